package dev.attain.funnel.allocation;

import dev.attain.core.text.Wording;
import dev.attain.funnel.allocation.fit.FitContext;
import dev.attain.funnel.allocation.fit.FitCriteria;
import dev.attain.funnel.allocation.fit.FitScore;
import dev.attain.funnel.allocation.fit.FitTerms;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.policy.Eligibility;
import dev.attain.funnel.allocation.policy.Exclusion;
import dev.attain.funnel.allocation.policy.WeightedFit;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of costs as a problem of the public API: tasks {@code t00}…, reps {@code r00}…; −1 is not eligible. */
final class CostTable {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Wording COSTS = Wording.of("test.costs", "costs {0}", "代价 {0}");

    record Terms() implements FitTerms {
        @Override
        public String criterion() {
            return "cost";
        }
    }

    final long[][] costs;
    final TaskAllocator allocator;

    CostTable(long[][] costs) {
        this.costs = costs;
        this.allocator = TaskAllocator.standard().with(FitCriteria.standard().with("cost", this::score));
    }

    private FitScore score(FitContext context) {
        long cost = costs[number(context.task().id().value())][
                number(context.rep().rep().value())];
        return FitScore.of(-cost, COSTS.message(cost));
    }

    static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    static String id(String kind, int number) {
        return kind + (number < 10 ? "0" : "") + number;
    }

    static SalesTask task(int number) {
        return SalesTask.of(id("t", number), id("c", number));
    }

    static RepCapacity rep(int number, int capacity) {
        return RepCapacity.of(id("r", number), capacity);
    }

    List<SalesTask> tasks() {
        return IntStream.range(0, costs.length).mapToObj(CostTable::task).toList();
    }

    List<RepCapacity> reps(int... capacities) {
        return IntStream.range(0, capacities.length)
                .mapToObj(rep -> rep(rep, capacities[rep]))
                .toList();
    }

    AllocationPolicy policy() {
        List<Exclusion> excluded = new ArrayList<>();
        for (int task = 0; task < costs.length; task++) {
            for (int rep = 0; rep < costs[task].length; rep++) {
                if (costs[task][rep] < 0) {
                    excluded.add(
                            new Exclusion(task(task).customer(), rep(rep, 0).rep()));
                }
            }
        }
        return AllocationPolicy.of("costs", "1", WeightedFit.of("cost", "1", new Terms()))
                .withEligibility(Eligibility.USUAL.withExclusions(excluded));
    }

    Allocation allocate(int... capacities) {
        return allocator.allocate(policy(), tasks(), reps(capacities), DAY);
    }

    /** The rep of each task, −1 for none. */
    static List<Integer> columns(Allocation allocation) {
        return allocation.tasks().stream()
                .map(task -> allocation
                        .rep(task.id())
                        .map(rep -> number(rep.value()))
                        .orElse(-1))
                .toList();
    }
}
