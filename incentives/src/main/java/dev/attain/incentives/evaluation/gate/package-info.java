/**
 * Conditions that stand apart from the weights: who fails one is held down, whatever the score. Start at
 * {@link dev.attain.incentives.evaluation.gate.Gate}.
 *
 * <pre>{@code
 * Gate compliance = new Gate(
 *         "compliance", violations, Gate.Side.AT_MOST, none, new GateEffect.Veto(), "no deal is worth a breach");
 * compliance.check(Optional.of(measured)).isClosed(); // whether it holds somebody down
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.evaluation.gate;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
