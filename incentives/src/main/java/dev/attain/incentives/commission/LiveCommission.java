package dev.attain.incentives.commission;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.commission.fact.CreditLedger;
import dev.attain.incentives.commission.fact.GivenFigures;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.run.Reach;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.RefundNetting;
import dev.attain.incentives.plan.component.ComponentRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A run that is kept up to date: credits come late, and only the pay periods that they can reach are paid again. What
 * it says at any time is what a full run over all credits so far would say. Quotas and measurements stay as they were
 * given: where they change, start another. Mutable, for one thread.
 *
 * <pre>{@code
 * LiveCommission live = CommissionCalculator.standard().live(book, facts, asOf);
 * List<CommissionStatement> changed = live.add(late); // what the late credits changed
 * }</pre>
 */
public final class LiveCommission {
    private final PlanBook book;
    private final List<PreparedPlan> prepared;
    private final boolean netsRefunds;
    private final LocalDate asOf;
    private final GivenFigures figures;
    private final Map<PartyId, List<PlanAssignment>> assignmentsOf;
    private final List<SalesCredit> credits = new ArrayList<>();
    private final Map<PartyId, List<SalesCredit>> creditsOf = new HashMap<>();
    private final Map<EventId, Entry> events = new HashMap<>();
    private final Set<EventId> contradictory = new HashSet<>();
    private final Map<Place, CommissionStatement> statements = new HashMap<>();

    /** A statement's place: whose, under which assignment, from which day on. */
    private record Place(PlanAssignment assignment, LocalDate start) {
        static Place of(PaidStatement statement) {
            return new Place(statement.assignment(), statement.period().start());
        }
    }

    /** What is known of an event: its credits, and those of the events that take it back. */
    private record Entry(List<SalesCredit> own, List<SalesCredit> reversals) {
        Entry() {
            this(new ArrayList<>(1), new ArrayList<>(0));
        }

        boolean isContradictory() {
            return own.size() > 1 && own.stream().anyMatch(one -> !CreditLedger.agree(own.get(0), one));
        }
    }

    LiveCommission(PlanBook book, ComponentRules rules, CommissionFacts facts, LocalDate asOf) {
        this.book = book;
        this.prepared =
                book.plans().stream().map(plan -> PreparedPlan.of(plan, rules)).toList();
        this.netsRefunds = book.plans().stream()
                .anyMatch(plan -> plan.conventions().refundNetting() == RefundNetting.ON_DAY_OF_SALE);
        this.asOf = requireNonNull(asOf, "asOf");
        this.figures = facts.figures();
        this.assignmentsOf = book.assignments().stream().collect(groupingBy(PlanAssignment::payee));
        facts.credits().forEach(this::enter);
        keep(bookRun(book, facts.credits()).statements(payee -> Optional.of(Reach.ALL)));
    }

    /**
     * Takes in late credits.
     *
     * @return the new statements of all pay periods that they can reach, also of those where they change no amount
     */
    public List<CommissionStatement> add(List<SalesCredit> late) {
        List<PaidStatement> paid = paid(Require.copy(late, "late"));
        keep(paid);
        return List.copyOf(paid);
    }

    /** What {@link #add} would return, while the run stays as it is: what would this order change? */
    public List<CommissionStatement> preview(List<SalesCredit> late) {
        List<SalesCredit> given = Require.copy(late, "late");
        try {
            return List.copyOf(paid(given));
        } finally {
            for (int i = given.size() - 1; i >= 0; i--) {
                forget(given.get(i));
            }
        }
    }

    private List<PaidStatement> paid(List<SalesCredit> late) {
        Map<PartyId, Reach> reached = new LinkedHashMap<>();
        for (SalesCredit credit : late) {
            enter(credit);
            reach(credit, reached);
        }
        List<PlanAssignment> payees = reached.keySet().stream()
                .flatMap(payee -> assignmentsOf.getOrDefault(payee, List.of()).stream())
                .toList();
        List<SalesCredit> needed = reached.keySet().stream()
                .flatMap(payee -> creditsOf.getOrDefault(payee, List.of()).stream())
                .collect(toCollection(ArrayList::new));
        Set<EventId> known = new HashSet<>();
        for (SalesCredit credit : List.copyOf(needed)) {
            if (contradictory.isEmpty() && !credit.event().isReversal()) {
                continue;
            }
            refersTo(credit)
                    .filter(other -> !reached.containsKey(other.payee()))
                    .filter(other -> known.add(other.event().id()))
                    .flatMap(other -> entry(other.event().id()).own().stream())
                    .filter(other -> !reached.containsKey(other.payee()))
                    .forEach(needed::add);
        }
        return bookRun(new PlanBook(book.plans(), payees), needed)
                .statements(payee -> Optional.ofNullable(reached.get(payee)));
    }

