package dev.attain.incentives.commission;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Money;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.plan.measure.MeasureReading;
import java.util.List;
import java.util.Optional;

/** What one component paid in one pay period. */
public sealed interface ComponentStatement permits ComponentResult {
    /** Which component. */
    String id();

    /** Its lines: sales in ledger order, then what caps and floor make of them. */
    List<CommissionLine> lines();

    /** Where its measure stands at the end. */
    MeasureReading reading();

    /** Where the measure stands against its quota; empty without a quota, and for a quota of zero. */
    default Optional<Ratio> attainment() {
        return reading().attainment();
    }

    /** The sum of its lines. */
    Money subtotal();

    /** How all of it came about; made when it is asked for. */
    Explanation explanation();
}
