package dev.attain.examples.steelwheels.target;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Money;
import dev.attain.examples.steelwheels.data.Employee;
import java.util.List;

/**
 * The target of one rep for the year, and its quarters.
 *
 * @param rep whose target it is
 * @param because how the target of the year came about
 * @param quarters in the order of the calendar; they add up to the year
 */
public record RepTarget(Employee rep, Explanation because, List<QuarterTarget> quarters) {
    public RepTarget {
        quarters = List.copyOf(quarters);
    }

    /** The target of the year. */
    public Money amount() {
        return because.value().toMoney();
    }
}
