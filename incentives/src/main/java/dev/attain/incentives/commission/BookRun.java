package dev.attain.incentives.commission;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.fact.AssignmentIndex;
import dev.attain.incentives.commission.fact.CreditColumns;
import dev.attain.incentives.commission.fact.CreditLedger;
import dev.attain.incentives.commission.fact.GivenFigures;
import dev.attain.incentives.commission.fact.LineFactors;
import dev.attain.incentives.commission.fact.PayeeFigures;
import dev.attain.incentives.commission.fact.PayeeLines;
import dev.attain.incentives.commission.fact.TraitCodes;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.run.Intake;
import dev.attain.incentives.commission.run.PayeeResult;
import dev.attain.incentives.commission.run.PayeeRun;
import dev.attain.incentives.commission.run.PlanLedger;
import dev.attain.incentives.commission.run.Reach;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.RefundNetting;
import dev.attain.incentives.plan.component.ComponentRules;
import dev.attain.incentives.plan.measure.CreditFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;

/** One run over a book. */
final class BookRun {
    private static final int NOBODY = AssignmentIndex.NONE;

    /** Enough for the threads of a large machine, few enough for a report now and then. */
    private static final int TASKS = 64;

    private final List<PreparedPlan> prepared;
    private final LocalDate asOf;
    private final long lastDay;
    private final CreditLedger ledger;
    private final CreditColumns read;

    /** By credit: the place in the book of the assignment that it is paid under. */
    private final int[] holders;

    private final GivenFigures figures;
    private final AssignmentIndex assignments;
    private final List<List<Holding>> byPlan = new ArrayList<>();
    private final List<Holding> inOrder = new ArrayList<>();
    private final List<Unpaid> unpaid = new ArrayList<>();
    private final boolean netsRefunds;
    private final List<Integer> refunds = new ArrayList<>();

    /** Facts, and the last day whose facts count. */
    record Known(List<SalesCredit> credits, GivenFigures figures, LocalDate asOf) {}

    /** An assignment, its plan, and its place among the assignments of the plan. */
    private record Holding(int plan, int place, int inBook, PlanAssignment assignment) {}

    private record PlanName(String id, String version) {}

    /** A credit that nobody is paid for, or a refund that stands where it was not meant to. */
    private record Unpaid(int place, PartyId payee, Finding why) {}

    /** A plan, ready to run. */
    private record PlanRun(Intake intake, PlanLedger ledger, List<LineColumns> columns) {}

    /** Pays the assignments of all plans; for one thread. */
    private static final class Crew {
        private final List<PlanRun> plans;
        private final List<PayeeRun> payees;

        Crew(List<PlanRun> plans) {
            this.plans = plans;
            this.payees = plans.stream()
                    .map(plan -> new PayeeRun(plan.ledger(), plan.columns()))
                    .toList();
        }

        /** Pays an assignment, and adds its statements to others. */
        void addTo(List<? super PaidStatement> statements, Holding holding, Reach changed) {
            Intake intake = plans.get(holding.plan()).intake();
            PayeeResult result =
                    payees.get(holding.plan()).run(holding.place(), intake.unmeasured(holding.place()), changed);
            for (int period = result.firstChanged(); period < result.endPeriod(); period++) {
                statements.add(new PaidStatement(result, period));
            }
        }
    }

    BookRun(PlanBook book, ComponentRules rules, CommissionFacts facts, LocalDate asOf) {
        this(
                book,
                book.plans().stream().map(plan -> PreparedPlan.of(plan, rules)).toList(),
                new Known(facts.credits(), facts.figures(), asOf));
    }

    /** With the plans of the book prepared already, in their order. */
    BookRun(PlanBook book, List<PreparedPlan> prepared, Known known) {
        this.asOf = known.asOf();
        this.lastDay = asOf.toEpochDay();
        this.prepared = prepared;
        this.figures = known.figures();
        Map<PlanName, Integer> places = new HashMap<>();
        for (CommissionPlan plan : book.plans()) {
            places.put(new PlanName(plan.id(), plan.version()), byPlan.size());
            byPlan.add(new ArrayList<>());
        }
        for (PlanAssignment assignment : book.assignments()) {
            PlanName plan = new PlanName(assignment.plan(), assignment.version());
            hold(requireNonNull(places.get(plan), "plan of the book"), assignment);
        }
        this.assignments = new AssignmentIndex(book.assignments());
        List<CreditFilter> conditions =
                prepared.stream().flatMap(plan -> plan.conditions().stream()).toList();
        this.netsRefunds = prepared.stream().anyMatch(plan -> netsOnDayOfSale(plan.plan()));
        this.holders = new int[known.credits().size()];
        this.read = new CreditColumns(holders.length, new TraitCodes(conditions));
        this.ledger = CreditLedger.of(known.credits(), this::read);
        refunds.forEach(this::net);
        read.finish(ledger);
    }

