package dev.attain.house.contract;

import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.pace.result.Judgement;
import dev.attain.core.target.pace.result.TargetResult;
import dev.attain.core.target.pace.terms.PaceBands;
import dev.attain.core.target.pace.terms.PaceTerms;
import dev.attain.core.target.split.terms.TargetSlice.OfSegment;
import dev.attain.core.time.FiscalCalendar;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntFunction;

/** Bands that rise, and results whose slices fit each other. */
final class PaceSamples {
    static final Map<Class<?>, IntFunction<Object>> OWN = Map.of(
            PaceBands.class, seed -> PaceBands.standard(),
            PaceTerms.class, seed -> PaceTerms.standard(),
            TargetResult.class, PaceSamples::result);

    private PaceSamples() {}

    private static TargetResult result(int seed) {
        PartyId owner = PartyId.of("owner-" + seed);
        Measurement measured = new Measurement(
                Metric.process("visits", "Visits", Unit.count("visits")),
                owner,
                FiscalCalendar.calendarYear().year(2026),
                Quantity.count(seed, "visits"));
        return TargetResult.of(measured, new OfSegment(CustomerSegment.NEW))
                .judged(new Judgement(owner, LocalDate.of(2026, 1, 1), "counted twice"));
    }
}
