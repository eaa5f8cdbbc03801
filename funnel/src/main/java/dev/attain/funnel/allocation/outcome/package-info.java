/**
 * What an allocation says: who does what, what stayed open, what it would cost otherwise, and the prices that prove it.
 * Start at {@link dev.attain.funnel.allocation.outcome.Assignment}; an allocation hands these out.
 *
 * <pre>{@code
 * for (OpenTask open : allocation.open()) {
 *     System.out.println(open.because().text(Locale.ENGLISH));
 * }
 * }</pre>
 */
@NullMarked
package dev.attain.funnel.allocation.outcome;

import org.jspecify.annotations.NullMarked;
