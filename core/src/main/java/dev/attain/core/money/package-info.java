/**
 * Exact figures: money, declared rates, computed ratios, and the splitting of a total so that the parts add up. Start
 * at {@link dev.attain.core.money.Money}; a total is split with {@code money.apportion}.
 *
 * <pre>{@code
 * Money commission = Money.parse("USD 1234.50").times(Rate.percent("5.75"), RoundingMode.HALF_UP); // USD 70.98
 * Ratio attainment = Money.parse("USD 120").per(Money.parse("USD 130")); // exactly 12/13
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.money;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
