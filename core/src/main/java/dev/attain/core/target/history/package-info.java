/**
 * What the past says of a target: seasons, growth, and the amount that last year's pattern would lead to. Start at
 * {@link dev.attain.core.target.history.TargetSuggester}.
 *
 * <pre>{@code
 * SalesHistory history = new SalesHistory(measurements, 4); // quarters, in any order
 * TargetSuggestion next = TargetSuggester.suggest(history, SeasonalMethod.RATIO_TO_MOVING_AVERAGE, RoundingMode.HALF_UP);
 * next.explanation(); // trend × seasonality, quarter by quarter; empty if the history is too short, and the findings say so
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.target.history;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
