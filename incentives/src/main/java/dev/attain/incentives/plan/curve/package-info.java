/**
 * What every further unit of a measure earns, exactly. Start at {@link dev.attain.incentives.plan.curve.PayCurve}; the
 * rate tables of {@code plan.rate} are laid out as one.
 *
 * <pre>{@code
 * PayCurve curve = table.curve(RateScale.quota(quota)).orElseThrow();
 * curve.pay(Ratio.of(120_000)); // what 120,000 earn in all
 * curve.slices(Ratio.of(100_000), Ratio.of(120_000)); // what the last 20,000 of them earn, tier by tier
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.plan.curve;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
