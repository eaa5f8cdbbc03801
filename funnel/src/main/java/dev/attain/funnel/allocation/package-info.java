/**
 * Gives tasks and customers to reps: the best plan there is, with a proof, an explanation of every choice, and what it
 * would cost otherwise. Start at {@link dev.attain.funnel.allocation.TaskAllocator}.
 *
 * <pre>{@code
 * Allocation allocation = TaskAllocator.standard().allocate(policy, tasks, reps, asOf);
 * allocation.why(task).text(Locale.ENGLISH);
 * allocation.whyNot(task, li).because().text(Locale.ENGLISH);
 * }</pre>
 */
@NullMarked
package dev.attain.funnel.allocation;

import org.jspecify.annotations.NullMarked;
