package dev.attain.funnel.allocation;

import dev.attain.core.finding.Finding;
import dev.attain.funnel.allocation.book.Book;
import dev.attain.funnel.allocation.effort.EffortCase;
import dev.attain.funnel.allocation.effort.EffortPlan;
import dev.attain.funnel.allocation.effort.EffortPlanner;
import dev.attain.funnel.allocation.solve.Engine;
import dev.attain.funnel.allocation.solve.LivePlan;
import dev.attain.funnel.allocation.solve.Plan;
import dev.attain.funnel.allocation.solve.Shortage;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Chooses between the exact engines and the search that different efforts need. */
final class Planner {
    private Planner() {}

    static Found plan(Book book) {
        return book.rooms().isUniform() ? exactly(book) : search(book);
    }

    private static Found exactly(Book book) {
        Engine.Outcome outcome = Engine.solve(book.pairs());
        if (outcome instanceof Shortage) {
            throw new IllegalStateException("what is bound has its places, and all else may stay open: " + book.ask());
        }
        Plan plan = (Plan) outcome;
        boolean hasLeast = IntStream.range(0, book.ask().reps().size())
                .anyMatch(rep -> book.rooms().least(rep) > 0);
        return hasLeast ? withLeastLoads(book, plan) : Found.optimum(plan, List.of());
    }

    /** Raises each least load as far as tasks and quotas reach, one rep after the other. */
    private static Found withLeastLoads(Book book, Plan plan) {
        LivePlan live = LivePlan.of(plan);
        List<Finding> findings = new ArrayList<>();
        for (int rep = 0; rep < book.ask().reps().size(); rep++) {
            int least = book.rooms().least(rep);
            int reached = least;
            while (reached > 0 && live.changeMinimum(rep, reached).shortage().isPresent()) {
                reached--;
            }
            if (reached < least) {
                findings.add(Book.leastUnreached(book.ask().reps().get(rep), reached, least));
            }
        }
        return Found.optimum(live.plan(), findings);
    }

    private static Found search(Book book) {
        int reps = book.ask().reps().size();
        EffortPlan plan = EffortPlanner.plan(new EffortCase(
                book.pairs(),
                book.ask().tasks().stream().mapToInt(SalesTask::effort).toArray(),
                IntStream.range(0, reps).map(book.rooms()::effortMost).toArray(),
                IntStream.range(0, reps).map(book.rooms()::effortLeast).toArray(),
                IntStream.range(0, reps).map(book.rooms()::least).toArray()));
        return new Found(
                AllocationMethod.BEST_FOUND,
                plan.repOfTask(),
                plan.cost(),
                plan.bound(),
                Optional.empty(),
                unreached(book, plan.repOfTask()));
    }

    private static List<Finding> unreached(Book book, int[] repOfTask) {
        List<Finding> findings = new ArrayList<>();
        for (int rep = 0; rep < book.ask().reps().size(); rep++) {
            int number = rep;
            RepCapacity capacity = book.ask().reps().get(rep);
            int tasks = (int) IntStream.of(repOfTask).filter(of -> of == number).count();
            int effort = IntStream.range(0, repOfTask.length)
                    .filter(task -> repOfTask[task] == number)
                    .map(task -> book.ask().tasks().get(task).effort())
                    .sum();
            if (tasks < book.rooms().least(rep)) {
                findings.add(Book.leastUnreached(capacity, tasks, book.rooms().least(rep)));
            }
            if (effort < book.rooms().effortLeast(rep)) {
                findings.add(Book.leastUnreached(capacity, effort, book.rooms().effortLeast(rep)));
            }
        }
        return findings;
    }
}
