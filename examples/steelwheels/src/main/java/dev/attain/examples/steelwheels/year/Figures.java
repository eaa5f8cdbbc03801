package dev.attain.examples.steelwheels.year;

import dev.attain.core.money.Money;
import dev.attain.core.money.Ratio;
import dev.attain.examples.steelwheels.commission.Pay;
import java.util.Optional;

/**
 * What somebody was to reach, did reach and earned in a year or a quarter.
 *
 * @param quota the target
 * @param bookings2003 what was booked in the same span of the year before
 * @param bookings2004 what was booked, cancelled orders included
 * @param credited what the plan counts: what was booked, less what was cancelled, each on its own day
 * @param pay what it earned the person; of a leader not what it earned the reps below
 */
public record Figures(Money quota, Money bookings2003, Money bookings2004, Money credited, Pay pay) {
    /** Both together. */
    public Figures plus(Figures other) {
        return new Figures(
                quota.plus(other.quota),
                bookings2003.plus(other.bookings2003),
                bookings2004.plus(other.bookings2004),
                credited.plus(other.credited),
                pay.plus(other.pay));
    }

    /** Bookings ÷ target, exactly; empty without a target. It is no attainment, which counts credited sales. */
    public Optional<Ratio> bookingsPerTarget() {
        return perQuota(bookings2004);
    }

    /** Credited sales ÷ target, exactly; empty without a target. */
    public Optional<Ratio> attainment() {
        return perQuota(credited);
    }

    private Optional<Ratio> perQuota(Money reached) {
        return quota.isZero() ? Optional.empty() : Optional.of(reached.per(quota));
    }
}
