package dev.attain.examples.quickstart;

import dev.attain.core.explain.Explanation;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.AssessmentRule;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.TargetId;
import dev.attain.core.target.reconcile.Commitment;
import dev.attain.core.target.reconcile.FieldReport;
import dev.attain.core.target.reconcile.NewHead;
import dev.attain.core.target.reconcile.ReconciledOwner;
import dev.attain.core.target.reconcile.Reconciliation;
import dev.attain.core.target.reconcile.ReconciliationTerms;
import dev.attain.core.target.reconcile.TargetReconciler;
import dev.attain.core.target.split.TargetDecomposer;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.Capacity;
import dev.attain.core.target.split.terms.Ramp;
import dev.attain.core.target.split.terms.Share;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TargetSplit;
import dev.attain.core.time.FiscalCalendar;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A target against what comes from below: a program of the README. */
public final class ReconcileSteps {
    private static final PartyId BEN = PartyId.of("ben");

    private ReconcileSteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Two reps, of whom one is new and the other has committed to less than is asked. */
    public static void run(PrintStream out) {
        TargetTree tree = tree();
        // tag::target[]
        ReconciliationTerms terms = ReconciliationTerms.standard()
                .withRamp(Ramp.monthly("25", "50", "75"))
                .withAttainment(Rate.percent("80"))
                .withNewHead(NewHead.hired(usd("USD 730000.00"), LocalDate.of(2026, 3, 1)))
                .withWinRate(Rate.percent("25"));
        FieldReport report = FieldReport.of(
                List.of(commitment("ann", "USD 500000.00")),
                List.of(person("ann", "2020-01-01"), person("ben", "2026-10-01")));

        Reconciliation found = TargetReconciler.reconcile(terms, tree.root(), report);
        out.println("capacity: " + value(found.total().capacity()) + ", gap: "
                + value(found.total().capacityGap()));
        out.println("heads missing: " + value(found.total().headsMissing()) + ", pipeline required: "
                + value(found.total().requiredPipeline()) + ", hedge: "
                + value(found.total().hedge()));
        ReconciledOwner ben = found.owner(BEN).orElseThrow();
        ben.capacity().ifPresent(capacity -> out.print(capacity.text(Locale.ENGLISH)));
        found.findings().forEach(out::println);
        // end::target[]
    }

    private static TargetTree tree() {
        SalesTarget year = SalesTarget.builder()
                .id(TargetId.of("T-2026"))
                .metric(Metric.result("bookings", "Bookings", usd("USD 1.00").unit()))
                .amount(usd("USD 1000000.00"))
                .owner(PartyId.of("director"))
                .period(FiscalCalendar.calendarYear().year(2026))
                .segment(CustomerSegment.BOTH)
                .assessment(AssessmentRule.inFull("annual review"))
                .build();
        ShareTerms reps = ShareTerms.of(Share.of(PartyId.of("ann"), usd("USD 1.00")), Share.of(BEN, usd("USD 1.00")))
                .withFactor(Rate.percent("110"));
        return TargetDecomposer.decompose(year, TargetSplit.of("field", "2026", reps));
    }

    private static Commitment commitment(String owner, String amount) {
        return new Commitment(PartyId.of(owner), usd(amount), PartyId.of(owner), LocalDate.of(2026, 1, 5));
    }

    private static Capacity person(String id, String hiredOn) {
        return new Capacity(
                PartyId.of(id), Optional.empty(), usd("USD 730000.00"), LocalDate.parse(hiredOn), Optional.empty());
    }

    private static String value(Optional<Explanation> figure) {
        return figure.map(made -> made.value().toString()).orElse("unknown");
    }

    private static Quantity usd(String amount) {
        return Quantity.of(Money.parse(amount));
    }
}
