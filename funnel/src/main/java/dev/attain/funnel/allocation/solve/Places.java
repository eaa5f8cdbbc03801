package dev.attain.funnel.allocation.solve;

import java.util.Arrays;

/**
 * What the reps can carry: how many tasks at most and at least, what each further task costs beside its own cost, and
 * which reps share a quota. Immutable. A place is one task's room on a rep; places are filled in the order of their
 * prices, which rise, so that the cost of a load is convex.
 */
public final class Places {
    /** The team of a rep that belongs to none. */
    public static final int NO_TEAM = -1;

    private static final long[] FREE = {0};

    private final int[] capacities;
    private final int[] minimums;
    private final long[][] prices;
    private final int[] teams;
    private final int[] quotas;

    private Places(int[] capacities, int[] minimums, long[][] prices, int[] teams, int[] quotas) {
        this.capacities = capacities;
        this.minimums = minimums;
        this.prices = prices;
        this.teams = teams;
        this.quotas = quotas;
    }

    /**
     * Reps with these capacities, no least load, places that cost nothing and no team.
     *
     * @throws IllegalArgumentException if one is less than zero
     */
    public static Places of(int... capacities) {
        for (int rep = 0; rep < capacities.length; rep++) {
            if (capacities[rep] < 0) {
                throw invalid("capacity of rep %s must be zero or more, but was %s".formatted(rep, capacities[rep]));
            }
        }
        long[][] prices = new long[capacities.length][];
        Arrays.fill(prices, FREE);
        int[] teams = new int[capacities.length];
        Arrays.fill(teams, NO_TEAM);
        return new Places(capacities.clone(), new int[capacities.length], prices, teams, new int[0]);
    }

    /**
     * These places with least loads, one for each rep.
     *
     * @throws IllegalArgumentException if one is less than zero or more than the capacity
     */
    public Places withMinimums(int... least) {
        requireOnePerRep(least.length, "least loads");
        for (int rep = 0; rep < least.length; rep++) {
            if (least[rep] < 0) {
                throw invalid("least load of rep %s must be zero or more, but was %s".formatted(rep, least[rep]));
            }
            if (least[rep] > capacities[rep]) {
                throw invalid("least load of rep %s must be at most its capacity, but was %s of %s"
                        .formatted(rep, least[rep], capacities[rep]));
            }
        }
        return new Places(capacities, least.clone(), prices, teams, quotas);
    }

    /**
     * These places with prices, a list for each rep; every place behind the last one listed costs as much as that.
     *
     * @throws IllegalArgumentException if a list is empty or falls
     */
    public Places withPrices(long[]... rising) {
        requireOnePerRep(rising.length, "lists of prices");
        long[][] copies = new long[rising.length][];
        for (int rep = 0; rep < rising.length; rep++) {
            if (rising[rep].length == 0) {
                throw invalid("prices of rep %s must not be empty, but were %s".formatted(rep, "[]"));
            }
            for (int place = 1; place < rising[rep].length; place++) {
                if (rising[rep][place - 1] > rising[rep][place]) {
                    throw invalid(
                            "prices of rep %s must not fall, but were %s".formatted(rep, Arrays.toString(rising[rep])));
                }
            }
            copies[rep] = rising[rep].clone();
        }
        return new Places(capacities, minimums, copies, teams, quotas);
    }

    /**
     * These places with teams: {@code teamOf} has a team or {@link #NO_TEAM} for each rep, {@code most} the tasks that
     * all members of a team may carry together.
     *
     * @throws IllegalArgumentException if a team is unknown, or a quota is less than the least loads of the team's
     *     members
     */
    public Places withTeams(int[] teamOf, int... most) {
        requireOnePerRep(teamOf.length, "teams");
        long[] least = new long[most.length];
        for (int rep = 0; rep < teamOf.length; rep++) {
            if (teamOf[rep] < NO_TEAM || teamOf[rep] >= most.length) {
                throw invalid("team of rep %s must be one of %s, but was %s".formatted(rep, most.length, teamOf[rep]));
            }
            if (teamOf[rep] != NO_TEAM) {
                least[teamOf[rep]] += minimums[rep];
            }
        }
        for (int team = 0; team < most.length; team++) {
            if (most[team] < least[team]) {
                throw invalid("quota of team %s must be at least %s, the least loads of its reps, but was %s"
                        .formatted(team, least[team], most[team]));
            }
        }
        return new Places(capacities, minimums, prices, teamOf.clone(), most.clone());
    }

    /** How many reps there are. */
    public int reps() {
        return capacities.length;
    }

    /** How many teams there are. */
    public int teams() {
        return quotas.length;
    }

    /** How many tasks a rep carries at most. */
    public int capacity(int rep) {
        return capacities[rep];
    }

    /** How many tasks a rep carries at least. */
    public int minimum(int rep) {
        return minimums[rep];
    }

    /** What the rep's next task costs beside its own cost, if it carries {@code load} already. */
    public long price(int rep, int load) {
        long[] listed = prices[rep];
        return listed[Math.min(load, listed.length - 1)];
    }

    /** The team of a rep, or {@link #NO_TEAM}. */
    public int team(int rep) {
        return teams[rep];
    }

    /** How many tasks the reps of a team carry together at most. */
    public int quota(int team) {
        return quotas[team];
    }

    /** All capacities together. */
    public long total() {
        return Arrays.stream(capacities).asLongStream().sum();
    }

    /** Whether there is nothing but capacities: no least load, no price of a place, no team. */
    public boolean isPlain() {
        return quotas.length == 0
                && Arrays.stream(minimums).allMatch(least -> least == 0)
                && Arrays.stream(prices).allMatch(listed -> listed[0] == 0 && listed[listed.length - 1] == 0);
    }

    /** These places with other capacities and least loads, as a change of a plan leaves them. */
    Places changedTo(int[] most, int[] least) {
        return new Places(most.clone(), least.clone(), prices, teams, quotas);
    }

    /** The price farthest from zero. */
    long largestPrice() {
        long largest = 0;
        for (long[] listed : prices) {
            largest = Math.max(largest, Math.max(Instance.size(listed[0]), Instance.size(listed[listed.length - 1])));
        }
        return largest;
    }

    private void requireOnePerRep(int given, String what) {
        if (given != capacities.length) {
            throw invalid("%s must be one for each of %s reps, but were %s".formatted(what, reps(), given));
        }
    }

    private static IllegalArgumentException invalid(String message) {
        return new IllegalArgumentException(message);
    }
}
