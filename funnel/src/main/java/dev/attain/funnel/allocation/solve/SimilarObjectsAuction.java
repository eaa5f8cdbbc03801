package dev.attain.funnel.allocation.solve;

import java.util.Arrays;

/**
 * The transportation problem by an auction with ε-scaling (D. P. Bertsekas, D. A. Castañon, Annals of Operations Research 20, 1989),
 * brought to the exact optimum by shortest paths. Tasks bid for the cheapest place of their best rep; the places of one rep are
 * similar objects, so a bid goes up to the best <i>other</i> rep, plus ε. Every round begins without owners at the prices of the
 * last, with a smaller ε. Staying open is a rep at price zero whose places never run out.
 *
 * <p>The last ε is not so small that the plan would be exact, for the last per cent costs more bids than all before, and a forward
 * auction never lowers the price of a place that stays free. Instead the last prices are taken as whole units, tasks that are not on
 * their best rep at these prices are taken out, and {@link LivePlan} inserts them again; places that stay free are brought down to price
 * zero there, too. Nor does it matter whether an auction ends: after some bids for each task, as where more tasks compete for
 * a few places than fit, it is stopped. So the answer depends neither on ε nor on the bids, only the time does.
 */
final class SimilarObjectsAuction {
    private static final int NOBODY = -1;
    private static final long FIRST_SHARE = 4;
    private static final long STEP = 6;
    private static final long SCALE = 4;
    private static final long LAST_SHARE = 100;

    private static final long BIDS_PER_TASK = 40;

    private final Instance instance;
    private final int open;
    private final long prohibitive;
    private final int[] offsets;
    private final long[] placePrices;
    private final int[] holders;
    private final long[] prices;
    private final int[] repOfTask;
    private final int[] waiting;
    private int first;
    private int count;
    private long epsilon;
    private long bidsLeft;

    private SimilarObjectsAuction(Instance instance) {
        this.instance = instance;
        this.open = instance.reps();
        this.prohibitive = 2 * instance.largest() * (instance.reps() + 2) + 1;
        this.offsets = new int[open + 1];
        this.prices = new long[open];
        for (int rep = 0; rep < open; rep++) {
            int places = Math.min(instance.places().capacity(rep), instance.tasks());
            offsets[rep + 1] = offsets[rep] + places;
            prices[rep] = places == 0 ? 2 * SCALE * prohibitive : 0;
        }
        this.placePrices = new long[offsets[open]];
        this.holders = new int[offsets[open]];
        this.repOfTask = new int[instance.tasks()];
        this.waiting = new int[instance.tasks()];
        this.bidsLeft = BIDS_PER_TASK * instance.tasks();
    }

    /** The plan; a shortage if a task that must not stay open finds no place. */
    static Engine.Outcome solve(Instance instance) {
        SimilarObjectsAuction auction = new SimilarObjectsAuction(instance);
        auction.run();
        return auction.completed();
    }

    /** Whether prices stay within 64 bits, and places can be numbered. */
    static boolean fits(Instance instance) {
        return instance.largest() < Long.MAX_VALUE / (64 * SCALE * (instance.reps() + 4L))
                && instance.places().total() <= Integer.MAX_VALUE;
    }

    private void run() {
        long last = Math.max(1, SCALE * instance.spread() / LAST_SHARE);
        epsilon = Math.max(last, SCALE * instance.spread() / FIRST_SHARE);
        round();
        while (epsilon > last && bidsLeft > 0) {
            epsilon = Math.max(last, epsilon / STEP);
            round();
        }
    }

    private void round() {
        Arrays.fill(holders, NOBODY);
        Arrays.fill(repOfTask, NOBODY);
        Arrays.setAll(waiting, task -> task);
        first = 0;
        count = waiting.length;
        while (count > 0 && bidsLeft-- > 0) {
            int task = waiting[first++];
            first = first == waiting.length ? 0 : first;
            count--;
            bid(task);
        }
    }

    /** One kernel loop over the pairs of the task: what is best, and how good the next is. */
    private void bid(int task) {
        int shift = instance.shift(task);
        long best = SCALE * (instance.openPrices[task] == Instance.MANDATORY ? prohibitive : instance.openPrices[task]);
        long next = Long.MAX_VALUE;
        int bestRep = open;
        for (int pair = instance.starts[task]; pair < instance.starts[task + 1]; pair++) {
            int rep = instance.reps[pair - shift];
            long value = instance.costs[pair] * SCALE + prices[rep];
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

    /** The bidder gets the cheapest place of the rep at a new price; who held it has to bid again. */
    private void take(int rep, long price, int bidder) {
        int root = offsets[rep];
        int displaced = holders[root];
        if (displaced != NOBODY) {
            repOfTask[displaced] = NOBODY;
            int end = first + count;
            waiting[end >= waiting.length ? end - waiting.length : end] = displaced;
            count++;
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

    private Engine.Outcome completed() {
        for (int rep = 0; rep < open; rep++) {
            prices[rep] = prices[rep] / SCALE;
        }
        int[] again = new int[repOfTask.length];
        int taken = 0;
        for (int task = 0; task < repOfTask.length; task++) {
            if (!isOnItsBest(task)) {
                repOfTask[task] = NOBODY;
                again[taken++] = task;
            }
        }
        LivePlan live = LivePlan.partly(instance, repOfTask, prices);
        return live.insertAll(Arrays.copyOf(again, taken))
                .<Engine.Outcome>map(shortage -> shortage)
                .orElseGet(() -> live.withoutSurcharges().plan(instance));
    }

    private boolean isOnItsBest(int task) {
        int shift = instance.shift(task);
        long best = instance.openPrices[task];
        long own = repOfTask[task] == open ? best : Long.MAX_VALUE;
        for (int pair = instance.starts[task]; pair < instance.starts[task + 1]; pair++) {
            int rep = instance.reps[pair - shift];
            long value = instance.costs[pair] + prices[rep];
            best = Math.min(best, value);
            own = rep == repOfTask[task] ? value : own;
        }
        return own == best && own != Instance.MANDATORY;
    }
}
