/**
 * From a measured value to a score. Start at {@link dev.attain.incentives.evaluation.score.AttainmentTerms}, by which
 * most criteria are scored; for a function of your own see {@link
 * dev.attain.incentives.evaluation.score.ScoreFunction}.
 *
 * <pre>{@code
 * ScoreTerms sales = AttainmentTerms.of(Goal.fixed(Quantity.of(Money.parse("USD 1000.00"))), Rate.percent("150"));
 * ScoreTerms complaints = ReverseTerms.of(CurveTerms.bands(ScorePoint.of(few, none), ScorePoint.of(many, all)));
 * ScoreFunctions functions = ScoreFunctions.standard().with("loyalty", context -> …);
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.evaluation.score;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
