package dev.attain.funnel.allocation.effort;

import dev.attain.funnel.allocation.solve.Instance;

/**
 * Branch and bound, largest efforts first: proves small cases. What is left can never cost less than every task at its
 * cheapest, whatever the others do.
 */
final class ExhaustiveSearch {
    private static final int MOST_NODES = 300_000;

    private final Trial trial;
    private final int[] order;
    private final long[] restAtLeast;
    private int[] best;
    private long bestCost;
    private int nodes;

    private ExhaustiveSearch(Trial trial, int[] order, int[] best, long bestCost) {
        this.trial = trial;
        this.order = order;
        this.best = best;
        this.bestCost = bestCost;
        this.restAtLeast = new long[order.length + 1];
        for (int at = order.length - 1; at >= 0; at--) {
            restAtLeast[at] = restAtLeast[at + 1] + saving(order[at]);
        }
    }

    /** The best plan if all were seen; else what was known before, improved by what was seen, with the old bound. */
    static EffortPlan search(EffortPlan known, EffortCase given, int[] order) {
        ExhaustiveSearch search = new ExhaustiveSearch(new Trial(given), order, known.repOfTask(), known.cost());
        search.branch(0);
        boolean all = search.nodes <= MOST_NODES;
        return new EffortPlan(search.best, search.bestCost, all ? search.bestCost : known.bound());
    }

    private void branch(int at) {
        nodes++;
        if (nodes > MOST_NODES || trial.cost() + restAtLeast[at] >= bestCost) {
            return;
        }
        if (at == order.length) {
            best = trial.repOfTask.clone();
            bestCost = trial.cost();
            return;
        }
        int task = order[at];
        for (int rep = 0; rep < trial.given.most().length && !trial.isBound(task); rep++) {
            if (trial.fits(task, rep)) {
                trial.move(task, rep);
                branch(at + 1);
                trial.move(task, Trial.OPEN);
            }
        }
        branch(at + 1);
    }

    /** How much placing a task can lower the cost at most, as a number of zero or less. */
    private long saving(int task) {
        Instance instance = trial.given.instance();
        long least = 0;
        for (int rep = 0; rep < instance.reps() && !trial.isBound(task); rep++) {
            if (instance.cost(task, rep).isPresent()) {
                long price =
                        instance.cost(task, rep).getAsLong() + instance.places().price(rep, 0);
                least = Math.min(least, price - trial.openPrice(task));
            }
        }
        return least;
    }
}
