package dev.attain.incentives.commission.kernel;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The quotas of one payee. A quota for exactly the window holds for it; otherwise those for its pay periods so far are
 * added up, which is the quota to date.
 *
 * @param quotas all of the payee's
 * @param assignment by whose days they are prorated
 */
public record QuotaLookUp(List<Quota> quotas, PlanAssignment assignment) {

    /** The quota of a measure; empty if none was given. */
    public Optional<Quantity> quota(Measure measure, Stretch stretch, SalesPeriod payPeriod) {
        List<Quota> own = quotas.stream()
                .filter(one -> one.measure().equals(measure.id()))
                .toList();
        return own.stream()
                .filter(one -> measure.window() instanceof MeasureWindow.Within && covers(one, stretch.window()))
                .findFirst()
                .map(this::prorated)
                .or(() -> own.stream()
                        .filter(one -> one.period().granularity() == payPeriod.granularity())
                        .filter(one -> lies(one.period(), stretch.windowStart(), stretch.endExclusive()))
                        .map(this::prorated)
                        .reduce(Quantity::plus));
    }

    private Quantity prorated(Quota quota) {
        Ratio share = assignment
                .proration()
                .share(
                        quota.period(),
                        assignment.since(),
                        assignment.untilExclusive().orElse(LocalDate.MAX));
        return quota.amount().times(Quantity.of(share));
    }

    private static boolean covers(Quota quota, SalesPeriod window) {
        return quota.period().start().equals(window.start())
                && quota.period().endExclusive().equals(window.endExclusive());
    }

    private static boolean lies(SalesPeriod period, LocalDate start, LocalDate endExclusive) {
        boolean begins = period.contains(start) || !period.start().isBefore(start);
        return begins && !period.endExclusive().isAfter(endExclusive);
    }
}
