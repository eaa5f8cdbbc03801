/**
 * How a figure came about, as a tree that anyone can recompute. Start at {@link dev.attain.core.explain.Explanation}.
 *
 * <pre>{@code
 * Explanation sales = Explanation.input(Message.of(SALES), Quantity.of(Money.parse("USD 10000.00")));
 * Explanation rate = Explanation.input(Message.of(RATE), Quantity.of(Rate.percent("5.75")));
 * Explanation pay = Explanation.product(Message.of(PAY), List.of(sales, rate)).rounded(2, RoundingMode.HALF_UP);
 * pay.text(Locale.CHINESE);
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.explain;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
