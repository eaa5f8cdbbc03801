package dev.attain.core.target.split.terms;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.target.split.terms.TimeWeighting.Seasonal;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * A level along time. With {@link Apportionment#CUMULATIVE} the running total is rounded, so that no month is more than
 * a unit away from its share of the year, and quarters summed from months are the quarters split directly.
 *
 * @param calendar how time is cut
 * @param into how long the children are; shorter than the period that is split
 * @param weighting how much falls to each
 * @param apportionment how the parts are made to add up; {@link #of} takes CUMULATIVE
 * @param factor what the children add up to, as a share of their parent; more than zero
 * @param limits floors, caps and locked amounts by the labels of periods
 */
@Value.Builder
public record TimeTerms(
        @NotNull @Valid FiscalCalendar calendar,
        @NotNull Granularity into,
        @NotNull @Valid TimeWeighting weighting,
        @NotNull @Valid Apportionment apportionment,
        @NotNull Rate factor,
        @NotNull List<@NotNull @Valid ChildLimit> limits)
        implements LevelTerms, WithTimeTerms {
    private static final int WEEKS = 52;

    public TimeTerms {
        requireNonNull(calendar, "timeTerms.calendar");
        requireNonNull(into, "timeTerms.into");
        requireNonNull(weighting, "timeTerms.weighting");
        requireNonNull(apportionment, "timeTerms.apportionment");
        requireNonNull(factor, "timeTerms.factor");
        limits = Require.copy(limits, "timeTerms.limits");
        TermsCheck check = TermsCheck.in("timeTerms").factor(factor).limits(limits);
        int indices =
                weighting instanceof Seasonal seasonal ? seasonal.indices().size() : perYear(calendar, into);
        boolean leapWeek = into == Granularity.WEEK && indices == WEEKS + 1;
        check.unless(
                        indices == perYear(calendar, into) || leapWeek,
                        "weighting.indices",
                        TermsText.INDICES,
                        perYear(calendar, into),
                        indices)
                .refuse();
    }

    /** Starts an empty level. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a level; sets every attribute at most once. */
    public static final class Builder extends StrictTimeTermsBuilder {
        Builder() {}
    }

    /** Periods without limits, which add up to their parent, split cumulatively. */
    public static TimeTerms of(FiscalCalendar calendar, Granularity into, TimeWeighting weighting) {
        return new TimeTerms(calendar, into, weighting, Apportionment.CUMULATIVE, Rate.ONE, List.of());
    }

    @Override
    public boolean followsPeriod() {
        return true;
    }

    /** The periods that make up a period, from the first to the last, with their weights. */
    @Override
    public List<Share> shares(SalesPeriod period) {
        List<SalesPeriod> periods = calendar.split(period, into);
        List<Ratio> weights = weighting.weights(calendar, periods);
        return IntStream.range(0, periods.size())
                .mapToObj(i -> new Share(
                        new TargetSlice.OfPeriod(periods.get(i)), Optional.empty(), Quantity.of(weights.get(i))))
                .toList();
    }

    private static int perYear(FiscalCalendar calendar, Granularity granularity) {
        return switch (granularity) {
            case YEAR -> 1;
            case HALF -> 2;
            case QUARTER -> 4;
            case MONTH -> calendar.division().monthsInYear();
            case WEEK -> WEEKS;
        };
    }
}
