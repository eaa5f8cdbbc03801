package dev.attain.examples.steelwheels.year;

import dev.attain.core.text.Wording;

/** The sentences about the year as a whole. */
final class YearText {
    static final Wording REP_NEVER_SOLD =
            Wording.of("steelwheels.rep-never-sold", "{0} never sold: no target", "{0} 从未有订货：不设目标");

    static final Wording SELLER_NO_REP = Wording.of(
            "steelwheels.seller-no-rep",
            "{0} is no rep, but serves customers who booked: the bookings count for nobody",
            "{0} 不是销售代表，但其客户有订货：这些订货额未计入任何人");

    private YearText() {}
}
