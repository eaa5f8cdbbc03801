package dev.attain.house.contract;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.split.terms.Capacity;
import dev.attain.core.target.split.terms.CapacityTerms;
import dev.attain.core.target.split.terms.ChildLimit;
import dev.attain.core.target.split.terms.LevelTerms;
import dev.attain.core.target.split.terms.Ramp;
import dev.attain.core.target.split.terms.Share;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TimeTerms;
import dev.attain.core.target.split.terms.TimeWeighting;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Levels of a split whose components only make sense together. */
final class SplitSamples {
    private static final Quantity ONE = Quantity.of(Ratio.ONE);

    static final Map<Class<?>, IntFunction<Object>> OWN = Map.of(
            LevelTerms.class, SplitSamples::shares,
            ShareTerms.class, SplitSamples::shares,
            CapacityTerms.class, SplitSamples::capacities,
            TimeTerms.class, SplitSamples::quarters);

    private SplitSamples() {}

    private static ShareTerms shares(int seed) {
        PartyId owner = PartyId.of("owner-" + seed);
        return ShareTerms.of(Share.of(owner, ONE)).withLimits(ChildLimit.floor(owner.value(), ONE));
    }

    private static CapacityTerms capacities(int seed) {
        PartyId owner = PartyId.of("owner-" + seed);
        Capacity capacity = new Capacity(owner, Optional.empty(), ONE, LocalDate.of(2026, 1, 1), Optional.empty());
        return CapacityTerms.of(new Ramp(List.of(Rate.percent("50")), 3), List.of(capacity))
                .withLimits(ChildLimit.locked(owner.value(), ONE));
    }

    private static TimeTerms quarters(int seed) {
        return TimeTerms.of(FiscalCalendar.calendarYear(), Granularity.QUARTER, new TimeWeighting.Equal())
                .withLimits(ChildLimit.cap("2026-Q1", Quantity.of(Ratio.of(seed))));
    }
}
