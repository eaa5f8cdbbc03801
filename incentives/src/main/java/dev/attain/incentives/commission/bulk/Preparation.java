package dev.attain.incentives.commission.bulk;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import dev.attain.core.money.RoundingPoint;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.account.WholeCurve;
import dev.attain.incentives.commission.column.LedgerTable;
import dev.attain.incentives.commission.column.TableColumns;
import dev.attain.incentives.commission.fact.PayeeFigures;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.run.LineExplainer;
import dev.attain.incentives.commission.run.PlanLedger;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.limit.CapExcess;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A plan with its assignments, quotas and measurements, laid out for running. Immutable, for any number of threads and
 * tables.
 */
public final class Preparation {
    private final PreparedPlan plan;
    private final List<PlanAssignment> assignments;
    private final PlanLedger.Assigned assigned;
    private final long[] firstDays;
    private final long[] endDays;
    private final LineExplainer explainer;
    private final List<PartyId> payees;
    private final Map<PartyId, Integer> places;
    private final int[] payeeOf;

    /** By payee: first day, end and place of each assignment, side by side. */
    private final long[][] ofPayees;

    private final TreeSet<LocalDate> turns = new TreeSet<>();
    private final List<Optional<WholeCurve>> curves;
    private final boolean isFast;
    private final Map<SalesPeriod, int[]> members = new ConcurrentHashMap<>();
    private final Map<LayoutKey, PeriodLayout> layouts = new ConcurrentHashMap<>();

    /** For which pay period, and which decimals of the measures. */
    record LayoutKey(LocalDate start, List<Integer> digits) {}

    /**
     * Lays out what the calculator has checked.
     *
     * @param plan the plan with its code
     * @param figures quotas and measurements of its assignments
     * @param explainer for lines of payees who do not go the fast way
     */
    public Preparation(PreparedPlan plan, List<PayeeFigures> figures, LineExplainer explainer) {
        this.plan = plan;
        this.assigned = PlanLedger.Assigned.of(figures);
        this.assignments = assigned.assignments();
        this.firstDays =
                assignments.stream().mapToLong(one -> one.since().toEpochDay()).toArray();
        this.endDays = assignments.stream()
                .mapToLong(one -> one.untilExclusive().orElse(LocalDate.MAX).toEpochDay())
                .toArray();
        this.explainer = explainer;
        Map<PartyId, Integer> found = new LinkedHashMap<>();
        assignments.forEach(one -> found.putIfAbsent(one.payee(), found.size()));
        this.payees = List.copyOf(found.keySet());
        this.places = new HashMap<>(found);
        this.payeeOf = assignments.stream()
                .mapToInt(one -> requireNonNull(found.get(one.payee()), "place"))
                .toArray();
        this.ofPayees = stints();
        for (PlanAssignment one : assignments) {
            turns.add(one.since());
            one.untilExclusive().ifPresent(turns::add);
        }
        this.curves = plan.parts().stream()
                .map(part -> part.family().flatMap(family -> WholeCurve.of(family.one())))
                .toList();
        this.isFast = isFast(plan);
    }

    /** Who can be paid, in the order of their first assignments: a table calls payees by their places here. */
    public List<PartyId> payees() {
        return payees;
    }

    /**
     * The place of a payee; for somebody unknown the number of payees, so that each of their lines becomes a finding.
     */
    public int place(PartyId payee) {
        return places.getOrDefault(requireNonNull(payee, "payee"), payees.size());
    }

    /** All assignments, in the order in which they were given: results call them by their places here. */
    public List<PlanAssignment> assignments() {
        return assignments;
    }

    /** What was agreed. */
    public CommissionPlan definition() {
        return plan.plan();
    }

    /** What everybody earned, in the columns of an earlier result where they fit. */
    public TableResult calculate(TableColumns table, LocalDate asOf, RunOptions options, Optional<TableResult> reused) {
        return new TableRun(this, table, LedgerTable.of(table), asOf, options).run(reused);
    }

    /** The same of a table in ledger order. */
    public TableResult calculate(LedgerTable ordered, LocalDate asOf, RunOptions options) {
        return new TableRun(this, ordered.table(), ordered, asOf, options).run(Optional.empty());
    }

    /** One assignment for itself. */
    public Preparation alone(int assignment) {
        return new Preparation(plan, List.of(assigned.figures().get(assignment)), explainer);
    }

