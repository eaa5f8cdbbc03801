package dev.attain.examples.benchmarks.allocation;

import java.util.Arrays;

/**
 * A plan that stands, and tasks that come to it one at a time, each gone again before the next.
 *
 * @param planned what stands
 * @param all the same, and the newcomers behind
 */
record Newcomers(Demand planned, Demand all) {
    static final int COUNT = 10;

    static Newcomers of(Demand all) {
        return new Newcomers(all.first(all.tasks() - COUNT), all);
    }

    /** What is planned together with one newcomer. */
    Demand with(int newcomer) {
        int last = planned.tasks();
        Demand more = all.first(last + 1);
        int[][] eligible = Arrays.copyOf(more.eligible(), last + 1);
        long[][] costs = Arrays.copyOf(more.costs(), last + 1);
        eligible[last] = eligible(newcomer);
        costs[last] = costs(newcomer);
        return new Demand(all.reps(), all.places(), eligible, costs, all.openPrice());
    }

    int[] eligible(int newcomer) {
        return all.eligible()[planned.tasks() + newcomer];
    }

    long[] costs(int newcomer) {
        return all.costs()[planned.tasks() + newcomer];
    }
}
