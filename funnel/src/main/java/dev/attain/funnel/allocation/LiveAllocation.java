package dev.attain.funnel.allocation;

import static java.util.Objects.requireNonNull;

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
import dev.attain.funnel.allocation.solve.Instance;
import dev.attain.funnel.allocation.solve.LivePlan;
import dev.attain.funnel.allocation.solve.Plan;
import dev.attain.funnel.allocation.task.Load;
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
    private final Set<PartyId> absent;
    private final Book book;
    private final LivePlan plan;
    private final int[] bound;

    LiveAllocation(PlannedAllocation start, TaskAllocator allocator) {
        this.allocator = allocator;
        this.book = start.book();
        this.absent = new HashSet<>(book.ask().away());
        this.plan = begun(start);
        this.bound = new int[start.reps().size()];
        for (int task = 0; task < start.tasks().size(); task++) {
            enter(start.tasks().get(task), task);
        }
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
     *     limited, has a priority so high that its price would not fit, or is bound to a rep of a team whose quota is
     *     used up by what is bound
     */
    public PlanChange add(SalesTask task) {
        if (numbers.containsKey(task.id())) {
            throw new IllegalArgumentException("task " + task.id() + " is in this allocation already");
        }
        requireUniform(task);
        requireRoom();
        requireModest(task);
        Row row = book.row(task);
        Change change = row.bound()
                ? plan.insert(row.reps(), row.costs())
                : plan.insert(row.openPrice(), row.reps(), row.costs());
        if (change.shortage().isPresent()) {
            return changed(() -> addPlace(task, row));
        }
        enter(task, last(change));
        return told(change);
    }

    /**
     * Takes a task out. Where the least load of its rep then lacks one, it is lowered.
     *
     * @throws IllegalArgumentException if the task is not in it
     */
    public PlanChange remove(TaskId task) {
        int number = number(task);
        SalesTask gone = requireNonNull(tasks.get(task));
        if (book.isBound(gone)) {
            return changed(() -> removeBound(gone, number));
        }
        Change change = plan.remove(number);
        if (change.shortage().isPresent()) {
            return changed(() -> removeNeeded(gone, number));
        }
        forget(gone);
        return told(change);
    }

    /**
     * A rep is away until {@linkplain #back back}: others get what they can, the rest stays open; what is bound to the
     * rep stays.
     *
     * @throws IllegalArgumentException if the rep is not in it
     */
    public PlanChange absent(PartyId rep) {
        int number = repNumber(rep);
        absent.add(rep);
        return changed(() -> fit(number));
    }

    /**
     * A rep is back with the capacity and, as far as tasks reach, the least load of before.
     *
     * @throws IllegalArgumentException if the rep is not in it
     */
    public PlanChange back(PartyId rep) {
        int number = repNumber(rep);
        absent.remove(rep);
        return changed(() -> {
            fit(number);
            raiseLeast(number);
        });
    }

    /**
     * The allocation as it is now, laid out anew: every pair is scored again. A rep who is absent stands in it without
     * a place for more, and gets the capacity of before by {@link #back} in a {@linkplain TaskAllocator#live live}
     * allocation that goes on from it, or by {@link TaskAllocator#reallocate} with a
     * {@link dev.attain.funnel.allocation.task.AllocationChange.RepBack RepBack}.
     */
    public Allocation allocation() {
        Ask ask = book.ask()
                .withTasks(List.copyOf(tasks.values()))
                .withReps(reps())
                .withAway(absent)
                .withPolicy(policy());
        Book now = allocator.book(ask, book.stickiness());
        Plan proof = plan.plan();
        int[] repOfTask = ask.tasks().stream()
                .mapToInt(task -> plan.rep(number(task.id())))
                .toArray();
        Instance pairs = now.pairs().with(proof.instance().places());
        return new PlannedAllocation(now, Found.optimum(proven(pairs, repOfTask, proof), List.of()));
    }

    /** A plan with the prices of another over the same reps and teams. */
    private static Plan proven(Instance pairs, int[] repOfTask, Plan proof) {
        long[] prices = new long[pairs.reps()];
        Arrays.setAll(prices, proof::repPrice);
        long[] quotas = new long[pairs.places().teams()];
        Arrays.setAll(quotas, proof::teamPrice);
        return Plan.of(pairs, repOfTask, prices, quotas);
    }

    /** As they were told, but nobody with less than what is bound there if a pin is among it. */
    private List<RepCapacity> reps() {
        List<RepCapacity> all = book.ask().reps();
        long[] efforts = new long[all.size()];
        for (SalesTask task : tasks.values()) {
            int rep = plan.rep(number(task.id()));
            if (rep != Plan.OPEN && book.isBound(task)) {
                efforts[rep] += task.effort();
            }
        }
        Set<PartyId> pinned =
                policy().eligibility().pins().stream().map(Pin::rep).collect(Collectors.toSet());
        return IntStream.range(0, efforts.length)
                .mapToObj(rep -> pinned.contains(all.get(rep).rep())
                        ? withRoom(all.get(rep), bound[rep], Math.toIntExact(efforts[rep]))
                        : all.get(rep))
                .toList();
    }

    private static RepCapacity withRoom(RepCapacity rep, int tasks, int effort) {
        Load present = rep.present();
        return rep.withTasks(raised(rep.tasks(), Math.addExact(present.tasks(), tasks)))
                .withEffort(rep.effort().map(range -> raised(range, Math.addExact(present.effort(), effort))));
    }

    private static LoadRange raised(LoadRange range, int needed) {
        return new LoadRange(range.least(), Math.max(range.most(), needed));
    }

    /** Without the pins of tasks that are gone. */
    private AllocationPolicy policy() {
        AllocationPolicy policy = book.ask().policy();
        Eligibility rules = policy.eligibility();
        return policy.withEligibility(rules.withPins(rules.pins().stream()
                .filter(pin -> tasks.containsKey(pin.task()))
                .toList()));
    }

    private static LivePlan begun(PlannedAllocation start) {
        Plan plan = start.found()
                .plan()
                .orElseThrow(() -> new IllegalArgumentException(
                        "only an optimum can stay one, but this allocation is " + start.method()));
        Instance pairs = plan.instance();
        Instance roomy = pairs.with(start.book().rooms().withSparePrices(pairs.places()));
        return LivePlan.of(proven(roomy, plan.repOfTask(), plan));
    }

    private void enter(SalesTask task, int number) {
        tasks.put(task.id(), task);
        numbers.put(task.id(), number);
        while (ids.size() <= number) {
            ids.add(task.id());
        }
        ids.set(number, task.id());
        if (plan.rep(number) != Plan.OPEN && book.isBound(task)) {
            bound[plan.rep(number)]++;
        }
    }

    private void forget(SalesTask task) {
        tasks.remove(task.id());
        numbers.remove(task.id());
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
                    + ", too high for its price to be summed in 64 bits: use a smaller one");
        }
    }

    /** Only what is bound finds no place: its rep carries nothing else then, and gets one for it. */
    private void addPlace(SalesTask task, Row row) {
        int rep = row.reps()[0];
        plan.changeCapacity(rep, plan.load(rep) + 1);
        Change change = plan.insert(row.reps(), row.costs());
        if (change.shortage().isPresent()) {
            fit(rep);
            throw new IllegalArgumentException("task " + task.id() + " is bound to "
                    + book.ask().reps().get(rep) + ", whose team has used up its quota with what is bound:"
                    + " allocate anew with a higher quota");
        }
        enter(task, last(change));
    }

    private void removeBound(SalesTask task, int number) {
        int rep = plan.rep(number);
        removeNeeded(task, number);
        if (rep != Plan.OPEN) {
            bound[rep]--;
            fit(rep);
        }
    }

    private void removeNeeded(SalesTask task, int number) {
        Change change = plan.remove(number);
        while (change.shortage().isPresent()) {
            lowerFirst(change.shortage().get().reps());
            change = plan.remove(number);
        }
        forget(task);
    }

    /** The reps must carry more than there is: the first of them must carry one less. */
    private void lowerFirst(int[] reps) {
        int rep = Arrays.stream(reps)
                .filter(one -> plan.minimum(one) > 0)
                .findFirst()
                .orElseThrow();
        plan.changeMinimum(rep, plan.minimum(rep) - 1);
    }

    /** Gives a rep the places of somebody at work or absent, but always enough for what is bound there. */
    private void fit(int rep) {
        int room = absent.contains(book.ask().reps().get(rep).rep())
                ? 0
                : book.rooms().atWork(rep).most();
        int capacity = Math.max(room, bound[rep]);
        plan.changeMinimum(rep, Math.min(plan.minimum(rep), capacity));
        plan.changeCapacity(rep, capacity);
    }

    private void raiseLeast(int rep) {
        int least = book.rooms().atWork(rep).least();
        while (least > plan.minimum(rep)
                && plan.changeMinimum(rep, least).shortage().isPresent()) {
            least--;
        }
    }

    private void requireUniform(SalesTask task) {
        boolean limited =
                book.ask().reps().stream().anyMatch(rep -> rep.effort().isPresent());
        if (!limited) {
            return;
        }
        Optional<SalesTask> any = book.ask().tasks().stream().findFirst();
        if (any.isEmpty()) {
            throw new IllegalArgumentException("task " + task.id() + " cannot be the first where effort is limited,"
                    + " for places are counted in tasks of one effort: allocate anew");
        }
        if (any.get().effort() != task.effort()) {
            throw new IllegalArgumentException("task " + task.id() + " must take effort "
                    + any.get().effort() + " as the others do, but takes " + task.effort()
                    + ": allocate anew, with different efforts a plan has to be searched");
        }
    }

    /** What a change did that may take several steps: who has another rep than before, those who came last. */
    private PlanChange changed(Runnable change) {
        long before = plan.objective();
        Map<TaskId, Optional<PartyId>> held = new TreeMap<>();
        tasks.keySet().forEach(task -> held.put(task, rep(task)));
        change.run();
        List<TaskMove> moves = new ArrayList<>();
        held.forEach((task, from) -> {
            if (tasks.containsKey(task) && !rep(task).equals(from)) {
                moves.add(new TaskMove(task, from, rep(task)));
            }
        });
        tasks.keySet().stream()
                .filter(task -> !held.containsKey(task))
                .forEach(task -> moves.add(new TaskMove(task, Optional.empty(), rep(task))));
        return new PlanChange(book.points(plan.objective() - before), moves);
    }

    private static int last(Change change) {
        return change.moves().get(change.moves().size() - 1).task();
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
