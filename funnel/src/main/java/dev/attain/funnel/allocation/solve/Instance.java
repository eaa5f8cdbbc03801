package dev.attain.funnel.allocation.solve;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Tasks to be given to reps: for each task the eligible reps with the cost of each pair, and the price of leaving it
 * open. Immutable; it holds 12 bytes for each eligible pair, and 8 where every pair is eligible. Costs and prices may
 * be negative; they are whole numbers of whatever unit the caller has chosen.
 */
public final class Instance {
    /** The price of staying open of a task that must not. */
    static final long MANDATORY = Long.MAX_VALUE;

    private static final long HEADROOM = 8;

    private final Places places;
    final int[] starts;
    final int[] reps;
    final long[] costs;
    final long[] openPrices;
    private final boolean complete;
    private final long largest;

    Instance(Places places, int[] starts, int[] reps, long[] costs, long[] openPrices) {
        this.places = places;
        this.starts = starts;
        this.reps = reps;
        this.costs = costs;
        this.openPrices = openPrices;
        this.complete = costs.length > 0 && costs.length == (long) openPrices.length * places.reps();
        this.largest = largest(places, costs, openPrices);
        requireHeadroom();
    }

    /** Starts an instance; tasks are added in their canonical order. */
    public static Builder builder(Places places) {
        return new Builder(places);
    }

    /**
     * An instance in which every rep is eligible for every task and no task may stay open: {@code costs} has a row of
     * all reps for each task, one behind the other, and is kept, not copied.
     *
     * @throws IllegalArgumentException if the rows are not whole, or costs are too large to be summed in 64 bits
     */
    public static Instance dense(Places places, long[] costs) {
        int columns = places.reps();
        if (columns == 0 || costs.length % columns != 0) {
            throw new IllegalArgumentException(
                    "costs must be whole rows of %s reps, but were %s".formatted(columns, costs.length));
        }
        int tasks = costs.length / columns;
        int[] starts = new int[tasks + 1];
        Arrays.setAll(starts, task -> task * columns);
        int[] everyRep = new int[columns];
        Arrays.setAll(everyRep, rep -> rep);
        long[] openPrices = new long[tasks];
        Arrays.fill(openPrices, MANDATORY);
        return new Instance(places, starts, everyRep, costs, openPrices);
    }

    /** The same pairs on other places. */
    public Instance with(Places others) {
        return new Instance(others, starts, reps, costs, openPrices);
    }

    /** How many tasks there are. */
    public int tasks() {
        return openPrices.length;
    }

    /** How many reps there are. */
    public int reps() {
        return places.reps();
    }

    /** How many pairs of a task and a rep are eligible. */
    public int pairs() {
        return costs.length;
    }

    /** What the reps can carry. */
    public Places places() {
        return places;
    }

    /** What leaving a task open costs; empty if it must not stay open. */
    public OptionalLong openPrice(int task) {
        return openPrices[task] == MANDATORY ? OptionalLong.empty() : OptionalLong.of(openPrices[task]);
    }

    /** What giving a task to a rep costs; empty if the rep is not eligible. */
    public OptionalLong cost(int task, int rep) {
        int from = starts[task] - shift(task);
        int at = Arrays.binarySearch(reps, from, from + starts[task + 1] - starts[task], rep);
        return at < 0 ? OptionalLong.empty() : OptionalLong.of(costs[at + shift(task)]);
    }

    /** Whether every rep is eligible for every task. */
    boolean isComplete() {
        return complete;
    }

    /**
     * How far the pairs of a task in {@link #costs} are behind their reps in {@link #reps}: all rows of a complete
     * instance share one.
     */
    int shift(int task) {
        return reps.length == costs.length ? 0 : starts[task];
    }

    /** The cost, price of staying open or price of a place that is farthest from zero. */
    long largest() {
        return largest;
    }

