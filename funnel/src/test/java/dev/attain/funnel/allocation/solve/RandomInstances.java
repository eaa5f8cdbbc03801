package dev.attain.funnel.allocation.solve;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Small instances of every shape, the same for the same seed. */
final class RandomInstances {
    private static final long VAST = 1L << 44;

    private final SplittableRandom random;

    RandomInstances(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** One place each, every pair eligible or nearly so. */
    Instance square() {
        int reps = 1 + random.nextInt(6);
        int tasks = random.nextBoolean() ? reps : 1 + random.nextInt(reps);
        int[] ones = new int[reps];
        Arrays.fill(ones, 1);
        return filled(Places.of(ones), tasks, 70 + random.nextInt(31));
    }

    /** Capacities and nothing else. */
    Instance plain() {
        return filled(Places.of(capacities(1 + random.nextInt(4))), random.nextInt(7), 30 + random.nextInt(71));
    }

    /** Least loads, prices of places and teams. */
    Instance general() {
        int reps = 1 + random.nextInt(4);
        int[] capacities = capacities(reps);
        int[] minimums = Arrays.stream(capacities)
                .map(most -> random.nextInt(3) == 0 ? random.nextInt(most + 1) : 0)
                .toArray();
        Places places = Places.of(capacities).withMinimums(minimums).withPrices(prices(reps));
        int teams = 1 + random.nextInt(2);
        int[] teamOf = IntStream.generate(() -> random.nextInt(teams + 1) - 1)
                .limit(reps)
                .toArray();
        int[] quotas = new int[teams];
        for (int rep = 0; rep < reps; rep++) {
            if (teamOf[rep] >= 0) {
                quotas[teamOf[rep]] += minimums[rep];
            }
        }
        Arrays.setAll(quotas, team -> quotas[team] + random.nextInt(4));
        return filled(places.withTeams(teamOf, quotas), random.nextInt(7), 40 + random.nextInt(61));
    }

    /** One place each or capacities, and costs so different that no two plans cost the same. */
    Instance distinct() {
        boolean square = random.nextBoolean();
        int reps = 2 + random.nextInt(4);
        int[] capacities = square ? new int[reps] : capacities(reps);
        if (square) {
            Arrays.fill(capacities, 1);
        }
        Instance.Builder builder = Instance.builder(Places.of(capacities));
        int tasks = square ? reps : 1 + random.nextInt(7);
        for (int task = 0; task < tasks; task++) {
            int[] eligible = IntStream.range(0, reps)
                    .filter(rep -> square || random.nextInt(100) < 70)
                    .toArray();
            long[] costs = Arrays.stream(eligible)
                    .mapToLong(rep -> random.nextLong(VAST))
                    .toArray();
            builder.optional(random.nextLong(2 * VAST), eligible, costs);
        }
        return builder.build();
    }

    /** A new number for each of so many. */
    int[] permutation(int count) {
        int[] numbers = IntStream.range(0, count).toArray();
        for (int at = count - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            int number = numbers[at];
            numbers[at] = numbers[other];
            numbers[other] = number;
        }
        return numbers;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Costs of one range: often so small that most are equal, now and then below zero. */
    private Instance filled(Places places, int tasks, int percentEligible) {
        int range = new int[] {1, 2, 4, 30, 1_000}[random.nextInt(5)];
        int least = random.nextInt(4) == 0 ? -range / 2 : 0;
        int mayStayOpen = new int[] {0, 50, 100}[random.nextInt(3)];
        Instance.Builder builder = Instance.builder(places);
        for (int task = 0; task < tasks; task++) {
            int[] eligible = IntStream.range(0, places.reps())
                    .filter(rep -> random.nextInt(100) < percentEligible)
                    .toArray();
            long[] costs = Arrays.stream(eligible)
                    .mapToLong(rep -> least + random.nextInt(range))
                    .toArray();
            if (random.nextInt(100) < mayStayOpen) {
                builder.optional(least + random.nextInt(3 * range), eligible, costs);
            } else {
                builder.mandatory(eligible, costs);
            }
        }
        return builder.build();
    }

    private int[] capacities(int reps) {
        return IntStream.generate(() -> random.nextInt(4)).limit(reps).toArray();
    }

    private long[][] prices(int reps) {
        long[][] prices = new long[reps][];
        for (int rep = 0; rep < reps; rep++) {
            prices[rep] = random.longs(1 + random.nextInt(3), -3, 10).sorted().toArray();
        }
        return prices;
    }
}
