package dev.attain.funnel.allocation.book;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What is to be allocated, in its canonical order: tasks and reps by id, so that the same facts in any order get the
 * same plan.
 *
 * @param policy how
 * @param tasks by id
 * @param reps by id
 * @param asOf the day of the question
 */
public record Ask(AllocationPolicy policy, List<SalesTask> tasks, List<RepCapacity> reps, LocalDate asOf) {
    public Ask {
        requireNonNull(policy, "policy");
        tasks = Require.<SalesTask>copy(tasks, "tasks").stream()
                .sorted(Comparator.comparing(SalesTask::id))
                .toList();
        reps = Require.<RepCapacity>copy(reps, "reps").stream()
                .sorted(Comparator.comparing(RepCapacity::rep))
                .toList();
        requireNonNull(asOf, "asOf");
    }

    /** The same with another policy. */
    public Ask withPolicy(AllocationPolicy other) {
        return new Ask(other, tasks, reps, asOf);
    }

    /** The same with other tasks. */
    public Ask withTasks(List<SalesTask> others) {
        return new Ask(policy, others, reps, asOf);
    }

    /** The same with other reps. */
    public Ask withReps(List<RepCapacity> others) {
        return new Ask(policy, tasks, others, asOf);
    }
}
