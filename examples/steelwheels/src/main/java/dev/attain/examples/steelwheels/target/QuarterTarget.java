package dev.attain.examples.steelwheels.target;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Money;
import dev.attain.core.time.SalesPeriod;

/**
 * The target of one rep for one quarter.
 *
 * @param quarter the calendar quarter
 * @param because how it came about
 */
public record QuarterTarget(SalesPeriod quarter, Explanation because) {
    /** The target itself. */
    public Money amount() {
        return because.value().toMoney();
    }
}
