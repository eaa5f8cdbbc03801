package dev.attain.examples.steelwheels.target;

import dev.attain.core.money.Rate;

/**
 * How the targets of a year are set: so much more than the year before, for everybody in proportion.
 *
 * @param name what the policy is called
 * @param year the year that gets targets
 * @param growth what is asked for on top of the bookings of the year before: 20 %
 */
public record TargetPolicy(String name, int year, Rate growth) {
    /** What Steel Wheels agreed for 2004. */
    public static final TargetPolicy STEEL_WHEELS_2004 =
            new TargetPolicy("steel-wheels-targets", 2004, Rate.percent("20"));

    /** The year whose bookings the targets are made from. */
    public int baseYear() {
        return year - 1;
    }

    /** What the bookings of the base year are multiplied by: 120 %. */
    public Rate factor() {
        return Rate.ONE.plus(growth);
    }
}