    /** The plan with its code. */
    public PreparedPlan plan() {
        return plan;
    }

    PlanLedger.Assigned assigned() {
        return assigned;
    }

    LineExplainer explainer() {
        return explainer;
    }

    /** The assignments that hold on some day of a pay period, by rising place. */
    int[] members(SalesPeriod period) {
        return members.computeIfAbsent(
                period,
                one -> IntStream.range(0, assignments.size())
                        .filter(place -> holdsIn(assignments.get(place), one))
                        .toArray());
    }

    /** The place of the payee of an assignment. */
    public int payeeOf(int assignment) {
        return payeeOf[assignment];
    }

    /** The assignment of a payee that holds on a day since 1970; below zero if none does. */
    public int assignmentOf(int payee, long day) {
        if (payee < 0 || payee >= ofPayees.length) {
            return -1;
        }
        long[] own = ofPayees[payee];
        for (int at = 0; at < own.length; at += 3) {
            if (day >= own[at] && day < own[at + 1]) {
                return (int) own[at + 2];
            }
        }
        return -1;
    }

    /** The first day of an assignment, since 1970. */
    public long firstDay(int assignment) {
        return firstDays[assignment];
    }

    /** The first day since 1970 on which an assignment does not hold any longer. */
    public long endDay(int assignment) {
        return endDays[assignment];
    }

    /** All days on which assignments begin or no longer hold. */
    NavigableSet<LocalDate> turns() {
        return turns;
    }

    Optional<WholeCurve> curve(int component) {
        return curves.get(component);
    }

    /** Whether the plan lets all assignments of a pay period run side by side, line by line. */
    boolean isFast() {
        return isFast;
    }

    /** Whether lines move a measure of a component; otherwise it pays once all those are paid. */
    boolean measures(int component) {
        return !plan.parts().get(component).terms().measures().isEmpty();
    }

    /** Whether all components measure something. */
    boolean measuresAll() {
        return IntStream.range(0, plan.parts().size()).allMatch(this::measures);
    }

    PeriodLayout layout(LayoutKey key, Supplier<PeriodLayout> made) {
        return layouts.computeIfAbsent(key, missing -> made.get());
    }

    /** Whether an assignment holds on a day since 1970. */
    boolean holds(int assignment, long day) {
        return day >= firstDays[assignment] && day < endDays[assignment];
    }

    private long[][] stints() {
        Map<Integer, List<Integer>> grouped =
                IntStream.range(0, assignments.size()).boxed().collect(groupingBy(one -> payeeOf[one]));
        return IntStream.range(0, payees.size())
                .mapToObj(payee -> requireNonNull(grouped.get(payee), "assignments").stream()
                        .flatMapToLong(one -> LongStream.of(firstDays[one], endDays[one], one))
                        .toArray())
                .toArray(long[][]::new);
    }

    private static boolean holdsIn(PlanAssignment one, SalesPeriod period) {
        return one.since().isBefore(period.endExclusive())
                && one.untilExclusive().orElse(LocalDate.MAX).isAfter(period.start());
    }

    private static boolean isFast(PreparedPlan plan) {
        return plan.plan().conventions().rounding().point() != RoundingPoint.PER_STATEMENT
                && plan.parts().stream().allMatch(part -> isFast(part, plan.plan()));
    }

    private static boolean isFast(PreparedPlan.Part part, CommissionPlan plan) {
        ComponentTerms terms = part.terms();
        if (terms.measures().isEmpty()) {
            return forgets(terms.limits());
        }
        if (part.family().isEmpty()
                || terms.measures().size() != 1
                || terms.base().isPresent()
                || !terms.paidOn().isEmpty()) {
            return false;
        }
        MeasureWindow window = terms.measures().get(0).window();
        boolean isWithinPeriod = window instanceof MeasureWindow.PerEvent
                || (window instanceof MeasureWindow.Within within
                        && !plan.payPeriod().isFinerThan(within.granularity()));
        return isWithinPeriod && terms.limits().floor().isEmpty() && forgets(terms.limits());
    }

    /** Whether what caps leave in a pay period does not depend on others. */
    private static boolean forgets(PayLimits limits) {
        return limits.caps().stream()
                .allMatch(cap -> cap.scope() != CapScope.YEAR && cap.excess() == CapExcess.FORFEIT);
    }
}
