package dev.attain.funnel.allocation.solve;

import java.util.Optional;

/**
 * Checks what an engine claims, knowing nothing of engines: the sums, not the way to them.
 *
 * <p>A plan is best if prices exist such that (1) no pair has a negative reduced cost
 * {@code cost + price of rep − price of task}, and no task an open price below its own; (2) a pair in use has reduced
 * cost zero; (3) the price of a rep less that of its team lies between the price of its last place in use and that of
 * the next, where no lower bound holds at the least load and no upper bound at capacity; (4) a team's price is zero or
 * more, and zero unless its quota is used up. These are the conditions of complementary slackness (Ahuja, Magnanti,
 * Orlin, theorem 9.4); whoever satisfies them cannot be undercut by any other plan.
 */
public final class PlanVerifier {
    private PlanVerifier() {}

    /** The first thing that is wrong with a plan or its prices; empty if it keeps every rule and nothing is better. */
    public static Optional<String> objection(Plan plan) {
        return objectionToTasks(plan).or(() -> objectionToReps(plan)).or(() -> objectionToTeams(plan));
    }

    /** The first thing that is wrong with the reason why there is no plan; empty if it holds. */
    public static Optional<String> objection(Instance instance, Shortage shortage) {
        boolean[] chosen = new boolean[instance.reps()];
        for (int rep : shortage.reps()) {
            chosen[rep] = true;
        }
        return switch (shortage.kind()) {
            case PLACES -> objectionToPlaces(instance, shortage.tasks(), chosen);
            case TASKS -> objectionToTasks(instance, chosen);
        };
    }

    private static Optional<String> objectionToTasks(Plan plan) {
        Instance instance = plan.instance();
        for (int task = 0; task < instance.tasks(); task++) {
            int rep = plan.rep(task);
            boolean allowed = rep == Plan.OPEN
                    ? instance.openPrice(task).isPresent()
                    : instance.cost(task, rep).isPresent();
            if (!allowed) {
                return wrong("task %s must not be given to rep %s".formatted(task, rep));
            }
            if (instance.openPrice(task).orElse(Long.MAX_VALUE) < plan.taskPrice(task)) {
                return wrong("task %s is cheaper left open than at its price %s".formatted(task, plan.taskPrice(task)));
            }
            for (int other = 0; other < instance.reps(); other++) {
                long reduced = plan.reducedCost(task, other).orElse(0);
                if (reduced < 0) {
                    return wrong("task %s on rep %s has reduced cost %s, below zero".formatted(task, other, reduced));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> objectionToReps(Plan plan) {
        Places places = plan.instance().places();
        for (int rep = 0; rep < places.reps(); rep++) {
            int load = plan.load(rep);
            int team = places.team(rep);
            long own = plan.repPrice(rep) - (team == Places.NO_TEAM ? 0 : plan.teamPrice(team));
            if (load < places.minimum(rep) || load > places.capacity(rep)) {
                return wrong("rep %s carries %s, but must carry %s to %s"
                        .formatted(rep, load, places.minimum(rep), places.capacity(rep)));
            }
            if (load < places.capacity(rep) && own > places.price(rep, load)) {
                return wrong("rep %s has a free place for %s, below its price %s"
                        .formatted(rep, places.price(rep, load), own));
            }
            if (load > places.minimum(rep) && own < places.price(rep, load - 1)) {
                return wrong("rep %s uses a place for %s, above its price %s"
                        .formatted(rep, places.price(rep, load - 1), own));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> objectionToTeams(Plan plan) {
        Places places = plan.instance().places();
        for (int team = 0; team < places.teams(); team++) {
            int load = 0;
            for (int rep = 0; rep < places.reps(); rep++) {
                load += places.team(rep) == team ? plan.load(rep) : 0;
            }
            long price = plan.teamPrice(team);
            if (load > places.quota(team)) {
                return wrong("team %s carries %s, but may carry %s".formatted(team, load, places.quota(team)));
            }
            if (price < 0 || (price > 0 && load < places.quota(team))) {
                return wrong("team %s carries %s of %s at price %s".formatted(team, load, places.quota(team), price));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> objectionToPlaces(Instance instance, int[] tasks, boolean[] chosen) {
        for (int task : tasks) {
            if (instance.openPrice(task).isPresent()) {
                return wrong("task %s may stay open".formatted(task));
            }
            for (int rep = 0; rep < chosen.length; rep++) {
                if (!chosen[rep] && instance.cost(task, rep).isPresent()) {
                    return wrong("task %s may go to rep %s".formatted(task, rep));
                }
            }
        }
        long room = room(instance.places(), chosen);
        return tasks.length > room
                ? Optional.empty()
                : wrong("%s tasks fit into %s places".formatted(tasks.length, room));
    }

    private static Optional<String> objectionToTasks(Instance instance, boolean[] chosen) {
        long must = 0;
        for (int rep = 0; rep < chosen.length; rep++) {
            must += chosen[rep] ? instance.places().minimum(rep) : 0;
        }
        int may = 0;
        for (int task = 0; task < instance.tasks(); task++) {
            may += mayGoTo(instance, task, chosen) ? 1 : 0;
        }
        return must > may ? Optional.empty() : wrong("%s tasks are enough for least loads of %s".formatted(may, must));
    }

    private static boolean mayGoTo(Instance instance, int task, boolean[] chosen) {
        for (int rep = 0; rep < chosen.length; rep++) {
            if (chosen[rep] && instance.cost(task, rep).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** How much the chosen reps carry at most, when the others of their teams carry as little as they must. */
    private static long room(Places places, boolean[] chosen) {
        long[] left = new long[places.teams()];
        long[] capacity = new long[places.teams()];
        long room = 0;
        for (int team = 0; team < left.length; team++) {
            left[team] = places.quota(team);
        }
        for (int rep = 0; rep < chosen.length; rep++) {
            int team = places.team(rep);
            if (team == Places.NO_TEAM) {
                room += chosen[rep] ? places.capacity(rep) : 0;
            } else if (chosen[rep]) {
                capacity[team] += places.capacity(rep);
            } else {
                left[team] -= places.minimum(rep);
            }
        }
        for (int team = 0; team < left.length; team++) {
            room += Math.min(left[team], capacity[team]);
        }
        return room;
    }

    private static Optional<String> wrong(String message) {
        return Optional.of(message);
    }
}
