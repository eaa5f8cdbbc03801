package dev.attain.incentives.commission.kernel;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known about one payee under one assignment.
 *
 * @param prepared the plan with its code
 * @param assignment with whom it was agreed
 * @param credits the payee's, in ledger order, as far as they are known and the assignment holds
 * @param quotas what is expected
 * @param measured the credits that each measure counts, by its id
 * @param asOf the last day whose facts count
 */
public record PayeeCase(
        PreparedPlan prepared,
        PlanAssignment assignment,
        List<SalesCredit> credits,
        QuotaLookUp quotas,
        Map<String, MeasuredCredits> measured,
        LocalDate asOf) {

    /** What was agreed. */
    public CommissionPlan plan() {
        return prepared.plan();
    }

    /** The credits that a measure of the plan counts. */
    public MeasuredCredits measured(Measure measure) {
        return requireNonNull(measured.get(measure.id()), "measured credits");
    }

    /** Which share of base pay and target incentive a pay period brings. */
    public Ratio share(SalesPeriod period) {
        LocalDate until = assignment.untilExclusive().orElse(LocalDate.MAX);
        return assignment.proration().share(period, assignment.since(), until);
    }

    /** The end of what is known of a stretch of days. */
    public LocalDate knownEnd(LocalDate endExclusive) {
        LocalDate tomorrow = asOf.plusDays(1);
        return endExclusive.isBefore(tomorrow) ? endExclusive : tomorrow;
    }

    /** Where a measure stands at the end of a stretch. */
    public MeasureReading reading(Measure measure, Stretch stretch, SalesPeriod payPeriod) {
        Ratio value = measured(measure).sum(stretch.windowStart(), knownEnd(stretch.endExclusive()));
        Optional<Quantity> quota = quotas.quota(measure, stretch, payPeriod);
        return new MeasureReading(measure, new Quantity(value, measure.figure().unit(plan().currency())), quota);
    }
}
