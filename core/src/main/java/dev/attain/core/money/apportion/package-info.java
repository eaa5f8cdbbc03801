/**
 * Splitting a total so that the parts add up to it, to the last unit. Start at
 * {@link dev.attain.core.money.apportion.Apportionment}.
 *
 * <pre>{@code
 * Weights weeks = Weights.counts(4, 4, 5);
 * Apportionment.CUMULATIVE.split(Money.parse("USD 100.00"), weeks); // USD 30.77, USD 30.77, USD 38.46
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.money.apportion;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
