package dev.attain.incentives.commission;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.fact.CreditLedger;
import dev.attain.incentives.commission.fact.LineFactors;
import dev.attain.incentives.commission.fact.PayeeLines;
import dev.attain.incentives.commission.fact.QuotaLookUp;
import dev.attain.incentives.commission.fact.TraitCodes;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.run.CreditColumns;
import dev.attain.incentives.commission.run.Intake;
import dev.attain.incentives.commission.run.PayeeResult;
import dev.attain.incentives.commission.run.PayeeRun;
import dev.attain.incentives.commission.run.PlanLedger;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.component.ComponentRules;
import dev.attain.incentives.plan.measure.CreditFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One run over a book. */
final class BookRun {
    private static final int NOBODY = -1;

    private final List<PreparedPlan> prepared;
    private final LocalDate asOf;
    private final long lastDay;
    private final CreditLedger ledger;
    private final CreditColumns read;

    /** By credit: the place in the book of the assignment that it is paid under. */
    private final int[] holders;

    private final Map<PartyId, List<Quota>> quotas;
    private final Map<PartyId, List<Holding>> holdings = new HashMap<>();
    private final List<List<Holding>> byPlan = new ArrayList<>();
    private final List<Holding> inOrder = new ArrayList<>();
    private final List<Unpaid> unpaid = new ArrayList<>();

    /** An assignment, its plan, and its place among the assignments of the plan. */
    private record Holding(int plan, int place, int inBook, PlanAssignment assignment, long firstDay, long endDay) {
        boolean holdsOn(long day) {
            return day >= firstDay && day < endDay;
        }
    }

    private record PlanName(String id, String version) {}

    private record Unpaid(int place, PartyId payee, Finding why) {}

    /** A plan and its payees, ready to run. */
    private record PlanRun(Intake intake, PayeeRun payees) {}

    BookRun(PlanBook book, ComponentRules rules, CommissionFacts facts, LocalDate asOf) {
        this.asOf = asOf;
        this.lastDay = asOf.toEpochDay();
        this.prepared =
                book.plans().stream().map(plan -> PreparedPlan.of(plan, rules)).toList();
        this.quotas = facts.quotas().stream().collect(groupingBy(Quota::payee));
        Map<PlanName, Integer> places = new HashMap<>();
        for (CommissionPlan plan : book.plans()) {
            places.put(new PlanName(plan.id(), plan.version()), byPlan.size());
            byPlan.add(new ArrayList<>());
        }
        for (PlanAssignment assignment : book.assignments()) {
            PlanName plan = new PlanName(assignment.plan(), assignment.version());
            hold(requireNonNull(places.get(plan), "plan of the book"), assignment);
        }
        List<CreditFilter> conditions =
                prepared.stream().flatMap(plan -> plan.conditions().stream()).toList();
        this.holders = new int[facts.credits().size()];
        this.read = new CreditColumns(holders.length, new TraitCodes(conditions));
        this.ledger = CreditLedger.of(facts.credits(), this::read);
        read.finish(ledger);
    }

    CommissionRun run(CommissionProgress progress) {
        List<PlanRun> plans = planRuns();
        List<CommissionStatement> statements = new ArrayList<>();
        int all = inOrder.size();
        boolean goesOn = true;
        for (int i = 0; i < all && goesOn; i++) {
            Holding holding = inOrder.get(i);
            PlanRun plan = plans.get(holding.plan());
            PayeeResult result =
                    plan.payees().run(holding.place(), plan.intake().unmeasured(holding.place()));
            for (int period = result.firstPeriod(); period < result.endPeriod(); period++) {
                statements.add(new PaidStatement(result, period));
            }
            goesOn = progress.goOn(i + 1, all) || i + 1 == all;
        }
        statements.sort(Comparator.comparing(statement -> statement.period().start()));
        unpaid.sort(Comparator.comparing(Unpaid::payee));
        return ImmutableCommissionRun.builder()
                .addAllStatements(statements)
                .addAllFindings(unpaid.stream()
                        .filter(one -> !ledger.left().get(one.place()))
                        .map(Unpaid::why)
                        .toList())
                .addAllFindings(ledger.findings())
                .isComplete(goesOn)
                .build();
    }

    private void hold(int plan, PlanAssignment assignment) {
        long end = assignment.untilExclusive().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        Holding holding = new Holding(
                plan,
                byPlan.get(plan).size(),
                inOrder.size(),
                assignment,
                assignment.since().toEpochDay(),
                end);
        byPlan.get(plan).add(holding);
        holdings.computeIfAbsent(assignment.payee(), payee -> new ArrayList<>(1))
                .add(holding);
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
        List<QuotaLookUp> expected = payees.stream()
                .map(Holding::assignment)
                .map(one -> new QuotaLookUp(quotas.getOrDefault(one.payee(), List.of()), one))
                .toList();
        PlanLedger known = new PlanLedger(plan, expected, lines, factors, intake, asOf);
        List<LineColumns> columns = plan.parts().stream()
                .map(part -> LineColumns.of(lines.size(), true))
                .toList();
        return new PlanRun(intake, new PayeeRun(known, columns));
    }

    /** Reads a credit, and finds the assignment that it is paid under; where there is none, says why. */
    private void read(int place, SalesCredit credit) {
        if (place == 0) {
            unpaid.clear();
            read.clear();
        }
        int day = Math.toIntExact(credit.event().on().toEpochDay());
        read.read(place, credit, day);
        holders[place] = NOBODY;
        List<Holding> own = holdings.getOrDefault(credit.payee(), List.of());
        boolean isCovered = false;
        for (Holding holding : own) {
            if (holding.holdsOn(day)) {
                isCovered = true;
                hold(place, credit, day, holding);
            }
        }
        if (!isCovered) {
            unpaid.add(new Unpaid(place, credit.payee(), own.isEmpty() ? unknown(credit) : outside(credit, own)));
        }
    }

    private void hold(int place, SalesCredit credit, long day, Holding holding) {
        CommissionPlan plan = prepared.get(holding.plan()).plan();
        if (!credit.quotaCredit().currency().equals(plan.currency())) {
            Finding why = Finding.error(
                    path(credit),
                    CommissionText.CREDIT_CURRENCY,
                    credit.event().id(),
                    credit.quotaCredit().currency(),
                    plan.currency());
            unpaid.add(new Unpaid(place, credit.payee(), why));
        } else if (day <= lastDay) {
            holders[place] = holding.inBook();
        }
    }

    private static Finding unknown(SalesCredit credit) {
        return Finding.error(
                path(credit), CommissionText.PAYEE_UNKNOWN, credit.event().id(), credit.payee());
    }

    private static Finding outside(SalesCredit credit, List<Holding> own) {
        List<String> days = own.stream()
                .map(Holding::assignment)
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
