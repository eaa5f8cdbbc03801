package dev.attain.funnel.allocation;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.book.Book;
import dev.attain.funnel.allocation.outcome.Assignment;
import dev.attain.funnel.allocation.outcome.Certificate;
import dev.attain.funnel.allocation.outcome.Fairness;
import dev.attain.funnel.allocation.outcome.OpenTask;
import dev.attain.funnel.allocation.outcome.PartyPrice;
import dev.attain.funnel.allocation.outcome.WhyNot;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.policy.TeamQuota;
import dev.attain.funnel.allocation.solve.Instance;
import dev.attain.funnel.allocation.solve.LivePlan;
import dev.attain.funnel.allocation.solve.Plan;
import dev.attain.funnel.allocation.task.LoadRange;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import dev.attain.funnel.allocation.task.TaskId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** A plan of numbers, read with the book it was made from. */
final class PlannedAllocation implements Allocation {
    private final Book book;
    private final Found found;
    private final List<RepCapacity> reps;
    private final int[] loads;
    private final List<Finding> findings;
    private final List<OpenTask> open;

    PlannedAllocation(Book book, Found found) {
        this.book = book;
        this.found = found;
        this.loads = new int[book.ask().reps().size()];
        this.reps = IntStream.range(0, loads.length)
                .mapToObj(book.rooms()::standing)
                .toList();
        for (int rep : found.repOfTask()) {
            if (rep >= 0) {
                loads[rep]++;
            }
        }
        List<Finding> all = new ArrayList<>(book.doubts());
        all.addAll(found.findings());
        this.findings = List.copyOf(all);
        this.open = new OpenTasks(book, found).list();
    }

    Book book() {
        return book;
    }

    Found found() {
        return found;
    }

    @Override
    public AllocationPolicy policy() {
        return book.ask().policy();
    }

    @Override
    public List<SalesTask> tasks() {
        return book.ask().tasks();
    }

    @Override
    public List<RepCapacity> reps() {
        return reps;
    }

    @Override
    public LocalDate asOf() {
        return book.ask().asOf();
    }

    @Override
    public AllocationMethod method() {
        return found.method();
    }

    @Override
    public List<Assignment> assignments() {
        List<Assignment> assignments = new ArrayList<>();
        for (int task = 0; task < tasks().size(); task++) {
            int rep = found.repOfTask()[task];
            if (rep >= 0) {
                OptionalLong cost = pairs().cost(task, rep);
                assignments.add(new Assignment(
                        tasks().get(task).id(),
                        reps().get(rep).rep(),
                        book.points(-cost.orElseThrow()),
                        pairs().openPrice(task).isEmpty()));
            }
        }
        return assignments;
    }

    @Override
    public List<OpenTask> open() {
        return open;
    }

    @Override
    public Optional<PartyId> rep(TaskId task) {
        int rep = found.repOfTask()[number(task)];
        return rep < 0 ? Optional.empty() : Optional.of(reps().get(rep).rep());
    }

    @Override
    public Quantity worth() {
        return book.points(-found.cost());
    }

    @Override
    public Quantity bound() {
        return book.points(-found.bound());
    }

    @Override
    public Optional<Certificate> certificate() {
        return found.plan().map(this::certificate);
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public Optional<Quantity> score(TaskId task, PartyId rep) {
        OptionalLong cost = pairs().cost(number(task), number(rep));
        return cost.isEmpty() ? Optional.empty() : Optional.of(book.points(-cost.getAsLong()));
    }

    @Override
    public Optional<Explanation> explained(TaskId task, PartyId rep) {
        return book.explained(tasks().get(number(task)), reps().get(number(rep)));
    }

    @Override
    public Explanation why(TaskId task) {
        return rep(task)
                .flatMap(rep -> explained(task, rep))
                .orElseThrow(() -> new IllegalArgumentException("task " + task + " stays open: open() says why"));
    }

    @Override
    public WhyNot whyNot(TaskId task, PartyId rep) {
        return new Counterfactual(book, found).of(number(task), number(rep));
    }

    @Override
    public Optional<Quantity> onePlaceMore(PartyId rep) {
        int number = number(rep);
        return found.plan().map(plan -> {
            int more = plan.instance().places().capacity(number) + 1;
            return book.points(-LivePlan.of(plan).changeCapacity(number, more).cost());
        });
    }

    @Override
    public Fairness fairness() {
        List<Ratio> carried = new ArrayList<>();
        for (int rep = 0; rep < loads.length; rep++) {
            RepCapacity capacity = reps().get(rep);
            Ratio all = Ratio.of(capacity.present().tasks() + (long) loads[rep]);
            carried.add(all.dividedBy(capacity.targetWeight().toRatio()));
        }
        return Fairness.of(carried);
    }

    @Override
    public LoadRange places(PartyId rep) {
        int number = number(rep);
        return found.plan()
                .map(plan -> plan.instance().places())
                .map(places -> new LoadRange(places.minimum(number), places.capacity(number)))
                .orElseGet(() -> {
                    int least = Math.min(book.rooms().least(number), loads[number]);
                    return new LoadRange(least, pairs().places().capacity(number));
                });
    }

    @Override
    public int load(PartyId rep) {
        return loads[number(rep)];
    }

    @Override
    public Optional<Quantity> openPrice(TaskId task) {
        OptionalLong price = pairs().openPrice(number(task));
        return price.isEmpty() ? Optional.empty() : Optional.of(book.points(price.getAsLong()));
    }

    @Override
    public Quantity placePrice(PartyId rep, int carried) {
        return book.points(pairs().places().price(number(rep), carried));
    }

    /** Who does what: {@code [T-1 → ana, T-2 → li], open [T-3]}. */
    @Override
    public String toString() {
        return assignments() + ", open " + open.stream().map(OpenTask::task).toList();
    }

    private Certificate certificate(Plan plan) {
        List<PartyPrice> ofReps = new ArrayList<>();
        for (int rep = 0; rep < reps().size(); rep++) {
            ofReps.add(new PartyPrice(reps().get(rep).rep(), book.points(plan.repPrice(rep))));
        }
        List<PartyPrice> ofTeams = new ArrayList<>();
        List<TeamQuota> quotas = policy().eligibility().quotas();
        for (int team = 0; team < quotas.size(); team++) {
            ofTeams.add(new PartyPrice(quotas.get(team).team(), book.points(plan.teamPrice(team))));
        }
        return new Certificate(ofReps, ofTeams);
    }

    private Instance pairs() {
        return book.pairs();
    }

    private int number(TaskId task) {
        return book.numbers()
                .task(task)
                .orElseThrow(() -> new IllegalArgumentException("task " + task + " is not in this allocation"));
    }

    private int number(PartyId rep) {
        return book.numbers()
                .rep(rep)
                .orElseThrow(() -> new IllegalArgumentException("rep " + rep + " is not in this allocation"));
    }
}
