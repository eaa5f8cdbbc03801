package dev.attain.funnel.allocation.solve;

import java.util.OptionalLong;

/** The oracle: every way to place the tasks, one after the other. */
final class BruteForce {
    private static final long NOTHING = Long.MAX_VALUE;

    private final Instance instance;
    private final int[] loads;

    private BruteForce(Instance instance) {
        this.instance = instance;
        this.loads = new int[instance.reps()];
    }

    /** The least cost of all plans; empty if there is none. */
    static OptionalLong least(Instance instance) {
        long least = new BruteForce(instance).from(0, 0);
        return least == NOTHING ? OptionalLong.empty() : OptionalLong.of(least);
    }

    private long from(int task, long spent) {
        if (task == instance.tasks()) {
            return keepsLimits() ? spent : NOTHING;
        }
        OptionalLong open = instance.openPrice(task);
        long least = open.isPresent() ? from(task + 1, spent + open.getAsLong()) : NOTHING;
        for (int rep = 0; rep < loads.length; rep++) {
            OptionalLong cost = instance.cost(task, rep);
            if (cost.isPresent() && loads[rep] < instance.places().capacity(rep)) {
                long place = instance.places().price(rep, loads[rep]++);
                least = Math.min(least, from(task + 1, spent + cost.getAsLong() + place));
                loads[rep]--;
            }
        }
        return least;
    }

    private boolean keepsLimits() {
        Places places = instance.places();
        int[] ofTeam = new int[places.teams()];
        for (int rep = 0; rep < loads.length; rep++) {
            if (loads[rep] < places.minimum(rep)) {
                return false;
            }
            if (places.team(rep) != Places.NO_TEAM) {
                ofTeam[places.team(rep)] += loads[rep];
            }
        }
        for (int team = 0; team < ofTeam.length; team++) {
            if (ofTeam[team] > places.quota(team)) {
                return false;
            }
        }
        return true;
    }
}
