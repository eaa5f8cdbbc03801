package dev.attain.incentives.commission.reference;

import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.time.LocalDate;
import java.util.List;

/**
 * A window of a measure as one pay period sees it.
 *
 * @param period the fiscal period that it is, or the pay period where it is none
 * @param opens since when the measure accumulates
 * @param start the first day that the pay period pays
 * @param endExclusive the first day that it does not
 */
record ReferenceWindow(SalesPeriod period, LocalDate opens, LocalDate start, LocalDate endExclusive) {

    /** The windows that a pay period pays, in order: several where they are shorter than it. */
    static List<ReferenceWindow> of(
            MeasureWindow window, FiscalCalendar calendar, SalesPeriod payPeriod, LocalDate inception) {
        if (window instanceof MeasureWindow.Within within) {
            boolean shorter = within.granularity().isFinerThan(payPeriod.granularity());
            return shorter
                    ? calendar.split(payPeriod, within.granularity()).stream()
                            .map(part -> new ReferenceWindow(part, part.start(), part.start(), part.endExclusive()))
                            .toList()
                    : List.of(around(calendar.periodOf(payPeriod.start(), within.granularity()), payPeriod));
        } else if (window instanceof MeasureWindow.Rolling rolling) {
            return List.of(
                    since(calendar.shift(payPeriod, 1 - rolling.payPeriods()).start(), payPeriod));
        } else if (window instanceof MeasureWindow.InceptionToDate) {
            return List.of(since(inception, payPeriod));
        }
        return List.of(since(payPeriod.start(), payPeriod));
    }

    private static ReferenceWindow around(SalesPeriod whole, SalesPeriod payPeriod) {
        return new ReferenceWindow(whole, whole.start(), payPeriod.start(), payPeriod.endExclusive());
    }

    private static ReferenceWindow since(LocalDate opens, SalesPeriod payPeriod) {
        return new ReferenceWindow(payPeriod, opens, payPeriod.start(), payPeriod.endExclusive());
    }
}
