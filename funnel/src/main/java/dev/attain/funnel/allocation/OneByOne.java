package dev.attain.funnel.allocation;

import dev.attain.funnel.allocation.book.Book;
import dev.attain.funnel.allocation.solve.Instance;
import dev.attain.funnel.allocation.solve.Places;
import dev.attain.funnel.allocation.task.SalesTask;
import dev.attain.funnel.allocation.task.TaskId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;

/**
 * Gives one task after the other, what is bound first, then by priority, due date and id; nothing is given twice a
 * thought. Mutable, for one plan.
 */
final class OneByOne {
    private final Book book;
    private final Instance pairs;
    private final Places places;
    private final int[] repOfTask;
    private final int[] loads;
    private final long[] efforts;
    private final int[] teams;

    private OneByOne(Book book) {
        this.book = book;
        this.pairs = book.pairs();
        this.places = pairs.places();
        this.repOfTask = new int[pairs.tasks()];
        this.loads = new int[pairs.reps()];
        this.efforts = new long[pairs.reps()];
        this.teams = new int[places.teams()];
        Arrays.fill(repOfTask, -1);
    }

    /**
     * A plan in which {@code choice} picks one of the reps that have room for a task, or −1 for none.
     *
     * @param choice is asked with the state and the number of a task
     */
    static Found plan(Book book, AllocationMethod method, ToIntBiFunction<OneByOne, Integer> choice) {
        OneByOne plan = new OneByOne(book);
        for (int task : plan.order()) {
            int rep = plan.isBound(task) ? plan.eligible(task)[0] : choice.applyAsInt(plan, task);
            if (rep >= 0) {
                plan.give(task, rep);
            }
        }
        long bound = Planner.plan(book).bound();
        return new Found(method, plan.repOfTask, book.cost(plan.repOfTask), bound, Optional.empty(), List.of());
    }

    Book book() {
        return book;
    }

    /** The reps that may get a task and have room for it, rising. */
    int[] withRoom(int task) {
        return Arrays.stream(eligible(task)).filter(rep -> hasRoom(task, rep)).toArray();
    }

    /** What a task costs on a rep now. */
    long cost(int task, int rep) {
        return pairs.cost(task, rep).orElseThrow() + places.price(rep, loads[rep]);
    }

    /** What leaving a task open costs. */
    long openPrice(int task) {
        return pairs.openPrice(task).orElseThrow();
    }

    private boolean isBound(int task) {
        return pairs.openPrice(task).isEmpty();
    }

    private int[] eligible(int task) {
        return IntStream.range(0, pairs.reps())
                .filter(rep -> pairs.cost(task, rep).isPresent())
                .toArray();
    }

    private boolean hasRoom(int task, int rep) {
        int team = places.team(rep);
        return loads[rep] < places.capacity(rep)
                && efforts[rep] + effort(task) <= book.rooms().effortMost(rep)
                && (team == Places.NO_TEAM || teams[team] < places.quota(team));
    }

    private void give(int task, int rep) {
        repOfTask[task] = rep;
        loads[rep]++;
        efforts[rep] += effort(task);
        if (places.team(rep) != Places.NO_TEAM) {
            teams[places.team(rep)]++;
        }
    }

    private int effort(int task) {
        return book.ask().tasks().get(task).effort();
    }

    private int[] order() {
        List<SalesTask> tasks = book.ask().tasks();
        Comparator<Integer> boundFirst = Comparator.comparing(task -> !isBound(task));
        Comparator<Integer> urgentFirst =
                Comparator.comparing(task -> -tasks.get(task).priority());
        Comparator<Integer> dueFirst =
                Comparator.comparing(task -> tasks.get(task).dueOn().orElse(LocalDate.MAX));
        Comparator<Integer> byId =
                Comparator.<Integer, TaskId>comparing(task -> tasks.get(task).id());
        return IntStream.range(0, tasks.size())
                .boxed()
                .sorted(boundFirst
                        .thenComparing(urgentFirst)
                        .thenComparing(dueFirst)
                        .thenComparing(byId))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
