/**
 * Weights from comparing criteria two by two (the analytic hierarchy process). Start at
 * {@link dev.attain.incentives.evaluation.weight.PairwiseComparison}.
 *
 * <pre>{@code
 * PairwiseComparison opinions = new PairwiseComparison(List.of("sales", "visits"),
 *         List.of(Preference.of("sales", "visits", 3)), 2);
 * PairwiseWeigher.weigh(opinions).weight("sales"); // 75 %
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.evaluation.weight;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
