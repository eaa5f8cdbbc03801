package dev.attain.funnel.allocation.solve;

import java.util.Arrays;
import java.util.Optional;

/**
 * The transportation problem by an auction (D. P. Bertsekas, D. A. Castañon, Annals of Operations Research 20, 1989).
 * Tasks bid for the cheapest place of their best rep; the places of one rep are similar objects, so a bid goes up to
 * the best <i>other</i> rep, plus ε. Staying open is a rep at price zero whose places never run out. Costs are
 * multiplied by more than there are reps, so an auction that ends with ε = 1 is exact: no cycle of reps is long enough
 * for the ε of its moves to hide one whole unit of cost.
 *
 * <p>A rising auction begins at price zero and keeps what it has done. So a place that stays free never had a bid and
 * is free of charge, and nothing need be known of spare places. It tries ε = 1 at once, for where costs differ a bid
 * wins by far more than that; where many are equal and some bids for each task place hardly one more, ε is raised, and
 * raised again. Then its prices are taken as whole units, tasks that are not on their best rep at these prices are
 * taken out, and {@link LivePlan} inserts them again, exactly. So the answer never depends on ε or on the bids, only
 * the time does.
 *
 * <p>A falling auction, ε-scaling, is for one task on each rep and costs that no method likes: every round begins
 * without owners at the prices of the last, with a smaller ε, down to 1.
 */
final class SimilarObjectsAuction {
    private static final int NOBODY = -1;
    private static final int ROUND = 2;
    private static final int PATIENCE = 40;
    private static final int FEW = 500;
    private static final long RISE = 2;
    private static final long FIRST_SHARE = 4;
    private static final long FALL = 6;

    private final Instance instance;
    private final int tasks;
    private final int open;
    private final long scale;
    private final long prohibitive;
    private final Favourites favourites;
    private final int[] offsets;
    private final long[] placePrices;
    private final int[] holders;
    private final long[] prices;
    private final int[] repOfTask;
    private final int[] waiting;
    private int first;
    private int count;
    private int free;
    private long epsilon = 1;

    private SimilarObjectsAuction(Instance instance, int favouritesOfTask) {
        this.instance = instance;
        this.tasks = instance.tasks();
        this.open = instance.reps();
        this.scale = open + 3L;
        this.prohibitive = 8 * (instance.largest() + 1) * (open + 2);
        this.offsets = new int[open + 1];
        this.prices = new long[open + 1];
        for (int rep = 0; rep < open; rep++) {
            int places = Math.min(instance.places().capacity(rep), tasks);
            offsets[rep + 1] = offsets[rep] + places;
            prices[rep] = places == 0 ? 2 * scale * prohibitive : 0;
        }
        this.placePrices = new long[offsets[open]];
        this.holders = new int[offsets[open]];
        this.repOfTask = new int[tasks];
        this.waiting = new int[tasks];
        this.favourites = new Favourites(favouritesOfTask);
    }

    /** The plan, by a rising auction; a shortage if a task that must not stay open finds no place. */
    static Engine.Outcome solve(Instance instance) {
        SimilarObjectsAuction auction = new SimilarObjectsAuction(instance, Favourites.MANY);
        auction.rise();
        return auction.isExact() ? auction.proven() : auction.completed();
    }

    /**
     * The plan, by a falling auction over as many places as tasks; empty if a task cannot or had better not be placed.
     */
    static Optional<Plan> scaled(Instance instance) {
        SimilarObjectsAuction auction = new SimilarObjectsAuction(instance, 1);
        auction.fall();
        boolean allPlaced = Arrays.stream(auction.repOfTask).allMatch(rep -> rep < auction.open);
        return allPlaced ? Optional.of(auction.proven()) : Optional.empty();
    }

    /** Whether prices stay within 64 bits, and places can be numbered. */
    static boolean fits(Instance instance) {
        long nodes = instance.reps() + 4L;
        return instance.largest() < Long.MAX_VALUE / (128 * nodes * nodes)
                && instance.places().total() <= Integer.MAX_VALUE;
    }

    /**
     * Bids in rounds of some bids for each task, and raises ε after a round that has placed less than a quarter of
     * those that waited. Where no place is free any more prices would rise for long; who waits then is not placed here.
     */
    private void rise() {
        long round = (long) ROUND * tasks;
        long bidsLeft = (long) PATIENCE * tasks;
        begin();
        while (count > 0) {
            int before = count;
            bidUpTo(round);
            bidsLeft -= round;
            boolean nearlyDone = (long) count * FEW <= tasks && bidsLeft > 0;
            boolean fruitful = nearlyDone || 4L * count <= 3L * before;
            if (!fruitful && !canRise()) {
                return;
            }
            epsilon *= fruitful ? 1 : RISE;
        }
    }

    private boolean canRise() {
        return free > 0 && epsilon < scale * Math.max(1, instance.spread());
    }

    private void fall() {
        epsilon = Math.max(1, scale * instance.spread() / FIRST_SHARE);
        begin();
        bidUpTo(Long.MAX_VALUE);
        while (epsilon > 1) {
            epsilon = Math.max(1, epsilon / FALL);
            lowerAll();
            begin();
            bidUpTo(Long.MAX_VALUE);
        }
    }

    /** Brings the least price to zero: where every place is taken in the end, only differences count. */
    private void lowerAll() {
        long least = Arrays.stream(prices, 0, open).min().orElse(0);
        Arrays.setAll(prices, rep -> rep == open ? 0 : prices[rep] - least);
        Arrays.setAll(placePrices, place -> placePrices[place] - least);
    }

