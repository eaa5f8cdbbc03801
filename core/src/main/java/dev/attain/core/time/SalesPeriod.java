package dev.attain.core.time;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A named range of dates in which sales are counted: {@code 2018-M03 [2018-03-01, 2018-04-01)}. A
 * {@link FiscalCalendar} makes them.
 *
 * @param label what people call it, not blank; the labels of a calendar are described at {@link FiscalCalendar#parse}
 * @param granularity how long it is
 * @param start first date, inclusive
 * @param endExclusive the first date that no longer belongs to it, after {@code start}
 */
public record SalesPeriod(
        @NotBlank String label,
        @NotNull Granularity granularity,
        @NotNull LocalDate start,
        @NotNull LocalDate endExclusive) {
    public SalesPeriod {
        Require.text(label, "salesPeriod.label");
        requireNonNull(granularity, "salesPeriod.granularity");
        requireNonNull(start, "salesPeriod.start");
        requireNonNull(endExclusive, "salesPeriod.endExclusive");
        if (!start.isBefore(endExclusive)) {
            Findings.in("salesPeriod")
                    .unless(false, "endExclusive", TimeText.PERIOD_EMPTY, label, start, endExclusive)
                    .refuse();
        }
    }

    /** Whether a date lies in the period: from {@code start}, inclusive, to {@code endExclusive}, exclusive. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && date.isBefore(endExclusive);
    }

    /** Whether every date of the other period lies in this one. */
    public boolean contains(SalesPeriod other) {
        return !other.start.isBefore(start) && !other.endExclusive.isAfter(endExclusive);
    }

    /** Whether some date lies in both periods; neighbours do not overlap. */
    public boolean overlaps(SalesPeriod other) {
        return start.isBefore(other.endExclusive) && other.start.isBefore(endExclusive);
    }

    /** How many dates lie in the period, at least one. */
    public long days() {
        return start.until(endExclusive, ChronoUnit.DAYS);
    }

    /** The last date that belongs to the period, for people who write ranges so: 2018-03-31. */
    public LocalDate lastDay() {
        return endExclusive.minusDays(1);
    }

    /** Label and half-open range: {@code 2018-M03 [2018-03-01, 2018-04-01)}. */
    @Override
    public String toString() {
        return label + " [" + start + ", " + endExclusive + ")";
    }

    boolean isSameRange(SalesPeriod other) {
        return start.equals(other.start) && endExclusive.equals(other.endExclusive);
    }
}
