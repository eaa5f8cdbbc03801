package dev.attain.examples.benchmarks.allocation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Seeded inputs: every process has the same. */
final class Demands {
    private static final long SEED = 20_260_101;
    private static final int COST = 1_000;
    private static final int GRADES = 10;
    private static final int REGIONS = 20;

    private Demands() {}

    /** One place each and every pair eligible, at costs of 1 to {@code range}. */
    static Demand square(int size, int range) {
        SplittableRandom random = new SplittableRandom(SEED);
        return square(size, (task, rep) -> 1 + random.nextInt(range));
    }

    /**
     * The cost is the product of the ranks of task and rep: of low rank as a matrix, so that almost every plan is
     * almost as good.
     */
    static Demand squareOfRanks(int size) {
        return square(size, (task, rep) -> (task + 1) * (rep + 1));
    }

    private static Demand square(int size, LongBinaryOperator cost) {
        int[] everyRep = IntStream.range(0, size).toArray();
        int[][] eligible = new int[size][];
        Arrays.fill(eligible, everyRep);
        long[][] costs = new long[size][];
        Arrays.setAll(
                costs,
                task -> LongStream.range(0, size)
                        .map(rep -> cost.applyAsLong(task, rep))
                        .toArray());
        return Demand.of(size, 1, eligible, costs);
    }

    /** Costs of 1 to 1,000 that know nothing of each other. */
    static Demand uniform(int tasks, int reps, int places, int eligibleReps) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[][] eligible = eligible(random, tasks, reps, eligibleReps);
        long[][] costs = new long[tasks][];
        Arrays.setAll(costs, task -> random.longs(eligibleReps, 1, COST + 1).toArray());
        return Demand.of(reps, places, eligible, costs);
    }

    /**
     * Costs of what tasks and reps are: the gap of grades, the way between regions, a bonus for the present owner; many
     * are equal.
     */
    static Demand structured(int tasks, int reps, int places, int eligibleReps) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] grades = random.ints(reps, 0, GRADES).toArray();
        int[] regions = random.ints(reps, 0, REGIONS).toArray();
        int[][] eligible = eligible(random, tasks, reps, eligibleReps);
        long[][] costs = new long[tasks][];
        for (int task = 0; task < tasks; task++) {
            int grade = random.nextInt(GRADES);
            int region = random.nextInt(REGIONS);
            int owner = random.nextInt(reps);
            costs[task] = Arrays.stream(eligible[task])
                    .mapToLong(rep -> 10L * Math.abs(grade - grades[rep])
                            + 3L * apart(region, regions[rep])
                            + (rep == owner ? 0 : 15))
                    .toArray();
        }
        return Demand.of(reps, places, eligible, costs);
    }

    /** Regions lie in a ring. */
    private static int apart(int one, int other) {
        int there = Math.abs(one - other);
        return Math.min(there, REGIONS - there);
    }

    private static int[][] eligible(SplittableRandom random, int tasks, int reps, int eligibleReps) {
        int[] shuffled = IntStream.range(0, reps).toArray();
        int[][] eligible = new int[tasks][];
        for (int task = 0; task < tasks; task++) {
            for (int at = 0; at < eligibleReps; at++) {
                int other = at + random.nextInt(reps - at);
                int rep = shuffled[at];
                shuffled[at] = shuffled[other];
                shuffled[other] = rep;
            }
            eligible[task] = Arrays.copyOf(shuffled, eligibleReps);
            Arrays.sort(eligible[task]);
        }
        return eligible;
    }
}
