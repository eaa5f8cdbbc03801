package dev.attain.incentives.commission;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.commission.kernel.CreditLedger;
import dev.attain.incentives.commission.kernel.MeasuredCredits;
import dev.attain.incentives.commission.kernel.PayeeCase;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.kernel.QuotaLookUp;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.component.ComponentRules;
import dev.attain.incentives.plan.measure.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One run over a book. */
final class BookRun {
    private final PlanBook book;
    private final Map<CommissionPlan, PreparedPlan> prepared = new HashMap<>();
    private final CreditLedger ledger;
    private final Map<PartyId, List<Quota>> quotas;
    private final Map<PartyId, List<PlanAssignment>> assignments;
    private final LocalDate asOf;

    BookRun(PlanBook book, ComponentRules rules, CommissionFacts facts, LocalDate asOf) {
        this.book = book;
        this.ledger = CreditLedger.of(facts.credits());
        this.quotas = facts.quotas().stream().collect(groupingBy(Quota::payee));
        this.assignments = book.assignments().stream().collect(groupingBy(PlanAssignment::payee));
        this.asOf = asOf;
        book.plans().forEach(plan -> prepared.put(plan, PreparedPlan.of(plan, rules)));
    }

    CommissionRun run(CommissionProgress progress) {
        var run = ImmutableCommissionRun.builder();
        List<CommissionStatement> statements = new ArrayList<>();
        int all = book.assignments().size();
        boolean goesOn = true;
        for (int i = 0; i < all && goesOn; i++) {
            statements.addAll(statements(book.assignments().get(i)));
            goesOn = progress.goOn(i + 1, all) || i + 1 == all;
        }
        statements.sort(Comparator.comparing(statement -> statement.period().start()));
        ledger.byPayee()
                .values()
                .forEach(credits -> credits.stream().flatMap(this::whyUnpaid).forEach(run::addFindings));
        return run.addAllStatements(statements)
                .addAllFindings(ledger.findings())
                .isComplete(goesOn)
                .build();
    }

    List<CommissionStatement> statements(PlanAssignment assignment) {
        PreparedPlan plan = requireNonNull(prepared.get(book.planOf(assignment)), "prepared plan");
        List<SalesCredit> credits = ledger.of(assignment.payee()).stream()
                .filter(credit -> holdsOn(assignment, credit.event().on()))
                .filter(credit -> !credit.event().on().isAfter(asOf))
                .filter(credit ->
                        credit.quotaCredit().currency().equals(plan.plan().currency()))
                .toList();
        QuotaLookUp own = new QuotaLookUp(quotas.getOrDefault(assignment.payee(), List.of()), assignment);
        PayeeCase payee = new PayeeCase(plan, assignment, credits, own, new HashMap<>(), asOf);
        List<PayeeRun.Unmeasured> unmeasured = new ArrayList<>();
        measures(plan.plan())
                .forEach(measure -> payee.measured().put(measure.id(), measured(measure, payee, unmeasured)));
        return new PayeeRun(payee, unmeasured).statements();
    }

    private MeasuredCredits measured(Measure measure, PayeeCase payee, List<PayeeRun.Unmeasured> unmeasured) {
        MeasuredCredits measured = new MeasuredCredits();
        for (SalesCredit credit : payee.credits()) {
            SalesEvent sale = ledger.sale(credit.event());
            if (measure.counts(sale, credit.kind())) {
                measure.value(credit)
                        .ifPresentOrElse(
                                value -> measured.add(new MeasuredCredits.Counted(credit, sale, value)),
                                () -> unmeasured.add(missing(credit, measure)));
            }
        }
        return measured;
    }

    private Stream<Finding> whyUnpaid(SalesCredit credit) {
        LocalDate on = credit.event().on();
        String path = CreditLedger.path(credit.event().id());
        List<PlanAssignment> own = assignments.getOrDefault(credit.payee(), List.of());
        if (own.isEmpty()) {
            return Stream.of(Finding.error(
                    path, CommissionText.PAYEE_UNKNOWN, credit.event().id(), credit.payee()));
        }
        List<PlanAssignment> then =
                own.stream().filter(assignment -> holdsOn(assignment, on)).toList();
        if (then.isEmpty()) {
            return Stream.of(Finding.error(
                    path, CommissionText.EVENT_OUTSIDE, credit.event().id(), on, credit.payee(), days(own)));
        }
        return then.stream()
                .map(assignment -> book.planOf(assignment).currency())
                .filter(currency -> !currency.equals(credit.quotaCredit().currency()))
                .map(currency -> Finding.error(
                        path,
                        CommissionText.CREDIT_CURRENCY,
                        credit.event().id(),
                        credit.quotaCredit().currency(),
                        currency));
    }

    private static PayeeRun.Unmeasured missing(SalesCredit credit, Measure measure) {
        Finding finding = Finding.error(
                CreditLedger.path(credit.event().id()),
                CommissionText.FIGURE_MISSING,
                credit.event().id(),
                measure.figure(),
                measure.id());
        return new PayeeRun.Unmeasured(credit.event().on(), finding);
    }

    private static Stream<Measure> measures(CommissionPlan plan) {
        return plan.components().stream()
                .flatMap(terms -> Stream.concat(Stream.of(terms.measure()), terms.others().stream()))
                .distinct();
    }

    private static boolean holdsOn(PlanAssignment assignment, LocalDate date) {
        return !date.isBefore(assignment.since())
                && assignment.untilExclusive().map(date::isBefore).orElse(true);
    }

    private static List<String> days(List<PlanAssignment> assignments) {
        return assignments.stream()
                .map(one -> "[" + one.since() + ", "
                        + one.untilExclusive().map(LocalDate::toString).orElse("∞") + ")")
                .toList();
    }
}
