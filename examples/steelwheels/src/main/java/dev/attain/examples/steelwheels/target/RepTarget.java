package dev.attain.examples.steelwheels.target;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Money;
import dev.attain.core.target.split.TargetNode;
import dev.attain.examples.steelwheels.data.Employee;
import java.util.List;

/**
 * The target of one rep for the year, and its quarters.
 *
 * @param rep whose target it is
 * @param node where it stands in the tree of targets
 */
public record RepTarget(Employee rep, TargetNode node) {
    /** The target of the year. */
    public Money amount() {
        return node.amount().toMoney();
    }

    /** How the target of the year came about. */
    public Explanation because() {
        return node.explanation();
    }

    /** In the order of the calendar; they add up to the year. */
    public List<QuarterTarget> quarters() {
        return node.children().stream().map(QuarterTarget::new).toList();
    }
}
