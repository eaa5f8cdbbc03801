/**
 * What lifts a person one rating at the least effort. Start at
 * {@link dev.attain.incentives.evaluation.lift.LiftFinder}.
 *
 * <pre>{@code
 * Effort customer = new Effort("customers", Quantity.count(1, "customers"), Quantity.count(6, "days"), 10);
 * Lift lift = LiftFinder.find(evaluation, List.of(customer, visits));
 * lift.cheapest(); // one customer and three visits more, 9 days
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.evaluation.lift;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
