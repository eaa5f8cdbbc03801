package dev.attain.examples.benchmarks.allocation;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The input of the family: tasks with the reps who may do them and what each would cost. Every rep has the same number of places.
 *
 * @param reps how many there are
 * @param places of each of them
 * @param eligible the reps of each task, rising
 * @param costs one for each of those
 * @param openPrice what a task costs that stays open; empty if none may
 */
record Demand(int reps, int places, int[][] eligible, long[][] costs, OptionalLong openPrice) {
    int tasks() {
        return eligible.length;
    }

    int[] capacities() {
        int[] capacities = new int[reps];
        Arrays.fill(capacities, places);
        return capacities;
    }

    /** Whether every task must go to a rep, and any rep will do. */
    boolean isComplete() {
        return openPrice.isEmpty() && Arrays.stream(eligible).allMatch(each -> each.length == reps);
    }

    /** The rows of a complete one, one behind the other. */
    long[] allCosts() {
        long[] all = new long[tasks() * reps];
        for (int task = 0; task < tasks(); task++) {
            System.arraycopy(costs[task], 0, all, task * reps, reps);
        }
        return all;
    }

    /** The first tasks only. */
    Demand first(int tasks) {
        return new Demand(reps, places, Arrays.copyOf(eligible, tasks), Arrays.copyOf(costs, tasks), openPrice);
    }
}
