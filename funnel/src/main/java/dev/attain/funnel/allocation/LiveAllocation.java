package dev.attain.funnel.allocation;

import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.book.Ask;
import dev.attain.funnel.allocation.book.Book;
import dev.attain.funnel.allocation.book.Rooms;
import dev.attain.funnel.allocation.book.Row;
import dev.attain.funnel.allocation.outcome.PlanChange;
import dev.attain.funnel.allocation.outcome.TaskMove;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.policy.Eligibility;
import dev.attain.funnel.allocation.policy.Pin;
import dev.attain.funnel.allocation.solve.Change;
import dev.attain.funnel.allocation.solve.LivePlan;
import dev.attain.funnel.allocation.solve.Places;
import dev.attain.funnel.allocation.solve.Plan;
import dev.attain.funnel.allocation.task.LoadRange;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import dev.attain.funnel.allocation.task.TaskId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An allocation that changes and stays exactly optimal: a mutable companion of one thread. A task that comes or goes
 * costs one shortest path among the reps, whatever the number of tasks, and moves no other task that need not move.
 *
 * <pre>{@code
 * LiveAllocation live = allocator.live(allocation);
 * PlanChange change = live.add(task); // who moved, and what it brought
 * Allocation now = live.allocation();
 * }</pre>
 */
public final class LiveAllocation {
    private final TaskAllocator allocator;
    private final Map<TaskId, SalesTask> tasks = new TreeMap<>();
    private final Map<TaskId, Integer> numbers = new HashMap<>();
    private final List<TaskId> ids = new ArrayList<>();
    private final Set<PartyId> absent = new HashSet<>();
    private final Book book;
    private final LivePlan plan;

    LiveAllocation(PlannedAllocation start, TaskAllocator allocator) {
        this.allocator = allocator;
        this.book = start.book();
        this.plan = begun(start);
    }

    /** What the plan is worth now. */
    public Quantity worth() {
        return book.points(-plan.objective());
    }

    /**
     * The rep of a task; empty if it stays open.
     *
     * @throws IllegalArgumentException if the task is not in it
     */
    public Optional<PartyId> rep(TaskId task) {
        return party(plan.rep(number(task)));
    }

    /**
     * Takes in a task. It may stay open; if it is bound to a full rep, that rep gets a place for it.
     *
     * @throws IllegalArgumentException if it is there already, takes another effort than the others where effort is
     *     limited, or has a priority so high that its price would not fit
     */
    public PlanChange add(SalesTask task) {
        if (numbers.containsKey(task.id())) {
            throw new IllegalArgumentException("task " + task.id() + " is in this allocation already");
        }
        requireUniform(task);
        requireRoom();
        requireModest(task);
        Row row = book.row(task);
        Change change = row.bound() ? bound(row) : plan.insert(row.openPrice(), row.reps(), row.costs());
        enter(task, change.moves().get(change.moves().size() - 1).task());
        return told(change);
    }

    /**
     * Takes a task out. Where the least load of its rep then lacks one, it is lowered.
     *
     * @throws IllegalArgumentException if the task is not in it
     */
    public PlanChange remove(TaskId task) {
        int number = number(task);
        Change change = plan.remove(number);
        while (change.shortage().isPresent()) {
            lowerFirst(change.shortage().get().reps());
            change = plan.remove(number);
        }
        numbers.remove(task);
        tasks.remove(task);
        return told(change);
    }

    /**
     * A rep is away: others get what they can, the rest stays open; what is bound to the rep stays.
     *
     * @throws IllegalArgumentException if the rep is not in it
     */
    public PlanChange absent(PartyId rep) {
        int number = repNumber(rep);
        absent.add(rep);
        int bound = (int)
                tasks.values().stream().filter(task -> isBoundTo(task, number)).count();
        plan.changeMinimum(number, Math.min(bound, plan.minimum(number)));
        return told(plan.changeCapacity(number, bound));
    }

    /**
     * A rep is back with the capacity and, as far as tasks reach, the least load of before.
     *
     * @throws IllegalArgumentException if the rep is not in it
     */
    public PlanChange back(PartyId rep) {
        int number = repNumber(rep);
        absent.remove(rep);
        Change change = plan.changeCapacity(number, book.pairs().places().capacity(number));
        Change raised = plan.changeMinimum(number, book.rooms().least(number));
        List<TaskMove> moves = new ArrayList<>(told(change).moves());
        moves.addAll(told(raised).moves());
        return new PlanChange(book.points(change.cost() + raised.cost()), moves);
    }

    /**
     * The allocation as it is now, laid out anew: every pair is scored again. A rep who is absent stands in it without
     * a place for more, so call {@linkplain #back back} whoever is back before it goes on to
     * {@link TaskAllocator#reallocate}.
     */
    public Allocation allocation() {
        List<RepCapacity> reps = reps();
        Ask ask =
                book.ask().withTasks(List.copyOf(tasks.values())).withReps(reps).withPolicy(policy());
        Book now = allocator.book(ask, book.stickiness());
        Plan proof = plan.plan();
        long[] prices = new long[reps.size()];
        Arrays.setAll(prices, proof::repPrice);
        Places places = proof.instance().places();
        long[] quotas = new long[places.teams()];
        Arrays.setAll(quotas, proof::teamPrice);
        int[] repOfTask = ask.tasks().stream()
                .mapToInt(task -> plan.rep(number(task.id())))
                .toArray();
        return new PlannedAllocation(
                now, Found.optimum(Plan.of(now.pairs().with(places), repOfTask, prices, quotas), List.of()));
    }

