package dev.attain.funnel.allocation.solve;

import java.util.Arrays;

/**
 * The transportation problem by an auction with ε-scaling (D. P. Bertsekas, D. A. Castañon, Annals of Operations Research 20, 1989). Tasks bid for the
 * cheapest place of their best rep; the places of one rep are similar objects, so a bid goes up to the best <i>other</i> rep, plus
 * ε. Every round begins without owners at the prices of the last, with a smaller ε; the last ε is less than one unit of cost over any cycle
 * of reps, which makes the plan exactly optimal.
 *
 * <p>A forward auction never lowers a price, so a place that stays free could keep one from an earlier round, and the plan would be
 * wrong. Dummies therefore bid for free places as tasks do: at the end all free places cost the same, and that level is subtracted from all
 * prices. Staying open is a rep at price zero whose places never run out, so every auction ends. Where a task stays open
 * although places are free the subtraction disturbs it: such tasks are inserted again, exactly, by {@link LivePlan}.
 */
final class SimilarObjectsAuction {
    private static final int FREE = -1;
    private static final int DUMMY = -2;
    private static final int WITHOUT = -1;
    private static final long UNREACHABLE = Long.MAX_VALUE / 4;
    private static final long FIRST_SHARE = 4;
    private static final long STEP = 6;

    private final Instance instance;
    private final int reps;
    private final int open;
    private final long scale;
    private final long prohibitive;
    private final int[] offsets;
    private final long[] placePrices;
    private final int[] holders;
    private final long[] prices;
    private final int[] repOfTask;
    private final int[] waiting;
    private int waitingTasks;
    private int waitingDummies;
    private int freePlaces;
    private long epsilon;

    private SimilarObjectsAuction(Instance instance) {
        this.instance = instance;
        this.reps = instance.reps();
        this.open = reps;
        this.scale = reps + 3L;
        this.prohibitive = prohibitive(instance);
        this.offsets = new int[reps + 1];
        for (int rep = 0; rep < reps; rep++) {
            offsets[rep + 1] = offsets[rep] + Math.min(instance.places().capacity(rep), instance.tasks());
        }
        this.placePrices = new long[offsets[reps]];
        this.holders = new int[offsets[reps]];
        this.prices = new long[reps];
        for (int rep = 0; rep < reps; rep++) {
            prices[rep] = offsets[rep] == offsets[rep + 1] ? UNREACHABLE : 0;
        }
        this.repOfTask = new int[instance.tasks()];
        this.waiting = new int[instance.tasks()];
    }

    /** The plan; a shortage if a task that must not stay open finds no place. */
    static Engine.Outcome solve(Instance instance) {
        SimilarObjectsAuction auction = new SimilarObjectsAuction(instance);
        auction.run();
        return auction.outcome();
    }

    /** Whether prices and sums of scaled costs stay within 64 bits. */
    static boolean fits(Instance instance) {
        long nodes = instance.reps() + 4L;
        return instance.largest() < Long.MAX_VALUE / (64 * nodes * nodes)
                && instance.places().total() <= Integer.MAX_VALUE;
    }

    private static long prohibitive(Instance instance) {
        return 2 * instance.largest() * (instance.reps() + 2) + 1;
    }

    private void run() {
        long last = 1;
        epsilon = Math.max(last, instance.largest() * scale / FIRST_SHARE);
        while (true) {
            round();
            if (epsilon == last) {
                return;
            }
            epsilon = Math.max(last, epsilon / STEP);
        }
    }

    private void round() {
        Arrays.fill(holders, FREE);
        Arrays.fill(repOfTask, WITHOUT);
        freePlaces = holders.length;
        waitingTasks = 0;
        waitingDummies = 0;
        for (int task = instance.tasks() - 1; task >= 0; task--) {
            waiting[waitingTasks++] = task;
        }
        do {
            while (waitingTasks > 0) {
                bid(waiting[--waitingTasks]);
            }
            while (waitingDummies > 0 && waitingTasks == 0) {
                waitingDummies--;
                bidAsDummy();
            }
            if (waitingTasks == 0 && isAFreePlaceTooDear()) {
                waitingDummies = freePlaces;
            }
        } while (waitingTasks + waitingDummies > 0);
    }

