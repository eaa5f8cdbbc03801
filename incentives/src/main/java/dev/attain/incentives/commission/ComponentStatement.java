package dev.attain.incentives.commission;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Money;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.plan.measure.MeasureReading;
import dev.attain.incentives.plan.measure.MetricReading;
import java.util.List;
import java.util.Optional;

/** What one component paid in one pay period. */
public sealed interface ComponentStatement permits PaidComponent {
    /** Which component. */
    String id();

    /** Its lines: sales in ledger order, then what caps and floor make of them. */
    List<CommissionLine> lines();

    /** Where its first measure stands at the end; empty for a component that measures nothing. */
    Optional<MeasureReading> reading();

    /** What the metrics that it reads say for the pay period, in the order of its terms; mostly none. */
    List<MetricReading> metrics();

    /** Where the measure stands against its quota; empty without measure or quota, and for a quota of zero. */
    default Optional<Ratio> attainment() {
        return reading().flatMap(MeasureReading::attainment);
    }

    /** The sum of its lines. */
    Money subtotal();

    /** Which part of that is held back until later. */
    Money held();

    /** How all of it came about; made when it is asked for. */
    Explanation explanation();
}