    /** Pays everybody. */
    CommissionRun run(CommissionProgress progress) {
        Crew crew = new Crew(planRuns());
        List<CommissionStatement> statements = new ArrayList<>();
        int all = inOrder.size();
        boolean goesOn = true;
        for (int i = 0; i < all && goesOn; i++) {
            crew.addTo(statements, inOrder.get(i), Reach.ALL);
            goesOn = progress.goOn(i + 1, all) || i + 1 == all;
        }
        return run(statements, goesOn);
    }

    /** The same in tasks of many assignments each; progress is told when a task is done. */
    CommissionRun run(CommissionProgress progress, Executor executor) {
        List<PlanRun> plans = planRuns();
        AtomicBoolean isCancelled = new AtomicBoolean();
        int all = inOrder.size();
        int share = Math.max(1, (all + TASKS - 1) / TASKS);
        List<CompletableFuture<List<CommissionStatement>>> tasks = new ArrayList<>();
        for (int from = 0; from < all; from += share) {
            List<Holding> own = inOrder.subList(from, Math.min(all, from + share));
            tasks.add(CompletableFuture.supplyAsync(() -> paid(new Crew(plans), own, isCancelled), executor));
        }
        List<CommissionStatement> statements = new ArrayList<>();
        for (int task = 0; task < tasks.size(); task++) {
            List<CommissionStatement> paid = tasks.get(task).join();
            if (!isCancelled.get()) {
                statements.addAll(paid);
                boolean isLast = task + 1 == tasks.size();
                isCancelled.set(!progress.goOn(Math.min(all, (task + 1) * share), all) && !isLast);
            }
        }
        return run(statements, !isCancelled.get());
    }

    private static List<CommissionStatement> paid(Crew crew, List<Holding> holdings, AtomicBoolean isCancelled) {
        List<CommissionStatement> statements = new ArrayList<>();
        for (Holding holding : holdings) {
            if (isCancelled.get()) {
                return List.of();
            }
            crew.addTo(statements, holding, Reach.ALL);
        }
        return statements;
    }

    /** The statements of pay periods that changed days can reach; empty for a payee of whom nothing changed. */
    List<PaidStatement> statements(Function<PartyId, Optional<Reach>> reached) {
        Crew crew = new Crew(planRuns());
        List<PaidStatement> statements = new ArrayList<>();
        for (Holding holding : inOrder) {
            reached.apply(holding.assignment().payee()).ifPresent(changed -> crew.addTo(statements, holding, changed));
        }
        return statements;
    }

    /** What is wrong with credits that nobody is paid for. */
    List<Finding> findings() {
        Stream<Finding> notPaid = unpaid.stream()
                .filter(one -> !ledger.left().get(one.place()))
                .sorted(Comparator.comparing(Unpaid::payee).thenComparingInt(Unpaid::place))
                .map(Unpaid::why);
        return Stream.concat(notPaid, ledger.findings().stream()).toList();
    }

    private CommissionRun run(List<CommissionStatement> statements, boolean isComplete) {
        statements.sort(Comparator.comparing(statement -> statement.period().start()));
        return ImmutableCommissionRun.builder()
                .addAllStatements(statements)
                .addAllFindings(findings())
                .isComplete(isComplete)
                .build();
    }

    private void hold(int plan, PlanAssignment assignment) {
        Holding holding = new Holding(plan, byPlan.get(plan).size(), inOrder.size(), assignment);
        byPlan.get(plan).add(holding);
        inOrder.add(holding);
    }

    private List<PlanRun> planRuns() {
        ledger.left().stream().forEach(place -> holders[place] = NOBODY);
        List<PlanRun> runs = new ArrayList<>();
        for (int plan = 0; plan < byPlan.size(); plan++) {
            runs.add(planRun(prepared.get(plan), byPlan.get(plan), holdersOf(plan)));
        }
        return runs;
    }

    /** By credit: the place among the assignments of a plan. */
    private int[] holdersOf(int plan) {
        if (byPlan.get(plan).size() == inOrder.size()) {
            return holders;
        }
        int[] places = new int[inOrder.size()];
        Arrays.fill(places, NOBODY);
        byPlan.get(plan).forEach(holding -> places[holding.inBook()] = holding.place());
        int[] ofPlan = new int[holders.length];
        for (int place = 0; place < holders.length; place++) {
            ofPlan[place] = holders[place] < 0 ? NOBODY : places[holders[place]];
        }
        return ofPlan;
    }

