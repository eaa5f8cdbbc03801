package dev.attain.funnel.allocation.follow;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.task.Load;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import dev.attain.funnel.allocation.task.TaskId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Says where tasks are and what somebody should look at. A task that no progress speaks of is open and nobody's. It
 * keeps nothing between calls.
 *
 * <p>Findings: a task is <i>overdue</i> if it was due before {@code asOf} and is not closed, and <i>blocked</i> if it
 * waits for one that is not; a rep is <i>overloaded</i> above capacity in tasks or effort and <i>idle</i> with nothing
 * open, begun or carried beside while somebody's tasks are open.
 */
public final class TaskFollower {
    private static final TaskFollower STANDARD = new TaskFollower();

    private TaskFollower() {}

    /** The engine; it has no options. */
    public static TaskFollower standard() {
        return STANDARD;
    }

    /**
     * Where the tasks are.
     *
     * @param asOf the day of the question
     */
    public FollowUp follow(List<SalesTask> tasks, List<TaskProgress> progress, List<RepCapacity> reps, LocalDate asOf) {
        Look look = new Look(requireNonNull(asOf, "asOf"));
        Require.<SalesTask>copy(tasks, "tasks").forEach(look::enter);
        Require.<RepCapacity>copy(reps, "reps").forEach(look::enter);
        Require.<TaskProgress>copy(progress, "progress").forEach(look::take);
        return look.followUp();
    }

    /** One look at all tasks. */
    private static final class Look {
        private final LocalDate asOf;
        private final Map<TaskId, SalesTask> tasks = new TreeMap<>();
        private final Map<PartyId, RepCapacity> reps = new TreeMap<>();
        private final Map<TaskId, TaskProgress> progress = new HashMap<>();
        private final List<TaskId> overdue = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        private Look(LocalDate asOf) {
            this.asOf = asOf;
        }

        private void enter(SalesTask task) {
            if (tasks.putIfAbsent(task.id(), task) != null) {
                findings.add(Finding.error("tasks[" + task + "]", FollowText.TASK_LISTED_TWICE, task));
            }
        }

        private void enter(RepCapacity rep) {
            if (reps.putIfAbsent(rep.rep(), rep) != null) {
                findings.add(Finding.error("reps[" + rep + "]", FollowText.REP_LISTED_TWICE, rep));
            }
        }

        private void take(TaskProgress one) {
            String path = "progress[" + one.task() + "]";
            if (!tasks.containsKey(one.task())) {
                findings.add(Finding.error(path, FollowText.TASK_UNKNOWN, one.task()));
            } else if (progress.putIfAbsent(one.task(), one) != null) {
                findings.add(Finding.error(path, FollowText.TASK_TWICE, one.task()));
            }
            one.rep()
                    .filter(rep -> !reps.containsKey(rep))
                    .ifPresent(rep -> findings.add(Finding.error(path, FollowText.REP_UNKNOWN, rep)));
            if (one.since().isAfter(asOf)) {
                findings.add(Finding.error(path, FollowText.CLOSED_LATER, one.task(), one.state(), one.since(), asOf));
            }
            if (one.state() == TaskState.IN_PROGRESS && one.rep().isEmpty()) {
                findings.add(Finding.warning(path, FollowText.NOBODY_WORKS, one.task()));
            }
        }

        private FollowUp followUp() {
            tasks.values().forEach(this::look);
            List<RepProgress> all = new ArrayList<>();
            for (RepCapacity rep : reps.values()) {
                RepProgress one = progress(rep);
                look(rep, one);
                all.add(one);
            }
            return new FollowUp(asOf, all, overdue, findings);
        }

        private TaskState state(TaskId task) {
            return Optional.ofNullable(progress.get(task))
                    .map(TaskProgress::state)
                    .orElse(TaskState.OPEN);
        }

        private void look(SalesTask task) {
            TaskState state = state(task.id());
            if (state.isClosed()) {
                return;
            }
            String path = "tasks[" + task + "]";
            if (isOverdue(task)) {
                overdue.add(task.id());
                findings.add(Finding.warning(
                        path, FollowText.OVERDUE, task, task.dueOn().orElseThrow(), state));
            }
            List<TaskId> blockers = Optional.ofNullable(progress.get(task.id())).stream()
                    .flatMap(one -> one.waitingFor().stream())
                    .filter(other -> tasks.containsKey(other) && !state(other).isClosed())
                    .toList();
            if (!blockers.isEmpty()) {
                findings.add(Finding.warning(path, FollowText.BLOCKED, task, blockers));
            }
        }

        private boolean isOverdue(SalesTask task) {
            return !state(task.id()).isClosed()
                    && task.dueOn().filter(due -> due.isBefore(asOf)).isPresent();
        }

        private RepProgress progress(RepCapacity rep) {
            Map<TaskState, Integer> counts = new EnumMap<>(TaskState.class);
            int late = 0;
            int carried = rep.present().tasks();
            int effort = rep.present().effort();
            for (SalesTask task : tasks.values()) {
                if (isOf(task, rep)) {
                    TaskState state = state(task.id());
                    counts.merge(state, 1, Integer::sum);
                    late += isOverdue(task) ? 1 : 0;
                    carried += state.isClosed() ? 0 : 1;
                    effort += state.isClosed() ? 0 : task.effort();
                }
            }
            return RepProgress.of(rep.rep(), counts, late, new Load(carried, effort));
        }

        private boolean isOf(SalesTask task, RepCapacity rep) {
            return Optional.ofNullable(progress.get(task.id()))
                    .flatMap(TaskProgress::rep)
                    .filter(rep.rep()::equals)
                    .isPresent();
        }

        private void look(RepCapacity rep, RepProgress one) {
            String path = "reps[" + one.rep() + "]";
            Load carried = one.carried();
            int mostEffort = rep.effort().map(range -> range.most()).orElse(Integer.MAX_VALUE);
            if (carried.tasks() > rep.tasks().most() || carried.effort() > mostEffort) {
                findings.add(Finding.warning(
                        path,
                        FollowText.OVERLOADED,
                        rep,
                        carried.tasks(),
                        carried.effort(),
                        rep.tasks().most()));
            }
            boolean isWork =
                    tasks.keySet().stream().anyMatch(task -> !state(task).isClosed());
            if (carried.tasks() == 0 && isWork && rep.tasks().most() > 0 && !rep.isAbsentOn(asOf)) {
                findings.add(Finding.hint(path, FollowText.IDLE, rep));
            }
        }
    }
}
