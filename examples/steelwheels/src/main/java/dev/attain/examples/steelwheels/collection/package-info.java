/**
 * Which payment settles which order.
 * Start at {@link dev.attain.examples.steelwheels.collection.PaymentMatcher}.
 */
@NullMarked
package dev.attain.examples.steelwheels.collection;

import org.jspecify.annotations.NullMarked;
