package dev.attain.funnel.allocation.effort;

import java.util.OptionalLong;

/**
 * Improves a plan step by step until no step helps: a task goes to another rep or stays open, or takes the place of a
 * task that goes elsewhere. Deterministic: tasks and reps in their order, the first step that helps; it ends after a
 * number of trials, not after a time.
 */
final class LocalSearch {
    private static final long MOST_TRIALS = 20_000_000;

    private final Trial trial;
    private final int tasks;
    private final int reps;
    private long trials;

    private LocalSearch(Trial trial) {
        this.trial = trial;
        this.tasks = trial.repOfTask.length;
        this.reps = trial.given.most().length;
    }

    static void improve(Trial trial) {
        LocalSearch search = new LocalSearch(trial);
        boolean better = true;
        while (better && search.trials < MOST_TRIALS) {
            better = search.shifts() || search.replacements();
        }
    }

    /** Moves every task to where it is best now. */
    private boolean shifts() {
        boolean better = false;
        for (int task = 0; task < tasks; task++) {
            if (!trial.isBound(task)) {
                better |= shift(task);
            }
        }
        return better;
    }

    private boolean shift(int task) {
        int from = trial.repOfTask[task];
        long before = trial.cost();
        long lack = trial.lack();
        int best = from;
        long bestCost = before;
        long bestLack = lack;
        for (int rep = Trial.OPEN; rep < reps; rep++) {
            trials++;
            if (rep != from && (rep == Trial.OPEN || trial.fits(task, rep))) {
                trial.move(task, rep);
                if (isBetter(trial.lack(), trial.cost(), bestLack, bestCost)) {
                    best = rep;
                    bestCost = trial.cost();
                    bestLack = trial.lack();
                }
                trial.move(task, from);
            }
        }
        trial.move(task, best);
        return best != from;
    }

    /** Puts a task where another one is, which goes to where it is best then. */
    private boolean replacements() {
        for (int task = 0; task < tasks; task++) {
            for (int other = 0; other < tasks && trials < MOST_TRIALS; other++) {
                if (isReplaceable(task, other) && replaced(task, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isReplaceable(int task, int other) {
        trials++;
        int rep = trial.repOfTask[other];
        return rep != Trial.OPEN
                && rep != trial.repOfTask[task]
                && !trial.isBound(task)
                && !trial.isBound(other)
                && trial.price(task, rep).isPresent();
    }

    private boolean replaced(int task, int other) {
        int from = trial.repOfTask[task];
        int rep = trial.repOfTask[other];
        long before = trial.cost();
        long lack = trial.lack();
        trial.move(other, Trial.OPEN);
        if (trial.fits(task, rep)) {
            trial.move(task, rep);
            trial.move(other, cheapest(other));
            if (isBetter(trial.lack(), trial.cost(), lack, before)) {
                return true;
            }
            trial.move(other, Trial.OPEN);
            trial.move(task, from);
        }
        trial.move(other, rep);
        return false;
    }

    private int cheapest(int task) {
        int best = Trial.OPEN;
        long least = trial.openPrice(task);
        for (int rep = 0; rep < reps; rep++) {
            trials++;
            OptionalLong price = trial.price(task, rep);
            if (price.isPresent() && price.getAsLong() < least && trial.fits(task, rep)) {
                best = rep;
                least = price.getAsLong();
            }
        }
        return best;
    }

    private static boolean isBetter(long lack, long cost, long otherLack, long otherCost) {
        return lack < otherLack || (lack == otherLack && cost < otherCost);
    }
}
