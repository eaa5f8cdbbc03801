/**
 * What people say of each other, combined into one measurement that a scorecard can read: self, peers, manager,
 * customers. Start at {@link dev.attain.incentives.evaluation.rater.RaterPolicy}.
 *
 * <pre>{@code
 * RaterPolicy around = new RaterPolicy(teamwork, year, List.of(
 *         RaterGroup.of(RaterKind.MANAGER, Rate.percent("60"), 1), RaterGroup.of(RaterKind.PEER, Rate.percent("40"), 3)));
 * RaterCombiner.combine(around, answers).measurements(); // one for everybody of whom enough people spoke
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.evaluation.rater;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
