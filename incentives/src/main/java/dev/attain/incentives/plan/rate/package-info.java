/**
 * Ordered bands and what they pay. Start at {@link dev.attain.incentives.plan.rate.RateTable}; how a band treats what lies
 * below it is said tier by tier, with {@link dev.attain.incentives.plan.rate.TierApplication}.
 *
 * <pre>{@code
 * RateTable table = RateTable.of(TierBound.LOWER_INCLUSIVE,
 *         Tier.of("0%", TierPay.share("3%"), TierApplication.MARGINAL),
 *         Tier.of("100%", TierPay.share("5%"), TierApplication.MARGINAL));
 * table.curve(RateScale.quota(Money.parse("USD 100000"))).pay(Ratio.of(120_000)); // 4,000
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.plan.rate;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
