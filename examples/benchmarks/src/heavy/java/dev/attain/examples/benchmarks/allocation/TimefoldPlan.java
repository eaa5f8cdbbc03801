package dev.attain.examples.benchmarks.allocation;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A plan as the solver wants one: a bean it fills in. Public, because the solver makes copies. */
@PlanningSolution
public final class TimefoldPlan {
    private static final int OPEN = -1;

    @PlanningEntityCollectionProperty
    private List<TimefoldTask> tasks = List.of();

    @PlanningScore
    private @Nullable HardSoftLongScore score;

    /** For the solver. */
    public TimefoldPlan() {}

    private TimefoldPlan(List<TimefoldTask> tasks) {
        this.tasks = tasks;
    }

    static TimefoldPlan of(Demand demand) {
        TimefoldRep[] reps = IntStream.range(0, demand.reps())
                .mapToObj(rep -> new TimefoldRep(rep, demand.places()))
                .toArray(TimefoldRep[]::new);
        return new TimefoldPlan(IntStream.range(0, demand.tasks())
                .mapToObj(task -> task(demand, task, reps))
                .toList());
    }

    private static TimefoldTask task(Demand demand, int task, TimefoldRep[] reps) {
        int[] eligible = demand.eligible(task);
        long[] costOfRep = new long[reps.length];
        for (int at = 0; at < eligible.length; at++) {
            costOfRep[eligible[at]] = demand.costs(task)[at];
        }
        List<TimefoldRep> choice =
                Arrays.stream(eligible).mapToObj(rep -> reps[rep]).toList();
        return new TimefoldTask(task, choice, costOfRep);
    }

    int[] repOfTask() {
        int[] repOfTask = new int[tasks.size()];
        for (TimefoldTask task : tasks) {
            TimefoldRep rep = task.getRep();
            repOfTask[task.number()] = rep == null ? OPEN : rep.number();
        }
        return repOfTask;
    }

    /** What the solver thinks of it. */
    public @Nullable HardSoftLongScore score() {
        return score;
    }
}
