package dev.attain.funnel.allocation.effort;

import dev.attain.core.internal.ExactMath;
import dev.attain.funnel.allocation.solve.Engine;
import dev.attain.funnel.allocation.solve.Instance;
import dev.attain.funnel.allocation.solve.Plan;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The best plan found for tasks of different effort, with a bound. Effort gets a price on every rep, and the flow of
 * least cost at these prices, less the price of all effort there is, bounds every plan from below (M. L. Fisher, <i>The
 * Lagrangian relaxation method for solving integer programming problems</i>, Management Science 27, 1981). The prices
 * follow what the flow would overload; each flow, as far as it fits, begins a local search. Small cases are searched to
 * the end, and then the bound is the cost.
 */
public final class EffortPlanner {
    private static final int MANY_PAIRS = 100_000;
    private static final int ROUNDS = 30;
    private static final int ROUNDS_OF_MANY = 4;
    private static final int HEADROOM = 64;
    private static final long LARGEST_OVERLOAD = 1 << 23;

    private final EffortCase given;
    private final Instance instance;
    private final int[] order;
    private final Trial trial;
    private final long[] prices;
    private final long highest;
    private final long total;
    private int[] best;
    private long bestCost;
    private long bestLack;
    private long bound = Long.MIN_VALUE;

    private EffortPlanner(EffortCase given) {
        this.given = given;
        this.instance = given.instance();
        this.order = IntStream.range(0, instance.tasks())
                .boxed()
                .sorted(Comparator.comparingInt(task -> -given.efforts()[task]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.trial = new Trial(given);
        this.prices = new long[instance.reps()];
        long nodes = HEADROOM
                * (instance.tasks() + (long) instance.reps() + instance.places().teams() + 4);
        this.total = Arrays.stream(given.efforts()).asLongStream().sum();
        this.highest = Long.MAX_VALUE / nodes / Math.max(1, total);
        this.best = trial.repOfTask.clone();
        this.bestCost = trial.cost();
        this.bestLack = trial.lack();
    }

    /** Plans a case. */
    public static EffortPlan plan(EffortCase given) {
        return new EffortPlanner(given).plan();
    }

    private EffortPlan plan() {
        search();
        int rounds = instance.pairs() > MANY_PAIRS ? ROUNDS_OF_MANY : ROUNDS;
        for (int round = 0; round < rounds && bound < bestCost; round++) {
            Plan flow = flow();
            bound = Math.max(bound, worth(flow));
            trial.become(flow.repOfTask(), order);
            search();
            reprice(flow);
        }
        EffortPlan found = new EffortPlan(best, bestCost, Math.min(bound, bestCost));
        return given.hasLeast() ? found : ExhaustiveSearch.search(found, given, order);
    }

    private void search() {
        LocalSearch.improve(trial);
        long lack = trial.lack();
        if (lack < bestLack || (lack == bestLack && trial.cost() < bestCost)) {
            best = trial.repOfTask.clone();
            bestCost = trial.cost();
            bestLack = lack;
        }
    }

    private Plan flow() {
        Instance.Builder builder = Instance.builder(instance.places());
        int[] reps = new int[instance.reps()];
        long[] costs = new long[reps.length];
        for (int task = 0; task < instance.tasks(); task++) {
            int count = 0;
            for (int rep = 0; rep < reps.length; rep++) {
                if (instance.cost(task, rep).isPresent()
                        && (given.efforts()[task] <= given.most()[rep] || trial.isBound(task))) {
                    reps[count] = rep;
                    costs[count++] = instance.cost(task, rep).getAsLong() + prices[rep] * given.efforts()[task];
                }
            }
            int[] eligible = Arrays.copyOf(reps, count);
            long[] each = Arrays.copyOf(costs, count);
            if (trial.isBound(task)) {
                builder.mandatory(eligible, each);
            } else {
                builder.optional(trial.openPrice(task), eligible, each);
            }
        }
        return (Plan) Engine.solve(builder.build());
    }

    /** The bound at these prices. What is bound to a rep takes its effort even where there is too little. */
    private long worth(Plan flow) {
        long worth = flow.objective();
        for (int rep = 0; rep < prices.length; rep++) {
            worth -= prices[rep] * Math.max(Math.min(total, given.most()[rep]), boundEffort(rep));
        }
        return worth;
    }

    private long boundEffort(int rep) {
        long effort = 0;
        for (int task = 0; task < best.length; task++) {
            effort += trial.isBound(task) && best[task] == rep ? given.efforts()[task] : 0;
        }
        return effort;
    }

    /** Raises the price of what the flow overloads and lowers that of what it leaves free (B. T. Polyak, 1969). */
    private void reprice(Plan flow) {
        long[] over = new long[prices.length];
        for (int task = 0; task < instance.tasks(); task++) {
            if (flow.rep(task) != Plan.OPEN) {
                over[flow.rep(task)] += given.efforts()[task];
            }
        }
        long square = 0;
        for (int rep = 0; rep < over.length; rep++) {
            over[rep] = over[rep] <= given.most()[rep] && prices[rep] == 0
                    ? 0
                    : clamped(over[rep] - Math.min(total, given.most()[rep]));
            square += over[rep] * over[rep];
        }
        for (int rep = 0; rep < over.length && square > 0; rep++) {
            long step = ExactMath.multiplyDivide(bestCost - bound, over[rep], square, RoundingMode.UP);
            prices[rep] = Math.max(0, Math.min(highest, prices[rep] + step));
        }
    }

    private static long clamped(long overload) {
        return Math.max(-LARGEST_OVERLOAD, Math.min(LARGEST_OVERLOAD, overload));
    }
}
