/**
 * Looking at evaluations from outside: is the scorecard fair, what changed, how is the team. Start at
 * {@link dev.attain.incentives.evaluation.review.FairnessChecker}.
 *
 * <pre>{@code
 * FairnessChecker.check(scorecard, evaluations).findings(); // what decides alone, what nobody can reach
 * EvaluationComparer.compare(lastYear, thisYear).criteria(); // what moved
 * TeamScorer.score(team, evaluations).explanation(); // the mean of its members
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.evaluation.review;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
