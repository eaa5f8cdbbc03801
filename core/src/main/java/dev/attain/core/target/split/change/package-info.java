/**
 * What changes in the middle of the year, as data: another amount or split of the target, amounts of nodes revised by
 * hand, and what closed periods have brought. Start at {@link dev.attain.core.target.split.change.TargetChange}.
 *
 * <pre>{@code
 * NodeRevision more = NodeRevision.builder().path(List.of("ann")).amount(amount).by(director)...build();
 * TargetChange change = TargetChange.none().withTarget(revised).withRevisions(more);
 * Replan replan = TargetReplanner.replan(tree, change, LocalDate.of(2026, 4, 1)); // January to March stay
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.target.split.change;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
