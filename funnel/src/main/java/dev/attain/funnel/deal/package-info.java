/**
 * What is known of a deal: where it is, what was done, agreed, waived and found out. Start at
 * {@link dev.attain.funnel.deal.DealView}, which a host implements on its own class, or at
 * {@link dev.attain.funnel.deal.Deal}, the record for hosts without one.
 *
 * <pre>{@code
 * List<Need> needs = List.of(Need.surface("a cheaper press"), Need.hidden("the plant stands still every Monday"));
 * NeedPoints.standard().depth(needs, asOf); // 1 + 3 = 4
 * StageVisit visit = new StageVisit(deal.id(), deal.stage(), deal.enteredAt(), Optional.empty());
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.funnel.deal;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
