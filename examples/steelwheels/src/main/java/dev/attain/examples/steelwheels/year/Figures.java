package dev.attain.examples.steelwheels.year;

import dev.attain.core.money.Money;
import dev.attain.core.money.Ratio;
import java.util.Optional;

/**
 * What somebody was to reach and did reach in a year or a quarter.
 *
 * @param quota the target
 * @param bookings2003 what was booked in the same span of the year before
 * @param bookings2004 what was booked, cancelled orders included
 */
public record Figures(Money quota, Money bookings2003, Money bookings2004) {
    /** Both together. */
    public Figures plus(Figures other) {
        return new Figures(
                quota.plus(other.quota), bookings2003.plus(other.bookings2003), bookings2004.plus(other.bookings2004));
    }

    /** Bookings ÷ target, exactly; empty without a target. It is no attainment, which counts credited sales. */
    public Optional<Ratio> bookingsPerTarget() {
        return quota.isZero() ? Optional.empty() : Optional.of(bookings2004.per(quota));
    }
}
