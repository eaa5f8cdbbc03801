/**
 * Whether orders stand where they may. Start at {@link dev.attain.examples.steelwheels.order.OrderChecker}.
 */
@NullMarked
package dev.attain.examples.steelwheels.order;

import org.jspecify.annotations.NullMarked;
