package dev.attain.incentives.commission.fact;

import dev.attain.core.metric.Measurement;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.Proration;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.measure.MetricReading;
import dev.attain.incentives.plan.measure.MetricUse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is given of one payee beside credits.
 *
 * @param assignment by whose days quotas are prorated
 * @param quotas all of the payee's
 * @param measurements all of the payee's
 */
public record PayeeFigures(PlanAssignment assignment, List<Quota> quotas, List<Measurement> measurements) {

    /**
     * The quota of a measure; empty if none was given. One for exactly the window holds for it; otherwise those for its
     * pay periods so far are added up, which is the quota to date.
     */
    public Optional<Quantity> quota(Measure measure, Stretch stretch, SalesPeriod payPeriod) {
        boolean isWithin = measure.window() instanceof MeasureWindow.Within;
        Quantity toDate = null;
        for (Quota quota : quotas) {
            if (!quota.measure().equals(measure.id())) {
                continue;
            }
            if (isWithin && covers(quota.period(), stretch.window())) {
                return Optional.of(prorated(quota));
            }
            if (quota.period().granularity() == payPeriod.granularity()
                    && lies(quota.period(), stretch.windowStart(), stretch.endExclusive())) {
                toDate = toDate == null ? prorated(quota) : toDate.plus(prorated(quota));
            }
        }
        return Optional.ofNullable(toDate);
    }

    /** What metrics say for a pay period, in their order. */
    public List<MetricReading> readings(List<MetricUse> metrics, SalesPeriod payPeriod) {
        return metrics.stream()
                .map(use -> new MetricReading(use, assignment.payee(), use.find(measurements, payPeriod)))
                .toList();
    }

    private Quantity prorated(Quota quota) {
        if (assignment.proration() == Proration.NONE) {
            return quota.amount();
        }
        LocalDate until = assignment.untilExclusive().orElse(LocalDate.MAX);
        Ratio share = assignment.proration().share(quota.period(), assignment.since(), until);
        return quota.amount().times(Quantity.of(share));
    }

    private static boolean covers(SalesPeriod period, SalesPeriod window) {
        return period.start().equals(window.start()) && period.endExclusive().equals(window.endExclusive());
    }

    private static boolean lies(SalesPeriod period, LocalDate start, LocalDate endExclusive) {
        boolean begins = period.contains(start) || !period.start().isBefore(start);
        return begins && !period.endExclusive().isAfter(endExclusive);
    }
}
