package dev.attain.examples.benchmarks.allocation;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The input of the family: tasks with the reps who may do them and what each would cost. Every rep has the same number
 * of places.
 */
final class Demand {
    private final int reps;
    private final int places;
    private final int[][] eligible;
    private final long[][] costs;
    private final OptionalLong openPrice;

    private Demand(int reps, int places, int[][] eligible, long[][] costs, OptionalLong openPrice) {
        this.reps = reps;
        this.places = places;
        this.eligible = eligible;
        this.costs = costs;
        this.openPrice = openPrice;
    }

    /** Tasks none of which may stay open: the reps of each, rising, and one cost for each of those. */
    static Demand of(int reps, int places, int[][] eligible, long[][] costs) {
        return new Demand(reps, places, eligible, costs, OptionalLong.empty());
    }

    /** The same tasks, which may stay open at a price. */
    Demand withOpenPrice(long price) {
        return new Demand(reps, places, eligible, costs, OptionalLong.of(price));
    }

    /** The first tasks only. */
    Demand first(int tasks) {
        return new Demand(reps, places, Arrays.copyOf(eligible, tasks), Arrays.copyOf(costs, tasks), openPrice);
    }

    int tasks() {
        return eligible.length;
    }

    int reps() {
        return reps;
    }

    /** How many tasks each rep carries at most. */
    int places() {
        return places;
    }

    int[] eligible(int task) {
        return eligible[task];
    }

    long[] costs(int task) {
        return costs[task];
    }

    /** What a task costs that stays open; empty if none may. */
    OptionalLong openPrice() {
        return openPrice;
    }

    int[] capacities() {
        int[] capacities = new int[reps];
        Arrays.fill(capacities, places);
        return capacities;
    }

    /** These tasks and one more. */
    Demand and(int[] reps, long[] costOfEach) {
        Demand more = new Demand(
                this.reps, places, Arrays.copyOf(eligible, tasks() + 1), Arrays.copyOf(costs, tasks() + 1), openPrice);
        more.eligible[tasks()] = reps;
        more.costs[tasks()] = costOfEach;
        return more;
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

    /**
     * What a plan costs that somebody else has made.
     *
     * @param repOfTask the rep of each task, or anything else for a task that stays open
     * @return empty if a task goes to a rep who may not do it, or stays open and must not, or a rep has more tasks than
     *     places
     */
    OptionalLong cost(int[] repOfTask) {
        int[] free = capacities();
        long sum = 0;
        for (int task = 0; task < tasks(); task++) {
            int rep = repOfTask[task];
            OptionalLong cost = cost(task, rep);
            if (cost.isEmpty() || (isRep(rep) && free[rep]-- == 0)) {
                return OptionalLong.empty();
            }
            sum += cost.getAsLong();
        }
        return OptionalLong.of(sum);
    }

    private OptionalLong cost(int task, int rep) {
        if (!isRep(rep)) {
            return openPrice;
        }
        int at = Arrays.binarySearch(eligible[task], rep);
        return at < 0 ? OptionalLong.empty() : OptionalLong.of(costs[task][at]);
    }

    private boolean isRep(int rep) {
        return rep >= 0 && rep < reps;
    }
}
