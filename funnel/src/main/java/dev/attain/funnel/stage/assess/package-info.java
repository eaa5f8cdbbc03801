/**
 * May this deal move, and if not, what is missing, why, and who can help. Start at
 * {@link dev.attain.funnel.stage.assess.StageEngine}; its answer is a
 * {@link dev.attain.funnel.stage.assess.StageDecision}.
 *
 * <pre>{@code
 * StageDecision decision = StageEngine.standard().assess(model, deal, StageId.of("offer"), asOf);
 * decision.isAllowed(); // false
 * decision.unmet().get(0).text(Locale.ENGLISH); // pain-known: pain is missing; fill in pain
 * }</pre>
 */
@NullMarked
package dev.attain.funnel.stage.assess;

import org.jspecify.annotations.NullMarked;
