/**
 * What was sold, per rep and quarter.
 * Start at {@link dev.attain.examples.steelwheels.booking.Bookings}.
 */
@NullMarked
package dev.attain.examples.steelwheels.booking;

import org.jspecify.annotations.NullMarked;
