package dev.attain.examples.steelwheels.target;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Money;
import dev.attain.core.target.split.TargetNode;
import dev.attain.core.time.SalesPeriod;

/**
 * The target of one rep for one quarter.
 *
 * @param node where it stands in the tree of targets
 */
public record QuarterTarget(TargetNode node) {
    /** The calendar quarter. */
    public SalesPeriod quarter() {
        return node.period();
    }

    /** The target itself. */
    public Money amount() {
        return node.amount().toMoney();
    }

    /** How it came about, up to the number of the company. */
    public Explanation because() {
        return node.explanation();
    }
}
