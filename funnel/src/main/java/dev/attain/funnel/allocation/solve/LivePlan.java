package dev.attain.funnel.allocation.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A plan that changes and stays exactly optimal: a mutable companion of one thread. Every change is one shortest path
 * in the graph of reps, successive shortest paths as Ahuja, Magnanti and Orlin (chapter 9) describe them, so it moves
 * no task that need not move and costs microseconds, whatever the number of tasks. Prices that prove the plan are kept
 * throughout.
 *
 * <p>Tasks have numbers: those of the instance it began with, then the next ones; the number of a task that was removed
 * is given again. What cannot be done is refused with the {@link Shortage} that proves it, and leaves the plan as it
 * was, or as good.
 */
public final class LivePlan {
    private static final int NONE = PairHeaps.NONE;

    private final PairHeaps heaps;
    private final RepNetwork network;
    private final PathSearch search;
    private final Instance rules;
    private long objective;

    private LivePlan(Instance instance) {
        this.heaps = new PairHeaps(instance.reps(), instance.tasks(), instance.pairs() + instance.tasks());
        this.network = new RepNetwork(instance.places(), heaps);
        this.search = new PathSearch(network);
        this.rules = instance;
        for (int task = 0; task < instance.tasks(); task++) {
            heaps.add(
                    instance.reps,
                    instance.costs,
                    instance.starts[task],
                    instance.starts[task + 1],
                    instance.shift(task),
                    instance.openPrices[task]);
        }
    }

    /** Goes on from a plan, whichever engine made it. */
    public static LivePlan of(Plan plan) {
        LivePlan live = new LivePlan(plan.instance());
        Places places = plan.instance().places();
        int[] repOfTask = plan.repOfTask();
        Arrays.setAll(repOfTask, task -> repOfTask[task] == Plan.OPEN ? live.network.open : repOfTask[task]);
        live.network.put(repOfTask);
        for (int rep = 0; rep < places.reps(); rep++) {
            live.network.prices[rep] = plan.repPrice(rep);
            live.network.minimums[rep] = places.minimum(rep);
        }
        for (int team = 0; team < places.teams(); team++) {
            live.network.prices[live.network.teamNode(team)] = plan.teamPrice(team);
        }
        live.objective = plan.objective();
        return live;
    }

    /** Makes a plan of an instance task by task: the engine for all shapes. */
    static Engine.Outcome solve(Instance instance) {
        LivePlan live = new LivePlan(instance);
        int[] all = IntStream.range(0, instance.tasks()).toArray();
        return live.insertAll(all)
                .or(() -> live.raiseMinimums(instance.places()))
                .<Engine.Outcome>map(shortage -> shortage)
                .orElseGet(() -> live.plan(instance));
    }

    /**
     * Goes on from plain places while some tasks, those on rep −1, are not planned yet; at these prices every other
     * task is on its best rep. Until {@link #withoutSurcharges} all places cost what their rep does, so that the prices
     * hold although places are free.
     */
    static LivePlan partly(Instance instance, int[] repOfTask, long[] prices) {
        LivePlan live = new LivePlan(instance);
        live.network.put(repOfTask);
        for (int rep = 0; rep < prices.length; rep++) {
            live.network.prices[rep] = prices[rep];
            live.network.surcharge(rep, prices[rep]);
        }
        return live;
    }

    /** Fills the places that were free only because of what they cost beside their own price. */
    LivePlan withoutSurcharges() {
        for (int rep = 0; rep < network.reps; rep++) {
            network.surcharge(rep, 0);
            filled(rep);
        }
        return this;
    }

    /** The cost of the plan. */
    public long objective() {
        return objective;
    }

    /** The rep of a task, or {@link Plan#OPEN}. */
    public int rep(int task) {
        return shown(requirePlanned(task));
    }

    /** How many tasks a rep carries. */
    public int load(int rep) {
        return network.loads[rep];
    }

    /** How many tasks a rep carries at least. */
    public int minimum(int rep) {
        return network.minimums[rep];
    }

    /** The price of a rep, see {@link Plan}. */
    public long repPrice(int rep) {
        return network.prices[rep] - network.prices[network.sink];
    }

    /**
     * Takes in a task that goes to one of these reps or, for a price, stays open. Its number is that of the last move.
     *
     * @param eligible reps in rising order
     * @param costs one for each of them
     * @throws IllegalArgumentException if reps do not rise, or a cost is too large to be summed in 64 bits
     */
    public Change insert(long openPrice, int[] eligible, long[] costs) {
        rules.requireFitting(openPrice, eligible, costs);
        return inserted(heaps.add(eligible, costs, 0, eligible.length, 0, openPrice));
    }

