package dev.attain.funnel.allocation.effort;

import dev.attain.funnel.allocation.solve.Instance;
import dev.attain.funnel.allocation.solve.Places;
import java.util.Arrays;
import java.util.OptionalLong;

/** A plan that is tried out: who has what, and what a step would change. Mutable, for one search. */
final class Trial {
    static final int OPEN = -1;

    final EffortCase given;
    private final Instance instance;
    private final Places places;
    final int[] repOfTask;
    private final int[] loads;
    private final long[] efforts;
    private final int[] teams;
    private final boolean hasLeast;
    private long cost;

    Trial(EffortCase given) {
        this.given = given;
        this.instance = given.instance();
        this.places = instance.places();
        this.hasLeast = given.hasLeast();
        this.repOfTask = new int[instance.tasks()];
        this.loads = new int[instance.reps()];
        this.efforts = new long[instance.reps()];
        this.teams = new int[places.teams()];
        Arrays.fill(repOfTask, OPEN);
        for (int task = 0; task < repOfTask.length; task++) {
            cost += openPrice(task);
        }
        for (int task = 0; task < repOfTask.length; task++) {
            if (instance.openPrice(task).isEmpty()) {
                move(task, onlyRep(task));
            }
        }
    }

    long cost() {
        return cost;
    }

    /** Whether a task is bound to its rep. */
    boolean isBound(int task) {
        return instance.openPrice(task).isEmpty();
    }

    /** What leaving a task open costs; nothing for what is bound, which never is. */
    long openPrice(int task) {
        return instance.openPrice(task).orElse(0);
    }

    boolean fits(int task, int rep) {
        if (instance.cost(task, rep).isEmpty() || loads[rep] >= places.capacity(rep)) {
            return false;
        }
        int team = places.team(rep);
        boolean quota = team == Places.NO_TEAM || teams[team] < places.quota(team) || isOfTeam(task, team);
        return quota && efforts[rep] + given.efforts()[task] <= given.most()[rep];
    }

    private boolean isOfTeam(int task, int team) {
        return repOfTask[task] != OPEN && places.team(repOfTask[task]) == team;
    }

    /** What putting a task on a rep costs now, beside what it costs where it is. */
    OptionalLong price(int task, int rep) {
        if (rep == OPEN) {
            return OptionalLong.of(openPrice(task));
        }
        OptionalLong pair = instance.cost(task, rep);
        return pair.isEmpty() ? pair : OptionalLong.of(pair.getAsLong() + places.price(rep, loads[rep]));
    }

    void move(int task, int to) {
        int from = repOfTask[task];
        cost -= from == OPEN
                ? openPrice(task)
                : instance.cost(task, from).orElseThrow() + places.price(from, loads[from] - 1);
        count(task, from, -1);
        repOfTask[task] = to;
        cost += price(task, to).orElseThrow();
        count(task, to, 1);
    }

    private void count(int task, int rep, int sign) {
        if (rep == OPEN) {
            return;
        }
        loads[rep] += sign;
        efforts[rep] += (long) sign * given.efforts()[task];
        if (places.team(rep) != Places.NO_TEAM) {
            teams[places.team(rep)] += sign;
        }
    }

    /** How much all reps together lack of what they should get. */
    long lack() {
        if (!hasLeast) {
            return 0;
        }
        long lack = 0;
        for (int rep = 0; rep < loads.length; rep++) {
            lack += Math.max(0, given.leastTasks()[rep] - loads[rep])
                    + Math.max(0, given.leastEffort()[rep] - efforts[rep]);
        }
        return lack;
    }

    long effort(int rep) {
        return efforts[rep];
    }

    /** Begins again from another plan, as far as it fits; what does not is left open. */
    void become(int[] plan, int[] order) {
        for (int task : order) {
            if (!isBound(task)) {
                move(task, OPEN);
            }
        }
        for (int task : order) {
            if (!isBound(task) && plan[task] != OPEN && fits(task, plan[task])) {
                move(task, plan[task]);
            }
        }
    }

    private int onlyRep(int task) {
        for (int rep = 0; rep < instance.reps(); rep++) {
            if (instance.cost(task, rep).isPresent()) {
                return rep;
            }
        }
        throw new IllegalStateException("task " + task + " must not stay open and has no rep");
    }
}