    private boolean isAFreePlaceTooDear() {
        if (freePlaces == 0) {
            return false;
        }
        for (int rep = 0; rep < reps; rep++) {
            if (prices[rep] > 0 && hasFreePlace(rep)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFreePlace(int rep) {
        for (int place = offsets[rep]; place < offsets[rep + 1]; place++) {
            if (holders[place] == FREE) {
                return true;
            }
        }
        return false;
    }

    /** One kernel loop over the pairs of the task: what is best, and how good the next is. */
    private void bid(int task) {
        int shift = instance.shift(task);
        long best = (instance.openPrices[task] == Instance.MANDATORY ? prohibitive : instance.openPrices[task]) * scale;
        long next = Long.MAX_VALUE;
        int bestRep = open;
        for (int pair = instance.starts[task]; pair < instance.starts[task + 1]; pair++) {
            int rep = instance.reps[pair - shift];
            long value = instance.costs[pair] * scale + prices[rep];
            if (value < next) {
                if (value < best) {
                    next = best;
                    best = value;
                    bestRep = rep;
                } else {
                    next = value;
                }
            }
        }
        repOfTask[task] = bestRep;
        if (bestRep != open) {
            take(bestRep, prices[bestRep] + (next - best) + epsilon, task);
        }
    }

    private void bidAsDummy() {
        long best = Long.MAX_VALUE;
        long next = Long.MAX_VALUE;
        int bestRep = open;
        for (int rep = 0; rep < reps; rep++) {
            if (prices[rep] < best) {
                next = best;
                best = prices[rep];
                bestRep = rep;
            } else if (prices[rep] < next) {
                next = prices[rep];
            }
        }
        take(bestRep, (next >= UNREACHABLE ? best : next) + epsilon, DUMMY);
    }

    /** The bidder gets the cheapest place of the rep at a new price; who held it has to bid again. */
    private void take(int rep, long price, int bidder) {
        int root = offsets[rep];
        int displaced = holders[root];
        if (displaced == FREE) {
            freePlaces--;
        } else if (displaced == DUMMY) {
            waitingDummies++;
        } else {
            repOfTask[displaced] = WITHOUT;
            waiting[waitingTasks++] = displaced;
        }
        sink(root, offsets[rep + 1] - root, price, bidder);
        prices[rep] = placePrices[root];
    }

    /** The places of a rep are a binary heap by price. */
    private void sink(int root, int size, long price, int holder) {
        int place = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && placePrices[root + child + 1] < placePrices[root + child]) {
                child++;
            }
            if (placePrices[root + child] >= price) {
                break;
            }
            placePrices[root + place] = placePrices[root + child];
            holders[root + place] = holders[root + child];
            place = child;
            child = 2 * place + 1;
        }
        placePrices[root + place] = price;
        holders[root + place] = holder;
    }

    private Engine.Outcome outcome() {
        long level = level();
        int[] again = new int[instance.tasks()];
        int count = 0;
        for (int task = 0; task < repOfTask.length; task++) {
            boolean disturbed = level > 0 || instance.openPrices[task] == Instance.MANDATORY;
            if (repOfTask[task] == open && disturbed) {
                repOfTask[task] = WITHOUT;
                again[count++] = task;
            }
        }
        long[] levelled = new long[reps];
        Arrays.setAll(levelled, rep -> prices[rep] - level);
        long[] exact = LeastPrices.refined(instance, repOfTask, levelled, scale, 1);
        return count == 0
                ? new Plan(instance, withOpen(), exact, new long[0])
                : completed(exact, Arrays.copyOf(again, count));
    }

    /** The price at which places are free: that of the cheapest if dummies hold some, else zero. */
    private long level() {
        for (int holder : holders) {
            if (holder == DUMMY) {
                return Arrays.stream(prices).min().orElseThrow();
            }
        }
        return 0;
    }

    private int[] withOpen() {
        int[] result = new int[repOfTask.length];
        Arrays.setAll(result, task -> repOfTask[task] == open ? Plan.OPEN : repOfTask[task]);
        return result;
    }

    private Engine.Outcome completed(long[] exact, int[] again) {
        LivePlan live = LivePlan.partly(instance, repOfTask, exact);
        return live.insertAll(again).<Engine.Outcome>map(shortage -> shortage).orElseGet(() -> live.plan(instance));
    }
}