    /** Takes in a task that must not stay open; see {@link #insert(long, int[], long[])}. */
    public Change insert(int[] eligible, long[] costs) {
        return insert(Instance.MANDATORY, eligible, costs);
    }

    /** Takes a task out; refused if least loads then lack one. */
    public Change remove(int task) {
        int rep = requirePlanned(task);
        int pair = heaps.pair(task, rep);
        long cost = heaps.cost(task);
        heaps.move(task, NONE);
        if (!search.between(network.sink, rep)) {
            Change refused = Change.refused(shortage(NONE, task));
            heaps.move(task, pair);
            return refused;
        }
        Change change = done(search.cost() - cost, moves());
        heaps.forget(task);
        return change;
    }

    /**
     * What forcing a task onto a rep would add, exactly, and who would move; nothing is changed. The task itself is the
     * last to move.
     *
     * @throws IllegalArgumentException if the rep is not eligible
     */
    public Change forcing(int task, int rep) {
        int from = requirePlanned(task);
        int pair = heaps.pair(task, rep);
        if (pair == NONE) {
            throw new IllegalArgumentException(
                    "task %s must be forced onto an eligible rep, but %s is not".formatted(task, rep));
        }
        if (from == rep) {
            return new Change(0, List.of(), Optional.empty());
        }
        if (!search.between(rep, from)) {
            return Change.refused(shortage(task, task));
        }
        List<Change.Move> moves = moves();
        moves.add(new Change.Move(task, shown(from), rep));
        return new Change(heaps.costOfPair(pair) - heaps.cost(task) + search.cost(), moves, Optional.empty());
    }

    /**
     * Gives a rep another capacity: zero while it is absent. Refused if its tasks find no other place.
     *
     * @throws IllegalArgumentException if it is less than zero or less than the rep's least load
     */
    public Change changeCapacity(int rep, int capacity) {
        if (capacity < network.minimums[rep]) {
            throw new IllegalArgumentException("capacity of rep %s must be at least its least load %s, but was %s"
                    .formatted(rep, network.minimums[rep], capacity));
        }
        int before = network.capacities[rep];
        network.capacities[rep] = capacity;
        Change change = lowered(rep, capacity).and(() -> filled(rep));
        if (change.shortage().isPresent()) {
            network.capacities[rep] = before;
            filled(rep);
        }
        return change;
    }

    /**
     * Gives a rep another least load. Refused if there are not enough tasks it may do.
     *
     * @throws IllegalArgumentException if it is less than zero or more than the rep's capacity
     */
    public Change changeMinimum(int rep, int minimum) {
        if (minimum < 0 || minimum > network.capacities[rep]) {
            throw new IllegalArgumentException("least load of rep %s must be 0 to its capacity %s, but was %s"
                    .formatted(rep, network.capacities[rep], minimum));
        }
        int before = network.minimums[rep];
        network.minimums[rep] = minimum;
        Change change = raised(rep, minimum).and(() -> emptied(rep));
        if (change.shortage().isPresent()) {
            network.minimums[rep] = before;
            emptied(rep);
        }
        return change;
    }

    /**
     * Why a task that stays open has no place whatever one would pay: the reps it could reach by moving others are
     * full, and these are the tasks on them. Empty if there is a place and only the price speaks against it.
     */
    public Optional<Shortage> barred(int task) {
        return search.isBarred(task) ? Optional.of(tooFewPlaces(search.reached(), task)) : Optional.empty();
    }

    /** The plan as it is now, over an instance of the tasks there are, in the order of their numbers. */
    public Plan plan() {
        Instance.Builder builder = Instance.builder(network.places());
        for (int task = 0; task < heaps.tasks(); task++) {
            if (isPlanned(task)) {
                heaps.describe(task, builder);
            }
        }
        return plan(builder.build());
    }

    Plan plan(Instance instance) {
        int[] reps = IntStream.range(0, heaps.tasks())
                .filter(this::isPlanned)
                .map(task -> shown(heaps.rep(task)))
                .toArray();
        long[] prices = new long[network.reps];
        Arrays.setAll(prices, this::repPrice);
        long[] quotas = new long[network.teams()];
        long zero = network.prices[network.sink];
        Arrays.setAll(quotas, team -> Math.max(0, network.prices[network.teamNode(team)] - zero));
        return new Plan(instance, reps, prices, quotas);
    }

    /** Plans tasks that are in the books, in this order; stops at the first that finds no place. */
    Optional<Shortage> insertAll(int[] tasks) {
        for (int task : tasks) {
            if (!search.fromTask(task)) {
                return Optional.of(shortage(task, NONE));
            }
            objective += search.cost();
            search.apply();
        }
        return Optional.empty();
    }

