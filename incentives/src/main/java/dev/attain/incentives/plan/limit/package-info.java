/**
 * What stands between what a component earns and what is payable: caps, a floor, and the part that is held back. Start
 * at {@link dev.attain.incentives.plan.limit.PayLimits}.
 *
 * <pre>{@code
 * PayLimits limits = PayLimits.of(PayCap.of(CapScope.PERIOD, Rate.percent("300")).carryingForward());
 * RateTableTerms commission = RateTableTerms.of("commission", sales, table).withLimits(limits)
 *         .withHoldback(Holdback.of(Rate.percent("30")));
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.plan.limit;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