    private void begin() {
        Arrays.fill(holders, NOBODY);
        Arrays.fill(repOfTask, NOBODY);
        Arrays.setAll(waiting, task -> task);
        first = 0;
        count = tasks;
        free = holders.length;
    }

    private void bidUpTo(long bids) {
        for (long bid = 0; bid < bids && count > 0; bid++) {
            int task = waiting[first++];
            first = first == tasks ? 0 : first;
            count--;
            favourites.choose(task);
            repOfTask[task] = favourites.best;
            if (favourites.best != open) {
                take(favourites.best, prices[favourites.best] + favourites.lead + epsilon, task);
            }
        }
    }

    /** The bidder gets the cheapest place of the rep at a new price; who held it has to bid again. */
    private void take(int rep, long price, int bidder) {
        int root = offsets[rep];
        int displaced = holders[root];
        if (displaced == NOBODY) {
            free--;
        } else {
            repOfTask[displaced] = NOBODY;
            int end = first + count;
            waiting[end >= tasks ? end - tasks : end] = displaced;
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

    private boolean isExact() {
        if (epsilon > 1 || count > 0) {
            return false;
        }
        for (int task = 0; task < tasks; task++) {
            if (repOfTask[task] == open && instance.openPrices[task] == Instance.MANDATORY) {
                return false;
            }
        }
        return true;
    }

    private Plan proven() {
        long[] exact = LeastPrices.refined(instance, repOfTask, prices, scale);
        int[] reps = new int[tasks];
        Arrays.setAll(reps, task -> repOfTask[task] == open ? Plan.OPEN : repOfTask[task]);
        return new Plan(instance, reps, exact, new long[0]);
    }

    private Engine.Outcome completed() {
        long[] whole = new long[open];
        Arrays.setAll(whole, rep -> prices[rep] / scale);
        int[] again = new int[tasks];
        int taken = 0;
        for (int task = 0; task < tasks; task++) {
            if (!isOnItsBest(task, whole)) {
                repOfTask[task] = NOBODY;
                again[taken++] = task;
            }
        }
        LivePlan live = LivePlan.partly(instance, repOfTask, whole);
        return live.insertAll(Arrays.copyOf(again, taken))
                .<Engine.Outcome>map(shortage -> shortage)
                .orElseGet(() -> live.withoutSurcharges().plan(instance));
    }

    private boolean isOnItsBest(int task, long[] whole) {
        int shift = instance.shift(task);
        long best = instance.openPrices[task];
        long own = repOfTask[task] == open ? best : Long.MAX_VALUE;
        for (int pair = instance.starts[task]; pair < instance.starts[task + 1]; pair++) {
            int rep = instance.reps[pair - shift];
            long value = instance.costs[pair] + whole[rep];
            best = Math.min(best, value);
            own = rep == repOfTask[task] ? value : own;
        }
        return own == best && own != Instance.MANDATORY;
    }

    /**
     * The few best reps of each task when all its pairs were last looked at, and how good the best of the others was
     * then. Prices never fall, so as long as two of the few are no dearer than that bound they are the best two of all.
     */
    private final class Favourites {
        static final int MANY = 5;

        private final int most;
        private final int[] reps;
        private final long[] costs;
        private final long[] values;
        private final int[] known;
        private final long[] bounds;
        private int best;
        private long lead;

        Favourites(int most) {
            this.most = most;
            this.reps = new int[Math.multiplyExact(tasks, most)];
            this.costs = new long[tasks * most];
            this.values = new long[most];
            this.known = new int[tasks];
            this.bounds = new long[tasks];
        }

        /** Sets the best rep of a task and by how much it leads the next. */
        void choose(int task) {
            if (known[task] == 0 || !isClear(task)) {
                lookAtAll(task);
            }
        }

        private boolean isClear(int task) {
            long least = Long.MAX_VALUE;
            long next = Long.MAX_VALUE;
            int from = task * most;
            for (int at = from; at < from + known[task]; at++) {
                long value = costs[at] + prices[reps[at]];
                if (value < least) {
                    next = least;
                    least = value;
                    best = reps[at];
                } else if (value < next) {
                    next = value;
                }
            }
            lead = next - least;
            return next <= bounds[task];
        }

        private void lookAtAll(int task) {
            long openPrice = instance.openPrices[task];
            int from = task * most;
            reps[from] = open;
            costs[from] = scale * (openPrice == Instance.MANDATORY ? prohibitive : openPrice);
            values[0] = costs[from];
            known[task] = 1;
            bounds[task] = Long.MAX_VALUE;
            int shift = instance.shift(task);
            for (int pair = instance.starts[task]; pair < instance.starts[task + 1]; pair++) {
                int rep = instance.reps[pair - shift];
                long cost = scale * instance.costs[pair];
                if (cost + prices[rep] < bounds[task]) {
                    offer(task, rep, cost);
                }
            }
            best = reps[from];
            lead = (known[task] > 1 ? values[1] : bounds[task]) - values[0];
        }

        /** Takes a rep in among the favourites, and the worst of them out if they are too many. */
        private void offer(int task, int rep, long cost) {
            long value = cost + prices[rep];
            int from = task * most;
            int at = known[task];
            if (at == most) {
                at--;
                bounds[task] = Math.max(value, values[at]);
                if (value >= values[at]) {
                    return;
                }
            } else {
                known[task]++;
            }
            while (at > 0 && values[at - 1] > value) {
                values[at] = values[at - 1];
                reps[from + at] = reps[from + at - 1];
                costs[from + at] = costs[from + at - 1];
                at--;
            }
            values[at] = value;
            reps[from + at] = rep;
            costs[from + at] = cost;
        }
    }
}
