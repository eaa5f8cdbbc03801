package dev.attain.funnel.allocation.solve;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * A plan with the prices that prove it best. Immutable. The price of a rep is what a task must be worth beyond its cost
 * to get onto that rep; the price of a task is what its placement costs at these prices,
 * {@code cost + price of its rep}; a team's price is the part of its reps' prices that comes from the quota.
 * {@link PlanVerifier} says what these prices must satisfy and why that proves the plan.
 */
public final class Plan implements Engine.Outcome {
    /** In place of a rep: the task stays open. */
    public static final int OPEN = -1;

    private final Instance instance;
    private final int[] repOfTask;
    private final long[] repPrices;
    private final long[] teamPrices;
    private final int[] loads;
    private final long objective;

    /** A plan of these parts, which become its own; {@code repOfTask} has {@link #OPEN} for what stays open. */
    Plan(Instance instance, int[] repOfTask, long[] repPrices, long[] teamPrices) {
        this.instance = instance;
        this.repOfTask = repOfTask;
        this.repPrices = repPrices;
        this.teamPrices = teamPrices;
        this.loads = new int[instance.reps()];
        this.objective = costOfTasks() + costOfPlaces();
    }

    /** A plan of these parts, for {@link PlanVerifier} to judge. */
    public static Plan of(Instance instance, int[] repOfTask, long[] repPrices, long[] teamPrices) {
        return new Plan(instance, repOfTask.clone(), repPrices.clone(), teamPrices.clone());
    }

    /** What was to be planned. */
    public Instance instance() {
        return instance;
    }

    /** All costs of the pairs, prices of the places in use, and prices of the tasks that stay open. */
    public long objective() {
        return objective;
    }

    /** The rep of a task, or {@link #OPEN}. */
    public int rep(int task) {
        return repOfTask[task];
    }

    /** The rep of each task, or {@link #OPEN}; a copy. */
    public int[] repOfTask() {
        return repOfTask.clone();
    }

    /** How many tasks a rep carries. */
    public int load(int rep) {
        return loads[rep];
    }

    /** The price of a rep: for the least of all valid prices, see {@link LeastPrices}. */
    public long repPrice(int rep) {
        return repPrices[rep];
    }

    /** The price of a team's quota, zero or more. */
    public long teamPrice(int team) {
        return teamPrices[team];
    }

    /** What a task costs at these prices. */
    public long taskPrice(int task) {
        int rep = repOfTask[task];
        return rep == OPEN
                ? instance.openPrice(task).orElseThrow()
                : instance.cost(task, rep).orElseThrow() + repPrices[rep];
    }

    /**
     * The least that forcing a task onto a rep adds to the objective; exactly how much says {@link LivePlan#forcing}.
     * Zero for the task's own rep; empty if the rep is not eligible.
     */
    public OptionalLong reducedCost(int task, int rep) {
        OptionalLong cost = instance.cost(task, rep);
        return cost.isEmpty() ? cost : OptionalLong.of(cost.getAsLong() + repPrices[rep] - taskPrice(task));
    }

    /** The same plan proven by other prices. */
    Plan pricedAt(long[] pricesOfReps, long[] pricesOfTeams) {
        return new Plan(instance, repOfTask, pricesOfReps, pricesOfTeams);
    }

    /** A pair that is not eligible counts nothing, so that the verifier can name it. */
    private long costOfTasks() {
        long sum = 0;
        for (int task = 0; task < repOfTask.length; task++) {
            int rep = repOfTask[task];
            if (rep == OPEN) {
                sum += instance.openPrice(task).orElse(0);
            } else {
                sum += instance.cost(task, rep).orElse(0);
                loads[rep]++;
            }
        }
        return sum;
    }

    private long costOfPlaces() {
        long sum = 0;
        for (int rep = 0; rep < loads.length; rep++) {
            for (int place = 0; place < loads[rep]; place++) {
                sum += instance.places().price(rep, place);
            }
        }
        return sum;
    }

    @Override
    public String toString() {
        return "plan of cost " + objective + ": " + Arrays.toString(repOfTask);
    }
}
