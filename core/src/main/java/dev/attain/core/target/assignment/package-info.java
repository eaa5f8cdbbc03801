/**
 * Who answers for which part of a target on which days: transfers, joiners, leavers and changes of territory, shared to
 * the last unit. Start at {@link dev.attain.core.target.assignment.TargetAssigner}.
 *
 * <pre>{@code
 * TargetAssignment until = TargetAssignment.of(north, ann, january).until(may);
 * TargetAssignment since = TargetAssignment.of(north, ben, may);
 * TargetAssigner.byDays().assign(tree, List.of(until, since)).total(ben); // what ben answers for
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.target.assignment;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
