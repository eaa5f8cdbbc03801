/**
 * What is wrong or doubtful, said all at once: every finding has a stable code, a path to the place, and a sentence
 * with the value and the cure. Start at {@link dev.attain.core.finding.Finding}; a definition that cannot mean anything
 * is refused with {@link dev.attain.core.finding.InvalidDefinitionException}.
 *
 * <pre>{@code
 * try {
 *     Weights.counts(4, -1, -2);
 * } catch (InvalidDefinitionException refused) {
 *     refused.findings().forEach(System.out::println); // both negative weights, each with its position
 * }
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.finding;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