    private Optional<Shortage> raiseMinimums(Places places) {
        for (int rep = 0; rep < places.reps(); rep++) {
            Optional<Shortage> shortage =
                    changeMinimum(rep, places.minimum(rep)).shortage();
            if (shortage.isPresent()) {
                return shortage;
            }
        }
        return Optional.empty();
    }

    private Change inserted(int task) {
        if (!search.fromTask(task)) {
            Change refused = Change.refused(shortage(task, NONE));
            heaps.forget(task);
            return refused;
        }
        return done(search.cost(), moves());
    }

    /** Empties places above the capacity, one by one. */
    private Change lowered(int rep, int capacity) {
        Change all = Change.NONE;
        while (network.loads[rep] > capacity && all.shortage().isEmpty()) {
            long saved = network.lastPlace(rep);
            int above = network.above(rep);
            network.send(above, rep);
            all = all.and(() -> between(rep, above, -saved));
            if (all.shortage().isPresent()) {
                network.send(rep, above);
            }
        }
        return all;
    }

    /** Fills places as long as that saves something. */
    private Change filled(int rep) {
        Change all = Change.NONE;
        int above = network.above(rep);
        while (network.hasNextPlace(rep) && network.nextPlace(rep) + network.prices[above] - network.prices[rep] < 0) {
            long spent = network.nextPlace(rep);
            network.send(rep, above);
            all = all.and(() -> between(above, rep, spent));
        }
        return all;
    }

    /** Fills places up to the least load, whatever that costs. */
    private Change raised(int rep, int minimum) {
        Change all = Change.NONE;
        int above = network.above(rep);
        while (network.loads[rep] < minimum && all.shortage().isEmpty()) {
            long spent = network.nextPlace(rep);
            network.send(rep, above);
            all = all.and(() -> between(above, rep, spent));
            if (all.shortage().isPresent()) {
                network.send(above, rep);
            }
        }
        return all;
    }

    /** Empties places that only the least load had filled, as long as that saves something. */
    private Change emptied(int rep) {
        Change all = Change.NONE;
        int above = network.above(rep);
        while (network.canGiveUpPlace(rep)
                && network.prices[rep] - network.lastPlace(rep) - network.prices[above] < 0) {
            long saved = network.lastPlace(rep);
            network.send(above, rep);
            all = all.and(() -> between(rep, above, -saved));
        }
        return all;
    }

    private Change between(int from, int to, long cost) {
        return search.between(from, to) ? done(cost + search.cost(), moves()) : Change.refused(shortage(NONE, NONE));
    }

    private Change done(long cost, List<Change.Move> moves) {
        objective += cost;
        search.apply();
        return new Change(cost, moves, Optional.empty());
    }

    private List<Change.Move> moves() {
        List<Change.Move> moves = new ArrayList<>();
        for (int pair : search.moves()) {
            int task = heaps.taskOfPair(pair);
            int from = heaps.rep(task) == NONE ? Change.Move.NEW : shown(heaps.rep(task));
            moves.add(new Change.Move(task, from, shown(heaps.repOfPair(pair))));
        }
        return moves;
    }

    /** What the search that just failed proves: with one task more than there are planned, or one fewer. */
    private Shortage shortage(int more, int fewer) {
        boolean[] reached = search.reached();
        return reached[network.sink] ? tooFewTasks(reached, fewer) : tooFewPlaces(reached, more);
    }

    private Shortage tooFewPlaces(boolean[] reached, int more) {
        return new Shortage(
                Shortage.Kind.PLACES,
                IntStream.range(0, heaps.tasks())
                        .filter(task -> task == more || (isPlanned(task) && reached[heaps.rep(task)]))
                        .toArray(),
                IntStream.range(0, network.reps).filter(rep -> reached[rep]).toArray());
    }

    private Shortage tooFewTasks(boolean[] reached, int fewer) {
        return new Shortage(
                Shortage.Kind.TASKS,
                IntStream.range(0, heaps.tasks())
                        .filter(task -> task != fewer && isPlanned(task) && !reached[heaps.rep(task)])
                        .toArray(),
                IntStream.range(0, network.reps).filter(rep -> !reached[rep]).toArray());
    }

    private boolean isPlanned(int task) {
        return heaps.rep(task) != NONE;
    }

    private int requirePlanned(int task) {
        if (task < 0 || task >= heaps.tasks() || !isPlanned(task)) {
            throw new IllegalArgumentException("task %s is not in this plan".formatted(task));
        }
        return heaps.rep(task);
    }

    private int shown(int rep) {
        return rep == network.open ? Plan.OPEN : rep;
    }
}