    /** As they can carry now: whoever is absent what is bound, and nobody less than what is bound by a pin. */
    private List<RepCapacity> reps() {
        List<RepCapacity> all = book.ask().reps();
        int[] bound = new int[all.size()];
        for (SalesTask task : tasks.values()) {
            int rep = plan.rep(number(task.id()));
            if (rep >= 0 && book.isBound(task)) {
                bound[rep]++;
            }
        }
        Set<PartyId> pinned =
                policy().eligibility().pins().stream().map(Pin::rep).collect(Collectors.toSet());
        return IntStream.range(0, bound.length)
                .mapToObj(rep -> asNow(all.get(rep), bound[rep], pinned))
                .toList();
    }

    private RepCapacity asNow(RepCapacity rep, int bound, Set<PartyId> pinned) {
        int needed = rep.present().tasks() + bound;
        if (absent.contains(rep.rep())) {
            return rep.withTasks(LoadRange.atMost(needed));
        }
        boolean over = pinned.contains(rep.rep()) && needed > rep.tasks().most();
        return over ? rep.withTasks(new LoadRange(rep.tasks().least(), needed)) : rep;
    }

    /** Without the pins of tasks that are gone. */
    private AllocationPolicy policy() {
        AllocationPolicy policy = book.ask().policy();
        Eligibility rules = policy.eligibility();
        return policy.withEligibility(rules.withPins(rules.pins().stream()
                .filter(pin -> tasks.containsKey(pin.task()))
                .toList()));
    }

    private LivePlan begun(PlannedAllocation start) {
        Plan proof = start.found()
                .plan()
                .orElseThrow(() -> new IllegalArgumentException(
                        "only an optimum can stay one, but this allocation is " + start.method()));
        tasks.clear();
        numbers.clear();
        ids.clear();
        for (int task = 0; task < start.tasks().size(); task++) {
            enter(start.tasks().get(task), task);
        }
        return LivePlan.of(proof);
    }

    private void enter(SalesTask task, int number) {
        tasks.put(task.id(), task);
        numbers.put(task.id(), number);
        while (ids.size() <= number) {
            ids.add(task.id());
        }
        ids.set(number, task.id());
    }

    /** The prices of loads are laid out for so many tasks more than there were. */
    private void requireRoom() {
        boolean priced = book.ask().policy().balance().isPresent();
        if (priced && tasks.size() >= book.ask().tasks().size() + Rooms.SPARE_PRICES) {
            throw new IllegalArgumentException("at most " + Rooms.SPARE_PRICES
                    + " tasks may be added where loads have prices: begin anew from allocation()");
        }
    }

    private void requireModest(SalesTask task) {
        if (!book.isModest(task)) {
            throw new IllegalArgumentException("task " + task.id() + " has priority " + task.priority()
                    + ", too high for its price to be summed in 64 bits");
        }
    }

    private Change bound(Row row) {
        Change change = plan.insert(row.reps(), row.costs());
        if (change.shortage().isEmpty()) {
            return change;
        }
        int rep = row.reps()[0];
        plan.changeCapacity(rep, plan.load(rep) + 1);
        return plan.insert(row.reps(), row.costs());
    }

    /** The reps must carry more than there is: the first of them must carry one less. */
    private void lowerFirst(int[] reps) {
        int rep = Arrays.stream(reps)
                .filter(one -> plan.minimum(one) > 0)
                .findFirst()
                .orElseThrow();
        plan.changeMinimum(rep, plan.minimum(rep) - 1);
    }

    private boolean isBoundTo(SalesTask task, int rep) {
        return plan.rep(number(task.id())) == rep && book.isBound(task);
    }

    private void requireUniform(SalesTask task) {
        boolean limited =
                book.ask().reps().stream().anyMatch(rep -> rep.effort().isPresent());
        Optional<SalesTask> any = tasks.values().stream().findFirst();
        if (limited && any.isPresent() && any.get().effort() != task.effort()) {
            throw new IllegalArgumentException("task " + task.id() + " must take effort "
                    + any.get().effort() + " as the others do, but takes " + task.effort()
                    + ": allocate anew, with different efforts a plan has to be searched");
        }
    }

    private PlanChange told(Change change) {
        List<TaskMove> moves = change.moves().stream()
                .map(move -> new TaskMove(ids.get(move.task()), party(move.from()), party(move.to())))
                .toList();
        return new PlanChange(book.points(change.cost()), moves);
    }

    private Optional<PartyId> party(int rep) {
        return rep < 0
                ? Optional.empty()
                : Optional.of(book.ask().reps().get(rep).rep());
    }

    private int number(TaskId task) {
        Integer number = numbers.get(task);
        if (number == null) {
            throw new IllegalArgumentException("task " + task + " is not in this allocation");
        }
        return number;
    }

    private int repNumber(PartyId rep) {
        return book.numbers()
                .rep(rep)
                .orElseThrow(() -> new IllegalArgumentException("rep " + rep + " is not in this allocation"));
    }
}
