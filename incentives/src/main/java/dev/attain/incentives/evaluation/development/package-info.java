/**
 * What somebody should learn next, and whether it helped. Start at
 * {@link dev.attain.incentives.evaluation.development.DevelopmentPlanner}.
 *
 * <pre>{@code
 * PeerComparison gaps = PeerComparer.compare(batch, maria);
 * DevelopmentPlan plan = DevelopmentPlanner.plan(gaps, promotion, modules);
 * TrainingFollowUp.review(plan.advice().get(0).module(), maria, trainedOn, measurements); // before and after
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.evaluation.development;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
