package dev.attain.funnel.allocation.book;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.ExactMath;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.funnel.allocation.fit.FitCriteria;
import dev.attain.funnel.allocation.policy.OpenPrice;
import dev.attain.funnel.allocation.solve.Instance;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Tasks and reps of one question by number, with the score of every eligible pair. Immutable once it is made, save that
 * asking it for shares asks the criteria again.
 */
public final class Book {
    private final Ask ask;
    private final Numbering numbers;
    private final Stickiness stickiness;
    private final EligibilityCheck eligibility;
    private final PairScorer scorer;
    private final Rooms rooms;
    private final int decimals;
    private final long unit;
    private final Instance instance;
    private final List<Finding> findings;

    /**
     * Lays out a question.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException with everything that is wrong with it
     */
    public Book(Ask ask, FitCriteria criteria, Optional<WorkCalendar> calendar, Stickiness stickiness) {
        this.ask = ask;
        this.numbers = new Numbering(ask);
        Intake.check(ask, criteria, numbers);
        this.stickiness = stickiness;
        this.eligibility = new EligibilityCheck(ask, numbers);
        this.scorer = new PairScorer(ask, criteria, calendar);
        this.rooms = new Rooms(ask, numbers);
        this.decimals = ask.policy().decimals();
        this.unit = ExactMath.powerOfTen(decimals);
        requireModestStickiness();
        this.instance = instance();
        this.findings = findings();
    }

    /** The question. */
    public Ask ask() {
        return ask;
    }

    /** Who has which number. */
    public Numbering numbers() {
        return numbers;
    }

    /** What moves cost. */
    public Stickiness stickiness() {
        return stickiness;
    }

    /** How much the reps can carry. */
    public Rooms rooms() {
        return rooms;
    }

    /** The pairs and what they cost, with least loads of zero. */
    public Instance pairs() {
        return instance;
    }

    /** What is doubtful: criteria that failed, tasks begun by people who are gone, loads that cannot be. */
    public List<Finding> doubts() {
        return findings;
    }

    /** A whole number of an engine in points. */
    public Quantity points(long scaled) {
        return Points.of(scaled, decimals);
    }

    /** Whether a task has no choice: it is pinned, or somebody who is there has begun it. */
    public boolean isBound(SalesTask task) {
        return numbers.boundTo(task).isPresent();
    }

    /** A task as the engines see it; it need not be one of the question's. */
    public Row row(SalesTask task) {
        int[] reps = eligibility.eligible(task);
        long[] costs = new long[reps.length];
        int count = 0;
        for (int rep : reps) {
            OptionalLong score = score(task, ask.reps().get(rep));
            reps[count] = rep;
            costs[count] = -score.orElse(0);
            count += score.isPresent() ? 1 : 0;
        }
        boolean bound = count == 1 && isBound(task);
        return new Row(Arrays.copyOf(reps, count), Arrays.copyOf(costs, count), openPrice(task), bound);
    }

    /** Whether sums fit with the price of leaving a task open; it need not be one of the question's. */
    public boolean isModest(SalesTask task) {
        OpenPrice open = ask.policy().open();
        BigInteger price = BigInteger.valueOf(open.perPriority())
                .multiply(BigInteger.valueOf(task.priority()))
                .add(BigInteger.valueOf(open.points()))
                .multiply(BigInteger.valueOf(unit));
        return price.abs().compareTo(BigInteger.valueOf(Points.limit(ask))) <= 0;
    }

    /** What leaving a task open costs, without what moving it there costs. */
    public long plainOpenPrice(SalesTask task) {
        OpenPrice open = ask.policy().open();
        return (open.points() + open.perPriority() * task.priority()) * unit;
    }

    /** What moving a task to a rep costs, on the scale of the policy. */
    public long moving(SalesTask task, PartyId rep) {
        PartyId before = stickiness.before().get(task.id());
        return before == null || before.equals(rep) ? 0 : stickiness.points() * unit;
    }

