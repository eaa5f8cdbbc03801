/**
 * What is measured, what came out, and how much of the target that is. Start at {@link dev.attain.core.metric.Metric}.
 *
 * <pre>{@code
 * Metric bookings = Metric.result("bookings", "Bookings", Unit.of(Currency.getInstance("USD")));
 * Quantity actual = Quantity.of(Money.parse("USD 120.00"));
 * Attainment.of(bookings, actual, Quantity.of(Money.parse("USD 130.00"))); // 12/13, and why
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.metric;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
