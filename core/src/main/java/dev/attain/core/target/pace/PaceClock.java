package dev.attain.core.target.pace;

import dev.attain.core.internal.ExactMath;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.target.split.terms.TargetSlice.OfPeriod;
import dev.attain.core.time.SalesPeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How far every period of a tree has come by the end of a day. */
final class PaceClock {
    private final List<TargetSlice> slices;
    private final LocalDate tomorrow;
    private final PaceDays days;

    /**
     * The days of a period that have passed, and all of them.
     *
     * @param elapsed zero or more
     * @param total one or more
     */
    record Span(long elapsed, long total) {
        long remaining() {
            return total - elapsed;
        }

        /** The same share in lowest terms: 0 of 1 before the period, 1 of 1 after it. */
        Span reduced() {
            long divisor = ExactMath.greatestCommonDivisor(elapsed, total);
            return new Span(elapsed / divisor, total / divisor);
        }
    }

    PaceClock(List<TargetSlice> slices, LocalDate asOf, PaceDays days) {
        this.slices = slices;
        this.tomorrow = asOf.plusDays(1);
        this.days = days;
    }

    /** Whether a slice is a period. */
    boolean[] periods() {
        boolean[] isPeriod = new boolean[slices.size()];
        for (int slice = 0; slice < isPeriod.length; slice++) {
            isPeriod[slice] = slices.get(slice) instanceof OfPeriod;
        }
        return isPeriod;
    }

    SalesPeriod period(int slice) {
        return ((OfPeriod) slices.get(slice)).period();
    }

    boolean isBegun(SalesPeriod period) {
        return period.start().isBefore(tomorrow);
    }

    boolean isOver(SalesPeriod period) {
        return !period.endExclusive().isAfter(tomorrow);
    }

    Span span(SalesPeriod period) {
        Span working = span(period, days);
        return working.total() > 0 ? working : span(period, ChronoUnit.DAYS::between);
    }

    /** The days that passed after a date. */
    long since(LocalDate date) {
        return days.between(date.plusDays(1), tomorrow);
    }

    private Span span(SalesPeriod period, PaceDays counted) {
        LocalDate start = period.start();
        LocalDate end = period.endExclusive();
        LocalDate reached = isOver(period) ? end : tomorrow;
        long elapsed = isBegun(period) ? counted.between(start, reached) : 0;
        return new Span(elapsed, counted.between(start, end));
    }
}