    /** How far apart the costs of pairs are. */
    long spread() {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long cost : costs) {
            least = Math.min(least, cost);
            most = Math.max(most, cost);
        }
        return costs.length == 0 ? 0 : most - least;
    }

    /** The absolute value; the one number that has none counts as the next. */
    static long size(long value) {
        return value == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(value);
    }

    private static long largest(Places places, long[] costs, long[] openPrices) {
        long largest = places.largestPrice();
        for (long cost : costs) {
            largest = Math.max(largest, size(cost));
        }
        for (long price : openPrices) {
            largest = Math.max(largest, price == MANDATORY ? 0 : size(price));
        }
        return largest;
    }

    /** How far from zero a cost or price may be: sums over all tasks and along all paths then fit. */
    long limit() {
        return Long.MAX_VALUE / (HEADROOM * (tasks() + (long) reps() + places.teams() + 4));
    }

    /** Refuses a task that could not stand in this instance. */
    void requireFitting(long openPrice, int[] eligible, long[] costOfEach) {
        requireAtMost(openPrice == MANDATORY ? 0 : openPrice);
        int before = -1;
        for (int at = 0; at < eligible.length; at++) {
            if (eligible[at] <= before || eligible[at] >= reps()) {
                throw new IllegalArgumentException("reps of a task must rise and be among %s, but were %s"
                        .formatted(reps(), Arrays.toString(eligible)));
            }
            before = eligible[at];
            requireAtMost(costOfEach[at]);
        }
    }

    private void requireAtMost(long cost) {
        if (size(cost) > limit()) {
            throw new IllegalArgumentException(
                    "cost must be at most %s to be summed in 64 bits, but was %s: use a coarser scale"
                            .formatted(limit(), cost));
        }
    }

    private void requireHeadroom() {
        if (largest > limit()) {
            throw new IllegalArgumentException(
                    ("costs of %s tasks and %s reps must be at most %s to be summed in 64 bits,"
                                    + " but one is %s: use a coarser scale")
                            .formatted(tasks(), reps(), limit(), largest));
        }
    }

    /** Collects the tasks of an instance in their canonical order; the reps of a task may come in any order. */
    public static final class Builder {
        private static final int FIRST_SIZE = 16;

        private final Places places;
        private int tasks;
        private int pairs;
        private int[] starts = new int[FIRST_SIZE];
        private int[] reps = new int[FIRST_SIZE];
        private long[] costs = new long[FIRST_SIZE];
        private long[] openPrices = new long[FIRST_SIZE];

        Builder(Places places) {
            this.places = places;
        }

        /**
         * The next task; it must not stay open.
         *
         * @throws IllegalArgumentException if a rep is unknown or named twice, or there is not one cost for each
         */
        public Builder mandatory(int[] eligible, long[] costOfEach) {
            return task(MANDATORY, eligible, costOfEach);
        }

        /**
         * The next task; for a price it stays open.
         *
         * @throws IllegalArgumentException if a rep is unknown or named twice, or there is not one cost for each
         */
        public Builder optional(long openPrice, int[] eligible, long[] costOfEach) {
            return task(openPrice, eligible, costOfEach);
        }

        /**
         * The instance of all tasks so far.
         *
         * @throws IllegalArgumentException if costs are too large to be summed in 64 bits
         */
        public Instance build() {
            return new Instance(
                    places,
                    Arrays.copyOf(starts, tasks + 1),
                    Arrays.copyOf(reps, pairs),
                    Arrays.copyOf(costs, pairs),
                    Arrays.copyOf(openPrices, tasks));
        }

        Builder task(long openPrice, int[] eligible, long[] costOfEach) {
            if (eligible.length != costOfEach.length) {
                throw new IllegalArgumentException("task %s must have a cost for each of %s reps, but has %s"
                        .formatted(tasks, eligible.length, costOfEach.length));
            }
            makeRoom(eligible.length);
            if (isInOrder(eligible)) {
                System.arraycopy(eligible, 0, reps, pairs, eligible.length);
                System.arraycopy(costOfEach, 0, costs, pairs, eligible.length);
                pairs += eligible.length;
            } else {
                bringInOrder(eligible, costOfEach);
            }
            openPrices[tasks++] = openPrice;
            starts[tasks] = pairs;
            return this;
        }

        private boolean isInOrder(int[] eligible) {
            int before = -1;
            for (int rep : eligible) {
                if (rep <= before) {
                    return false;
                }
                before = rep;
            }
            return before < places.reps();
        }

        private void bringInOrder(int[] eligible, long[] costOfEach) {
            int[] order = IntStream.range(0, eligible.length)
                    .boxed()
                    .sorted((one, two) -> Integer.compare(eligible[one], eligible[two]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int at : order) {
                requireNext(eligible[at]);
                reps[pairs] = eligible[at];
                costs[pairs++] = costOfEach[at];
            }
        }

        private void requireNext(int rep) {
            if (rep < 0 || rep >= places.reps()) {
                throw new IllegalArgumentException(
                        "rep of task %s must be one of %s, but was %s".formatted(tasks, places.reps(), rep));
            }
            if (pairs > starts[tasks] && reps[pairs - 1] == rep) {
                throw new IllegalArgumentException(
                        "task %s must name a rep once, but names %s twice".formatted(tasks, rep));
            }
        }

        private void makeRoom(int more) {
            if (tasks + 2 > starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                openPrices = Arrays.copyOf(openPrices, 2 * openPrices.length);
            }
            if (pairs + more > reps.length) {
                int size =
                        Math.max(Math.addExact(pairs, more), (int) Math.min(Integer.MAX_VALUE - 8L, 2L * reps.length));
                reps = Arrays.copyOf(reps, size);
                costs = Arrays.copyOf(costs, size);
            }
        }
    }
}
