/**
 * Ordered bands and what they pay. Start at {@link dev.attain.incentives.plan.rate.RateTable}; how a band treats what
 * lies below it is said tier by tier, with {@link dev.attain.incentives.plan.rate.TierApplication}. A
 * {@link dev.attain.incentives.plan.rate.MultiplierTable} says by what pay is multiplied.
 *
 * <pre>{@code
 * RateTable table = RateTable.of(TierBound.LOWER_INCLUSIVE,
 *         Tier.of(Rate.ZERO, TierPay.share("3%"), TierApplication.MARGINAL),
 *         Tier.of(Rate.ONE, TierPay.share("5%"), TierApplication.MARGINAL));
 * PayCurve curve = table.curve(RateScale.quota(Money.parse("USD 100000.00"))).orElseThrow();
 * curve.pay(Ratio.of(120_000)); // 4,000: 3 % of 100,000 and 5 % of 20,000
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.plan.rate;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