    private PlanRun planRun(PreparedPlan plan, List<Holding> payees, int[] places) {
        Intake intake = new Intake(plan, ledger, read, places, payees.size());
        PayeeLines lines = intake.lines();
        List<LineFactors> factors = plan.parts().stream()
                .map(part -> LineFactors.of(part.terms().factors(), read.codes().samples()))
                .toList();
        List<PayeeFigures> given =
                payees.stream().map(Holding::assignment).map(figures::of).toList();
        PlanLedger known = new PlanLedger(plan, PlanLedger.Assigned.of(given), lines, factors, intake, asOf);
        List<LineColumns> columns = plan.parts().stream()
                .map(part -> LineColumns.of(lines.size(), true))
                .toList();
        return new PlanRun(intake, known, columns);
    }

    /** Reads a credit, and finds the assignment that it is paid under; where there is none, says why. */
    private void read(int place, SalesCredit credit) {
        if (place == 0) {
            unpaid.clear();
            refunds.clear();
            read.clear();
        }
        int day = day(credit);
        read.read(place, credit, day);
        if (netsRefunds && credit.event().isReversal()) {
            holders[place] = NOBODY;
            refunds.add(place);
        } else {
            hold(place, credit, day, assignments.find(credit.payee(), day));
        }
    }

    private static int day(SalesCredit credit) {
        return Math.toIntExact(credit.event().on().toEpochDay());
    }

    /** Lets a refund stand where the plan that paid the sale wants it. */
    private void net(int place) {
        SalesCredit refund = ledger.credits().get(place);
        int day = day(refund);
        int sale = ledger.placeOfSale(refund.event());
        int payer = sale < 0
                ? NOBODY
                : assignments.find(refund.payee(), day(ledger.credits().get(sale)));
        int own = assignments.find(refund.payee(), day);
        if (nets(payer)) {
            read.net(place, sale);
            hold(place, refund, Math.max(day, read.day(place)), payer);
            return;
        }
        hold(place, refund, day, own);
        if (payer == NOBODY && nets(own)) {
            unpaid.add(new Unpaid(place, refund.payee(), unmatched(refund)));
        }
    }

    private boolean nets(int holder) {
        return holder != NOBODY && netsOnDayOfSale(planOf(holder));
    }

    private static boolean netsOnDayOfSale(CommissionPlan plan) {
        return plan.conventions().refundNetting() == RefundNetting.ON_DAY_OF_SALE;
    }

    /** The plan of an assignment; where there is only one, no assignment has to be looked at. */
    private CommissionPlan planOf(int holder) {
        int plan = prepared.size() == 1 ? 0 : inOrder.get(holder).plan();
        return prepared.get(plan).plan();
    }

    /** Leaves a credit to the assignment that was found for it, unless it cannot be paid there, or not yet. */
    private void hold(int place, SalesCredit credit, int day, int holder) {
        holders[place] = NOBODY;
        if (holder == NOBODY) {
            unpaid.add(new Unpaid(place, credit.payee(), uncovered(credit)));
            return;
        }
        CommissionPlan plan = planOf(holder);
        if (!credit.quotaCredit().currency().equals(plan.currency())) {
            unpaid.add(new Unpaid(place, credit.payee(), foreign(credit, plan)));
        } else if (day <= lastDay) {
            holders[place] = holder;
        }
    }

    private static Finding foreign(SalesCredit credit, CommissionPlan plan) {
        return Finding.error(
                path(credit),
                CommissionText.CREDIT_CURRENCY,
                credit.event().id(),
                credit.quotaCredit().currency(),
                plan.currency());
    }

    private Finding uncovered(SalesCredit credit) {
        List<PlanAssignment> own = assignments.of(credit.payee());
        return own.isEmpty() ? unknown(credit) : outside(credit, own);
    }

    private static Finding unmatched(SalesCredit refund) {
        return Finding.warning(
                path(refund),
                CommissionText.REFUND_UNMATCHED,
                refund.event().id(),
                refund.event().reverses().orElseThrow(),
                refund.payee(),
                refund.event().on());
    }

    private static Finding unknown(SalesCredit credit) {
        return Finding.error(
                path(credit), CommissionText.PAYEE_UNKNOWN, credit.event().id(), credit.payee());
    }

    private static Finding outside(SalesCredit credit, List<PlanAssignment> own) {
        List<String> days = own.stream()
                .map(one -> "[" + one.since() + ", "
                        + one.untilExclusive().map(LocalDate::toString).orElse("∞") + ")")
                .toList();
        return Finding.error(
                path(credit),
                CommissionText.EVENT_OUTSIDE,
                credit.event().id(),
                credit.event().on(),
                credit.payee(),
                days);
    }

    private static String path(SalesCredit credit) {
        return CreditLedger.path(credit.event().id());
    }
}
