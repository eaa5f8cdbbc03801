package dev.attain.core.target.reconcile;

import static dev.attain.core.target.reconcile.Fields.people;
import static dev.attain.core.target.reconcile.Fields.share;
import static dev.attain.core.target.reconcile.Fields.target;
import static dev.attain.core.target.reconcile.Fields.tree;
import static dev.attain.core.target.reconcile.Fields.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.cases.SharedCases;
import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.target.split.terms.Capacity;
import dev.attain.core.target.split.terms.Ramp;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TimeTerms;
import dev.attain.core.target.split.terms.TimeWeighting.Equal;
import dev.attain.core.time.Granularity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reconciliations whose figures others have published, or that follow from formulas that were. */
class PublishedReconciliationsTest {
    /** playbooks.leanscale.team (T16): 25M against 12 times 1.4M; the page says 4 hires, and 8.2 ÷ 1.4 says 6. */
    @Test
    void twentyFiveMillionTakeSixMoreThanTwelvePeople() {
        ReconciledOwner total = twelveOf("USD 25000000.00", "USD 1400000.00");
        assertThat(total.capacity().map(Explanation::value)).contains(usd("USD 16800000.00"));
        assertThat(total.capacityGap().map(Explanation::value)).contains(usd("USD 8200000.00"));
        assertThat(total.headsMissing().map(Explanation::value)).contains(Quantity.of(Ratio.of(6)));
    }

    @Test
    void theSharedCaseOfTheMissingHiresAgrees() {
        JsonNode shared = SharedCases.one("targets", "T16");
        JsonNode given = shared.get("given");
        JsonNode expected = shared.get("expected");
        assertThat(given.get("reps").asInt()).isEqualTo(12);
        ReconciledOwner total = twelveOf(dollars(given.get("topDown")), dollars(given.get("bottomUpPerRep")));
        assertThat(total.capacity().map(Explanation::value)).contains(usd(dollars(expected.get("bottomUpTotal"))));
        assertThat(total.capacityGap().map(Explanation::value)).contains(usd(dollars(expected.get("gap"))));
        assertThat(total.headsMissing().map(Explanation::value))
                .contains(Quantity.of(
                        Ratio.of(expected.get("hiresNeededAtSameProductivity").asLong())));
        assertThat(total.amount().per(Quantity.of(Ratio.of(12))).rounded(2, RoundingMode.HALF_UP))
                .isEqualTo(usd(dollars(expected.get("perRep"))));
    }

    /**
     * metrickittools.com/guides/sales-quota-setting-guide (T17): 8 + 4 × 50 % people, at 80 %, and a win rate of 25 %.
     */
    @Test
    void eightInFullAndFourAtHalfLeaveAMillionOfNine() {
        ReconciledOwner total = eightAndFour("USD 9000000.00", "USD 1000000.00", "0.5", "0.80", "0.25");
        assertThat(total.capacity().map(Explanation::value)).contains(usd("USD 8000000.00"));
        assertThat(total.capacityGap().map(Explanation::value)).contains(usd("USD 1000000.00"));
        assertThat(total.capacityCoverage().map(Explanation::value)).contains(Quantity.of(Ratio.of(8, 9)));
        assertThat(total.requiredPipeline().map(Explanation::value)).contains(usd("USD 36000000.00"));
        assertThat(total.newPipeline().map(Explanation::value)).contains(usd("USD 36000000.00"));
    }

    @Test
    void theSharedCaseOfCapacityAndPipelineAgrees() {
        JsonNode shared = SharedCases.one("targets", "T17");
        JsonNode given = shared.get("given");
        JsonNode expected = shared.get("expected");
        assertThat(List.of(given.get("ramped").asInt(), given.get("ramping").asInt()))
                .containsExactly(8, 4);
        ReconciledOwner total = eightAndFour(
                dollars(given.get("target")),
                dollars(given.get("quota")),
                given.get("rampProductivity").asString(),
                given.get("attainment").asString(),
                given.get("winRate").asString());
        Quantity pipeline = total.requiredPipeline().map(Explanation::value).orElseThrow();
        assertThat(total.capacity().map(Explanation::value)).contains(usd(dollars(expected.get("capacity"))));
        assertThat(total.capacityGap().map(Explanation::value)).contains(usd(dollars(expected.get("shortfall"))));
        assertThat(pipeline).isEqualTo(usd(dollars(expected.get("requiredPipeline"))));
        assertThat(pipeline.per(total.amount()).value())
                .isEqualTo(Ratio.of(expected.get("coverage").asLong()));
    }

    /** hnscdz.cn/82660.html (T05): with 10 % in reserve twelve months carry 1,100 of 1,000; so do people. */
    @Test
    void aReserveOfATenthIsAHedgeOfElevenTenths() {
        ShareTerms reps = ShareTerms.of(share("ann", 1), share("ben", 1)).withFactor(Rate.percent("110"));
        Reconciliation found = TargetReconciler.reconcile(
                ReconciliationTerms.standard(), tree("CNY 1000.00", reps).root(), FieldReport.of(List.of(), List.of()));
        assertThat(found.total().hedge().map(Explanation::value)).contains(Quantity.of(Ratio.of(11, 10)));
        assertThat(found.levels().get(1).assigned()).isEqualTo(usd("CNY 1100.00"));
    }

    /** T13, with people: a quarter of 5.2 million is 1.3 million, and is reconciled over its own days. */
    @Test
    void aQuarterIsReconciledOverItsOwnDays() {
        TimeTerms quarters = TimeTerms.of(Fields.CALENDAR, Granularity.QUARTER, new Equal());
        Reconciliation found = TargetReconciler.reconcile(
                ReconciliationTerms.standard().withRamp(Ramp.monthly("0", "50")),
                tree("USD 5200000.00", quarters, ShareTerms.of(share("ann", 1)))
                        .find("2026-Q2")
                        .orElseThrow(),
                FieldReport.of(List.of(), List.of(Fields.person("ann", "USD 910000.00", "2026-04-01"))));
        assertThat(found.period().label()).isEqualTo("2026-Q2");
        assertThat(found.total().amount()).isEqualTo(usd("USD 1300000.00"));
        // April nothing, half of the 31 days of May, the 30 days of June, of 91
        assertThat(found.total().capacity().map(Explanation::value)).contains(usd("USD 455000.00"));
    }

    private static ReconciledOwner twelveOf(String topDown, String perRep) {
        ReconciliationTerms terms =
                ReconciliationTerms.standard().withNewHead(Optional.of(NewHead.productive(usd(perRep))));
        FieldReport report = FieldReport.of(List.of(), people("director", 10, 12, perRep, "2020-01-01"));
        return TargetReconciler.reconcile(terms, target(usd(topDown)), report).total();
    }

    private static ReconciledOwner eightAndFour(
            String topDown, String quota, String ramping, String attainment, String winRate) {
        ReconciliationTerms terms = ReconciliationTerms.standard()
                .withRamp(new Ramp(List.of(Rate.of(ramping)), 12))
                .withAttainment(Rate.of(attainment))
                .withWinRate(Rate.of(winRate));
        List<Capacity> people = Stream.concat(
                        people("director", 10, 8, quota, "2020-01-01").stream(),
                        people("director", 18, 4, quota, "2026-01-01").stream())
                .toList();
        return TargetReconciler.reconcile(terms, target(usd(topDown)), FieldReport.of(List.of(), people))
                .total();
    }

    private static String dollars(JsonNode amount) {
        return "USD " + new BigDecimal(amount.asString()).setScale(2).toPlainString();
    }
}