    /** What leaving a task open costs because somebody had it, on the scale of the policy. */
    public long movingAway(SalesTask task) {
        return stickiness.before().containsKey(task.id()) ? stickiness.points() * unit : 0;
    }

    /** The score of a pair, with its shares; empty if the rep is not eligible. */
    public Optional<Explanation> explained(SalesTask task, RepCapacity rep) {
        if (!eligibility.allows(task, rep)) {
            return Optional.empty();
        }
        List<Explanation> shares = new ArrayList<>(scorer.shares(task, rep));
        if (shares.isEmpty() && !ask.policy().fits().isEmpty()) {
            return Optional.empty();
        }
        if (moving(task, rep.rep()) != 0) {
            shares.add(Explanation.input(BookText.MOVING.message(), points(-moving(task, rep.rep()))));
        }
        if (shares.isEmpty()) {
            shares.add(Explanation.input(BookText.NO_FIT.message(), points(0)));
        }
        return Optional.of(Explanation.sum(BookText.SCORE.message(task, rep), shares));
    }

    /** Everything that keeps a rep from a task; nothing if the pair is eligible. */
    public List<Message> refusals(SalesTask task, RepCapacity rep) {
        List<Message> refusals = eligibility.refusals(task, rep);
        return refusals.isEmpty() && scorer.score(task, rep).isEmpty()
                ? List.of(BookText.CRITERION_SILENT.message(task, rep))
                : refusals;
    }

    /** What a plan costs: scores with the other sign, prices of the loads and of what stays open. */
    public long cost(int[] repOfTask) {
        int[] loads = new int[ask.reps().size()];
        long cost = 0;
        for (int task = 0; task < repOfTask.length; task++) {
            int rep = repOfTask[task];
            if (rep < 0) {
                cost += openPrice(ask.tasks().get(task));
            } else {
                cost += instance.cost(task, rep).orElseThrow()
                        + instance.places().price(rep, loads[rep]++);
            }
        }
        return cost;
    }

    /** That a least load was not reached. */
    public static Finding leastUnreached(RepCapacity rep, int reached, int least) {
        return Finding.warning("reps[" + rep + "]", BookText.LEAST_UNREACHED, rep, least, reached);
    }

    private OptionalLong score(SalesTask task, RepCapacity rep) {
        OptionalLong score = scorer.score(task, rep);
        return score.isEmpty() ? score : OptionalLong.of(score.getAsLong() - moving(task, rep.rep()));
    }

    private long openPrice(SalesTask task) {
        return plainOpenPrice(task) + movingAway(task);
    }

    private Instance instance() {
        Instance.Builder builder = Instance.builder(rooms.places());
        for (SalesTask task : ask.tasks()) {
            Row row = row(task);
            if (row.bound()) {
                builder.mandatory(row.reps(), row.costs());
            } else {
                builder.optional(row.openPrice(), row.reps(), row.costs());
            }
        }
        return builder.build();
    }

    private List<Finding> findings() {
        List<Finding> all = new ArrayList<>(scorer.failures());
        all.addAll(rooms.findings());
        for (SalesTask task : ask.tasks()) {
            task.owner()
                    .filter(owner -> task.started() && numbers.rep(owner).isEmpty())
                    .ifPresent(
                            owner -> all.add(Finding.warning("tasks[" + task + "]", BookText.OWNER_GONE, task, owner)));
        }
        return List.copyOf(all);
    }

    private void requireModestStickiness() {
        long limit = Points.limit(ask);
        boolean modest = BigInteger.valueOf(stickiness.points())
                        .multiply(BigInteger.valueOf(unit))
                        .compareTo(BigInteger.valueOf(limit))
                <= 0;
        Findings.in("reallocation")
                .unless(modest, "stickiness", BookText.WEIGHT_LARGE, 1, stickiness.points(), points(limit))
                .refuse();
    }
}
