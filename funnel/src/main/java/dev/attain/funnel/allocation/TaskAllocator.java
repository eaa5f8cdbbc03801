package dev.attain.funnel.allocation;

import static java.util.Objects.requireNonNull;

import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.funnel.allocation.book.Ask;
import dev.attain.funnel.allocation.book.Book;
import dev.attain.funnel.allocation.book.Changes;
import dev.attain.funnel.allocation.book.Stickiness;
import dev.attain.funnel.allocation.fit.FitCriteria;
import dev.attain.funnel.allocation.outcome.Assignment;
import dev.attain.funnel.allocation.outcome.DialPoint;
import dev.attain.funnel.allocation.outcome.Recommendation;
import dev.attain.funnel.allocation.outcome.TaskMove;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.policy.Eligibility;
import dev.attain.funnel.allocation.task.AllocationChange;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import dev.attain.funnel.allocation.task.TaskId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Gives tasks to reps: exactly, and with a proof, where every task takes the same effort or nobody's effort is limited;
 * else as well as a search finds, with a bound. It keeps nothing between calls; the same facts in any order get the
 * same plan.
 *
 * <pre>{@code
 * Allocation allocation = TaskAllocator.standard().allocate(policy, tasks, reps, asOf);
 * allocation.whyNot(TaskId.of("T-17"), PartyId.of("li")).because().text(Locale.ENGLISH);
 * // giving T-17 to li would cost 240 points and move nobody else
 * }</pre>
 *
 * <p>Every verb refuses what cannot be allocated with everything that is wrong at once: tasks or reps that stand twice,
 * pins, exclusions and quotas of somebody unknown, pins that contradict what has begun, an exclusion or a capacity,
 * criteria this engine does not have, and weights so large that sums would not fit 64 bits
 * ({@link dev.attain.core.finding.InvalidDefinitionException}).
 */
public final class TaskAllocator {
    private static final TaskAllocator STANDARD = new TaskAllocator(FitCriteria.standard(), Optional.empty());

    private final FitCriteria criteria;
    private final Optional<WorkCalendar> calendar;

    private TaskAllocator(FitCriteria criteria, Optional<WorkCalendar> calendar) {
        this.criteria = criteria;
        this.calendar = calendar;
    }

    /** An engine with the criteria of the library, to which every day is a working day. */
    public static TaskAllocator standard() {
        return STANDARD;
    }

    /** The same engine with these criteria and no others. */
    public TaskAllocator with(FitCriteria known) {
        return new TaskAllocator(requireNonNull(known, "criteria"), calendar);
    }

    /** The same engine with a calendar that says which days are working days. */
    public TaskAllocator with(WorkCalendar days) {
        return new TaskAllocator(criteria, Optional.of(days));
    }

    /**
     * The best plan. Tasks that somebody has begun stay where they are; others stay open if that is better than any
     * place there is.
     *
     * @param asOf the day of the question: absences, due dates
     */
    public Allocation allocate(AllocationPolicy policy, List<SalesTask> tasks, List<RepCapacity> reps, LocalDate asOf) {
        Book book = book(new Ask(policy, tasks, reps, asOf), Stickiness.NONE);
        return new PlannedAllocation(book, Planner.plan(book));
    }

    /**
     * The best plan after a change, if moving a task that somebody had costs so much. At zero tasks move for the
     * smallest gain; the dearer moves are, the fewer there are, and the less the plan is worth: {@link #dial} shows how
     * much.
     *
     * @param stickiness the price of moving one task, in points, zero or more
     * @throws IllegalArgumentException if the change names what is not there, or the stickiness is less than zero
     */
    public Reallocation reallocate(Allocation before, AllocationChange change, long stickiness) {
        PlannedAllocation free = replanned(before, change, 0);
        PlannedAllocation after = stickiness == 0 ? free : replanned(before, change, stickiness);
        long cost = plainCost(after) - plainCost(free);
        return new Reallocation(after, moves(before, after), after.book().points(cost));
    }

    /**
     * What several settings of the stickiness would bring, so that a manager chooses with open eyes: the dearer moves
     * are, the fewer tasks move and the more the plan loses. (With tasks of different effort, where plans are searched,
     * this holds as far as the search finds them.)
     *
     * @param stickiness the settings, in points, zero or more each, in any order
     * @return a point for each, in the order of the settings
     */
    public List<DialPoint> dial(Allocation before, AllocationChange change, long... stickiness) {
        long free = plainCost(replanned(before, change, 0));
        return LongStream.of(stickiness)
                .mapToObj(price -> point(replanned(before, change, price), price, free))
                .toList();
    }

    /**
     * The reps for one task, best first, for a manager who decides alone: by score, then by id, those who may not get
     * it last. Loads count only where a rep is full.
     */
    public List<Recommendation> recommend(
            AllocationPolicy policy, SalesTask task, List<RepCapacity> reps, LocalDate asOf) {
        Book book = book(new Ask(about(task, policy), List.of(task), reps, asOf), Stickiness.NONE);
        List<Recommendation> ranked = new ArrayList<>();
        for (RepCapacity rep : book.ask().reps()) {
            ranked.add(recommendation(book, task, rep));
        }
        ranked.sort(Comparator.comparing(
                one -> one.score().map(score -> score.value().value()), TaskAllocator::bestFirst));
        return List.copyOf(ranked);
    }

