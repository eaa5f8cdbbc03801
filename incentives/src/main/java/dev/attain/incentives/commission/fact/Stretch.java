package dev.attain.incentives.commission.fact;

import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.time.LocalDate;
import java.util.List;

/**
 * The part of a pay period that lies in one window of a measure.
 *
 * @param window the whole window as far as it is a period: quotas for exactly this period hold for it
 * @param windowStart where the window begins, before {@code start} if it is longer than the pay period
 * @param start first day that is paid
 * @param endExclusive first day no longer paid
 */
public record Stretch(SalesPeriod window, LocalDate windowStart, LocalDate start, LocalDate endExclusive) {

    /** The stretches of a pay period, in order; a window since inception begins at {@code inception}. */
    public static List<Stretch> of(
            MeasureWindow window, CommissionPlan plan, SalesPeriod payPeriod, LocalDate inception) {
        if (window instanceof MeasureWindow.Within within) {
            return within(within.granularity(), plan.calendar(), payPeriod);
        }
        if (window instanceof MeasureWindow.Rolling rolling) {
            return List.of(since(first(plan, payPeriod, rolling.payPeriods()), payPeriod));
        }
        boolean fromInception = window instanceof MeasureWindow.InceptionToDate;
        return List.of(since(fromInception ? inception : payPeriod.start(), payPeriod));
    }

    /** Where the pay period lies that is so many back, this one included, as far as the plan goes back. */
    private static LocalDate first(CommissionPlan plan, SalesPeriod payPeriod, int payPeriods) {
        SalesPeriod first = payPeriod;
        for (int back = 1; back < payPeriods && first.start().isAfter(plan.since()); back++) {
            first = plan.calendar().shift(first, -1);
        }
        return first.start();
    }

    private static List<Stretch> within(Granularity granularity, FiscalCalendar calendar, SalesPeriod payPeriod) {
        if (granularity.isFinerThan(payPeriod.granularity())) {
            return calendar.split(payPeriod, granularity).stream()
                    .map(part -> new Stretch(part, part.start(), part.start(), part.endExclusive()))
                    .toList();
        }
        SalesPeriod whole = calendar.periodOf(payPeriod.start(), granularity);
        return List.of(new Stretch(whole, whole.start(), payPeriod.start(), payPeriod.endExclusive()));
    }

    private static Stretch since(LocalDate windowStart, SalesPeriod payPeriod) {
        return new Stretch(payPeriod, windowStart, payPeriod.start(), payPeriod.endExclusive());
    }
}
