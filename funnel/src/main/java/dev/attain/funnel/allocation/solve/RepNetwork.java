package dev.attain.funnel.allocation.solve;

import java.util.Arrays;

/**
 * The collapsed graph a plan is improved on: a node for each rep, one for staying open, one for each team and the sink.
 * Moving a task leads from rep to rep; taking the next place leads from a rep to its team, or to the sink if it has
 * none; giving up the last place leads back; a team's part of its quota leads to the sink and back. The price of a node
 * makes the reduced length {@code cost + price(to) − price(from)} of every arc zero or more as long as the plan is
 * best. While nothing is carried a rep's price is that of its first place.
 */
final class RepNetwork {
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private final Places places;
    final PairHeaps heaps;
    final int reps;
    final int open;
    final int sink;
    final int[] capacities;
    final int[] minimums;
    final int[] loads;
    private final int[] used;
    private final int[][] members;
    final long[] prices;
    private final long[] surcharges;

    RepNetwork(Places places, PairHeaps heaps) {
        this.places = places;
        this.heaps = heaps;
        this.reps = places.reps();
        this.open = reps;
        this.sink = reps + 1 + places.teams();
        this.capacities = new int[reps + 1];
        this.minimums = new int[reps + 1];
        this.loads = new int[reps + 1];
        this.used = new int[places.teams()];
        this.prices = new long[sink + 1];
        this.surcharges = new long[reps];
        this.members = new int[places.teams() + 1][];
        for (int rep = 0; rep < reps; rep++) {
            capacities[rep] = places.capacity(rep);
        }
        capacities[open] = UNBOUNDED;
        listMembers();
        for (int rep = 0; rep < reps; rep++) {
            prices[rep] = places.price(rep, 0);
        }
    }

    private void listMembers() {
        int[] sizes = new int[members.length];
        for (int rep = 0; rep <= reps; rep++) {
            sizes[group(rep)]++;
        }
        Arrays.setAll(members, group -> new int[sizes[group]]);
        for (int rep = reps; rep >= 0; rep--) {
            members[group(rep)][--sizes[group(rep)]] = rep;
        }
    }

    /** The list a rep is a member of: its team's, or that of all without a team, which is last. */
    private int group(int rep) {
        int team = rep == open ? Places.NO_TEAM : places.team(rep);
        return team == Places.NO_TEAM ? members.length - 1 : team;
    }

    /** What the reps can carry now. */
    Places places() {
        return places.changedTo(Arrays.copyOf(capacities, reps), Arrays.copyOf(minimums, reps));
    }

    int nodes() {
        return sink + 1;
    }

    /** The node a rep's places lead to: its team or the sink. */
    int above(int rep) {
        return open + 1 + group(rep);
    }

    boolean isRep(int node) {
        return node <= open;
    }

    /** The reps below a team, or those that are directly below the sink. */
    int[] membersBelow(int node) {
        return members[node - open - 1];
    }

    int teams() {
        return used.length;
    }

    int teamNode(int team) {
        return open + 1 + team;
    }

    boolean hasNextPlace(int rep) {
        return loads[rep] < capacities[rep];
    }

    /** Whether a rep has a place left that its team's quota covers too. */
    boolean hasRoom(int rep) {
        return hasNextPlace(rep) && (above(rep) == sink || isBelowQuota(above(rep)));
    }

    boolean canGiveUpPlace(int rep) {
        return loads[rep] > minimums[rep];
    }

    long nextPlace(int rep) {
        return rep == open ? 0 : places.price(rep, loads[rep]) + surcharges[rep];
    }

    long lastPlace(int rep) {
        return rep == open ? 0 : places.price(rep, loads[rep] - 1) + surcharges[rep];
    }

    boolean isBelowQuota(int teamNode) {
        return used[teamNode - open - 1] < places.quota(teamNode - open - 1);
    }

    boolean isInUse(int teamNode) {
        return used[teamNode - open - 1] > 0;
    }

    /**
     * Makes every place of a rep that much dearer, so that a price holds for free places too until they are all filled.
     */
    void surcharge(int rep, long price) {
        surcharges[rep] = price;
    }

    /** Sends one unit along the arc between a rep and the node above it, or between a team and the sink. */
    void send(int from, int to) {
        if (isRep(from)) {
            loads[from]++;
        } else if (isRep(to)) {
            loads[to]--;
        } else if (to == sink) {
            used[from - open - 1]++;
        } else {
            used[to - open - 1]--;
        }
    }

    /**
     * Takes the tasks into the books that are on a rep from the start; those on rep −1 are not. Rep by rep, for the
     * moves away from one rep lie together in memory.
     */
    void put(int[] repOfTask) {
        for (int task : inOrderOfRep(repOfTask)) {
            heaps.move(task, heaps.pair(task, repOfTask[task]));
            count(repOfTask[task]);
        }
    }

    private int[] inOrderOfRep(int[] repOfTask) {
        int[] ends = new int[reps + 3];
        for (int rep : repOfTask) {
            ends[rep + 2]++;
        }
        for (int rep = 1; rep < ends.length; rep++) {
            ends[rep] += ends[rep - 1];
        }
        int unplanned = ends[1];
        int[] order = new int[repOfTask.length];
        for (int task = 0; task < repOfTask.length; task++) {
            order[ends[repOfTask[task] + 1]++] = task;
        }
        return Arrays.copyOfRange(order, unplanned, order.length);
    }

    private void count(int rep) {
        loads[rep]++;
        if (above(rep) != sink) {
            used[above(rep) - open - 1]++;
        }
    }
}