    /**
     * A companion that takes in and gives back tasks one by one and stays exactly optimal, in microseconds each. For
     * changes of the reps beyond being away and back, such as new grades, use {@link #reallocate}.
     *
     * @throws IllegalArgumentException unless the allocation is an {@link AllocationMethod#OPTIMUM}
     */
    public LiveAllocation live(Allocation before) {
        return new LiveAllocation(planned(before), this);
    }

    Book book(Ask ask, Stickiness stickiness) {
        return new Book(ask, criteria, calendar, stickiness);
    }

    static PlannedAllocation planned(Allocation allocation) {
        return (PlannedAllocation) allocation;
    }

    private PlannedAllocation replanned(Allocation before, AllocationChange change, long stickiness) {
        if (stickiness < 0) {
            throw new IllegalArgumentException("stickiness must be zero or more points, but was " + stickiness);
        }
        Map<TaskId, PartyId> holders =
                before.assignments().stream().collect(Collectors.toMap(Assignment::task, Assignment::rep));
        Ask changed = new Changes(holders)
                .apply(requireNonNull(change, "change"), planned(before).book().ask());
        Book book = book(changed, new Stickiness(holders, stickiness));
        return new PlannedAllocation(book, Planner.plan(book));
    }

    private static DialPoint point(PlannedAllocation plan, long stickiness, long free) {
        long cost = plainCost(plan);
        Book book = plan.book();
        return new DialPoint(stickiness, moved(plan), book.points(-cost), book.points(cost - free));
    }

    /** What a plan costs without what its moves cost. */
    private static long plainCost(PlannedAllocation plan) {
        Book book = plan.book();
        long cost = plan.found().cost();
        for (int task = 0; task < plan.tasks().size(); task++) {
            SalesTask one = plan.tasks().get(task);
            int rep = plan.found().repOfTask()[task];
            cost -= rep < 0
                    ? book.movingAway(one)
                    : book.moving(one, plan.reps().get(rep).rep());
        }
        return cost;
    }

    /** How many tasks are elsewhere that could have stayed. */
    private static int moved(PlannedAllocation plan) {
        int moved = 0;
        for (int task = 0; task < plan.tasks().size(); task++) {
            PartyId had =
                    plan.book().stickiness().before().get(plan.tasks().get(task).id());
            Optional<Integer> rep =
                    had == null ? Optional.empty() : plan.book().numbers().rep(had);
            boolean could =
                    rep.isPresent() && plan.book().pairs().cost(task, rep.get()).isPresent();
            moved += could && plan.found().repOfTask()[task] != rep.get() ? 1 : 0;
        }
        return moved;
    }

    private static List<TaskMove> moves(Allocation before, Allocation after) {
        List<TaskMove> moves = new ArrayList<>();
        for (SalesTask task : before.tasks()) {
            boolean there = planned(after).book().numbers().task(task.id()).isPresent();
            Optional<PartyId> from = before.rep(task.id());
            Optional<PartyId> to = there ? after.rep(task.id()) : from;
            if (!from.equals(to)) {
                moves.add(new TaskMove(task.id(), from, to));
            }
        }
        return moves;
    }

    /** What a policy says of one task alone: pins of other tasks are none of its business. */
    private static AllocationPolicy about(SalesTask task, AllocationPolicy policy) {
        Eligibility rules = policy.eligibility();
        return policy.withEligibility(rules.withPins(rules.pins().stream()
                .filter(pin -> pin.task().equals(task.id()))
                .toList()));
    }

    private static Recommendation recommendation(Book book, SalesTask task, RepCapacity rep) {
        List<Message> refusals = new ArrayList<>(book.refusals(task, rep));
        int number = book.numbers().rep(rep.rep()).orElseThrow();
        if (book.pairs().places().capacity(number) == 0) {
            refusals.addAll(full(task, rep, book.rooms().effortMost(number)));
        }
        return new Recommendation(
                rep.rep(), refusals.isEmpty() ? book.explained(task, rep) : Optional.empty(), refusals);
    }

    private static List<Message> full(SalesTask task, RepCapacity rep, int effortLeft) {
        List<Message> full = new ArrayList<>();
        int carried = rep.present().tasks();
        if (carried >= rep.tasks().most()) {
            full.add(AllocationText.FULL.message(rep, carried, rep.tasks().most()));
        }
        if (effortLeft < task.effort()) {
            full.add(AllocationText.FULL_EFFORT.message(rep, task, task.effort(), effortLeft));
        }
        return full;
    }

    private static <T extends Comparable<T>> int bestFirst(Optional<T> one, Optional<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return other.get().compareTo(one.get());
    }
}
