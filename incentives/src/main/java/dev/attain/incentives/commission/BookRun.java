package dev.attain.incentives.commission;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.kernel.CreditLedger;
import dev.attain.incentives.commission.kernel.LineFactors;
import dev.attain.incentives.commission.kernel.PayeeLines;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.kernel.QuotaLookUp;
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

    private final PlanBook book;
    private final ComponentRules rules;
    private final LocalDate asOf;
    private final CreditLedger ledger;
    private final Map<PartyId, List<Quota>> quotas;
    private final Map<PartyId, List<Holding>> holdings = new HashMap<>();
    private final List<List<Holding>> byPlan = new ArrayList<>();
    private final List<Holding> inOrder = new ArrayList<>();
    private final List<Unpaid> unpaid = new ArrayList<>();

    /** An assignment, its plan, and its place among the assignments of the plan. */
    private record Holding(int plan, int place, PlanAssignment assignment) {
        boolean holdsOn(LocalDate date) {
            return !date.isBefore(assignment.since())
                    && assignment.untilExclusive().map(date::isBefore).orElse(true);
        }
    }

    private record PlanName(String id, String version) {}

    private record Unpaid(PartyId payee, Finding why) {}

    /** A plan and its payees, ready to run. */
    private record PlanRun(Intake intake, PayeeRun payees) {}

    BookRun(PlanBook book, ComponentRules rules, CommissionFacts facts, LocalDate asOf) {
        this.book = book;
        this.rules = rules;
        this.asOf = asOf;
        this.ledger = CreditLedger.of(facts.credits());
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
                .addAllFindings(unpaid.stream().map(Unpaid::why).toList())
                .addAllFindings(ledger.findings())
                .isComplete(goesOn)
                .build();
    }

    private void hold(int plan, PlanAssignment assignment) {
        Holding holding = new Holding(plan, byPlan.get(plan).size(), assignment);
        byPlan.get(plan).add(holding);
        holdings.computeIfAbsent(assignment.payee(), payee -> new ArrayList<>(1))
                .add(holding);
        inOrder.add(holding);
    }

    private List<PlanRun> planRuns() {
        int[][] holders = new int[byPlan.size()][ledger.credits().size()];
        for (int[] ofPlan : holders) {
            Arrays.fill(ofPlan, NOBODY);
        }
        for (int place = 0; place < ledger.credits().size(); place++) {
            if (ledger.takesPart(place)) {
                enter(place, holders);
            }
        }
        List<PlanRun> runs = new ArrayList<>();
        for (int plan = 0; plan < byPlan.size(); plan++) {
            runs.add(planRun(PreparedPlan.of(book.plans().get(plan), rules), byPlan.get(plan), holders[plan]));
        }
        return runs;
    }

    private PlanRun planRun(PreparedPlan prepared, List<Holding> payees, int[] holders) {
        Intake intake = new Intake(prepared, ledger, holders, payees.size());
        PayeeLines lines = intake.lines();
        List<LineFactors> factors = prepared.parts().stream()
                .map(part -> LineFactors.of(part.terms().factors(), intake.samples()))
                .toList();
        List<QuotaLookUp> expected = payees.stream()
                .map(Holding::assignment)
                .map(one -> new QuotaLookUp(quotas.getOrDefault(one.payee(), List.of()), one))
                .toList();
        PlanLedger known = new PlanLedger(prepared, expected, lines, factors, intake::sale, asOf);
        List<LineColumns> columns = prepared.parts().stream()
                .map(part -> LineColumns.of(lines.size(), true))
                .toList();
        return new PlanRun(intake, new PayeeRun(known, columns));
    }

    /** Finds the assignment that a credit is paid under; where there is none, says why. */
    private void enter(int place, int[][] holders) {
        SalesCredit credit = ledger.credits().get(place);
        LocalDate on = credit.event().on();
        boolean isCovered = false;
        List<Holding> own = holdings.getOrDefault(credit.payee(), List.of());
        for (Holding holding : own) {
            if (holding.holdsOn(on)) {
                isCovered = true;
                enter(place, credit, holding, holders);
            }
        }
        if (!isCovered) {
            unpaid.add(new Unpaid(credit.payee(), own.isEmpty() ? unknown(credit) : outside(credit, own)));
        }
    }

    private void enter(int place, SalesCredit credit, Holding holding, int[][] holders) {
        CommissionPlan plan = book.plans().get(holding.plan());
        if (!credit.quotaCredit().currency().equals(plan.currency())) {
            unpaid.add(new Unpaid(
                    credit.payee(),
                    Finding.error(
                            path(credit),
                            CommissionText.CREDIT_CURRENCY,
                            credit.event().id(),
                            credit.quotaCredit().currency(),
                            plan.currency())));
        } else if (!credit.event().on().isAfter(asOf)) {
            holders[holding.plan()][place] = holding.place();
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
