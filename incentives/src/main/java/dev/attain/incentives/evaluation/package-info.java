/**
 * How people are judged, on the exact figures, with every step shown. Start at
 * {@link dev.attain.incentives.evaluation.Scorecard}; what comes out is an
 * {@link dev.attain.incentives.evaluation.Evaluation}.
 *
 * <pre>{@code
 * Criterion sales = Criterion.of("sales", bookings, Rate.percent("70"), AttainmentTerms.of(goal, Rate.percent("150")));
 * Scorecard card = Scorecard.of("reps-2026", year, List.of(sales, visits), RatingScale.fiveStars("60", "80", "100", "120"));
 * ScorecardEvaluator.standard().evaluate(card, measurements, asOf).stars(); // 4
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.evaluation;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
