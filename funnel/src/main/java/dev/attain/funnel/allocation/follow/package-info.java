/**
 * What became of the tasks, and how well the team is cut for them: life cycle, progress per rep, loads and skills in
 * short supply. Start at {@link dev.attain.funnel.allocation.follow.TaskFollower} and
 * {@link dev.attain.funnel.allocation.follow.LoadReporter}.
 *
 * <pre>{@code
 * FollowUp up = TaskFollower.standard().follow(tasks, progress, reps, asOf);
 * up.findings(); // tasks[T-17]: T-17 was due on 2026-03-01 and is open
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.funnel.allocation.follow;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