    /** All statements and findings as they are now: equal to a full run over all credits so far. */
    public CommissionRun run() {
        List<CommissionStatement> inOrder = new ArrayList<>();
        Map<PlanAssignment, List<CommissionStatement>> byAssignment = statements.entrySet().stream()
                .collect(groupingBy(entry -> entry.getKey().assignment(), mapping(Map.Entry::getValue, toList())));
        book.assignments().forEach(one -> inOrder.addAll(byAssignment.getOrDefault(one, List.of())));
        inOrder.sort(Comparator.comparing(statement -> statement.period().start()));
        return ImmutableCommissionRun.builder()
                .addAllStatements(inOrder)
                .addAllFindings(bookRun(book, credits).findings())
                .isComplete(true)
                .build();
    }

    private BookRun bookRun(PlanBook of, List<SalesCredit> paid) {
        return new BookRun(of, prepared, new BookRun.Known(paid, figures, asOf));
    }

    private void keep(List<PaidStatement> paid) {
        paid.forEach(statement -> statements.put(Place.of(statement), statement));
    }

    private void enter(SalesCredit credit) {
        credits.add(credit);
        creditsOf.computeIfAbsent(credit.payee(), payee -> new ArrayList<>()).add(credit);
        Entry entry = entry(credit.event().id());
        entry.own().add(credit);
        if (entry.isContradictory()) {
            contradictory.add(credit.event().id());
        }
        credit.event()
                .reverses()
                .ifPresent(reversed -> entry(reversed).reversals().add(credit));
    }

    /** Takes back the credit that was entered last. */
    private void forget(SalesCredit credit) {
        credits.remove(credits.size() - 1);
        removeLast(creditsOf.getOrDefault(credit.payee(), List.of()));
        Entry entry = entry(credit.event().id());
        removeLast(entry.own());
        if (!entry.isContradictory()) {
            contradictory.remove(credit.event().id());
        }
        credit.event()
                .reverses()
                .ifPresent(reversed -> removeLast(entry(reversed).reversals()));
    }

    private static void removeLast(List<SalesCredit> list) {
        list.remove(list.size() - 1);
    }

    private Entry entry(EventId id) {
        return events.computeIfAbsent(id, one -> new Entry());
    }

    /** A credit reaches its payee; it changes what takes its event back, and others where they contradict it. */
    private void reach(SalesCredit credit, Map<PartyId, Reach> reached) {
        boolean isNew = touch(credit, reached);
        Entry entry = entry(credit.event().id());
        if (entry.isContradictory()) {
            entry.own().forEach(other -> touch(other, reached));
        }
        if (isNew) {
            entry.reversals().forEach(reversal -> reach(reversal, reached));
        }
    }

    /** Whether the day of a credit was not reached before; that of a refund may be the day of its sale. */
    private boolean touch(SalesCredit credit, Map<PartyId, Reach> reached) {
        Reach days = daysOf(credit);
        Reach before = reached.get(credit.payee());
        Reach after = before == null ? days : before.and(days);
        reached.put(credit.payee(), after);
        return !after.equals(before);
    }

    /** The days on which a credit may stand: a refund also on that of its sale, if a plan nets it there. */
    private Reach daysOf(SalesCredit credit) {
        Reach own = Reach.of(credit.event().on());
        return netsRefunds
                ? reversed(credit, new HashSet<>())
                        .map(sale -> Reach.of(sale.event().on()))
                        .reduce(own, Reach::and)
                : own;
    }

    /** The credits that tell whether one holds, and what it takes back; mostly none. */
    private Stream<SalesCredit> refersTo(SalesCredit credit) {
        EventId id = credit.event().id();
        Stream<SalesCredit> own = contradictory.contains(id) ? entry(id).own().stream() : Stream.empty();
        return credit.event().isReversal() ? Stream.concat(own, reversed(credit, new HashSet<>())) : own;
    }

    private Stream<SalesCredit> reversed(SalesCredit credit, Set<EventId> seen) {
        return credit.event().reverses().stream()
                .filter(seen::add)
                .flatMap(id -> entry(id).own().stream())
                .flatMap(sale -> Stream.concat(Stream.of(sale), reversed(sale, seen)));
    }
}
