package dev.attain.core.target.reconcile;

import static dev.attain.core.target.reconcile.Fields.CALENDAR;
import static dev.attain.core.target.reconcile.Fields.commitment;
import static dev.attain.core.target.reconcile.Fields.person;
import static dev.attain.core.target.reconcile.Fields.share;
import static dev.attain.core.target.reconcile.Fields.target;
import static dev.attain.core.target.reconcile.Fields.tree;
import static dev.attain.core.target.reconcile.Fields.usd;
import static dev.attain.core.target.reconcile.Fields.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.split.TargetNode;
import dev.attain.core.target.split.terms.Ramp;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TimeTerms;
import dev.attain.core.target.split.terms.TimeWeighting.Equal;
import dev.attain.core.time.Granularity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetReconcilerTest {
    private static final FieldReport NOTHING = FieldReport.of(List.of(), List.of());
    private static final ReconciliationTerms PLAIN = ReconciliationTerms.standard();

    /** 1,000 for the director, 1,100 for the managers, 1,210 for the reps; then months, which are no owners. */
    private static final TargetNode TREE = tree(
                    "USD 1000.00",
                    ShareTerms.of(share("north", 60), share("south", 40)).withFactor(Rate.percent("110")),
                    new ShareTerms(
                            List.of(
                                    share("ann", 2).withUnder("north"),
                                    share("ben", 1).withUnder("north"),
                                    share("cid", 1).withUnder("south")),
                            Rate.percent("110"),
                            List.of()),
                    TimeTerms.of(CALENDAR, Granularity.MONTH, new Equal()))
            .root();

    @Test
    void hedgesAreSeenLevelByLevelAndMultiply() {
        Reconciliation found = TargetReconciler.reconcile(PLAIN, TREE, NOTHING);
        assertThat(found.levels())
                .extracting(level -> level.depth() + " " + level.assigned() + " "
                        + level.hedge().orElseThrow() + " " + level.hedgeOnTop().orElseThrow())
                .containsExactly("0 USD 1000.00 1 1", "1 USD 1100.00 11/10 11/10", "2 USD 1210.00 11/10 121/100");
        assertThat(found.owners())
                .extracting(one -> one.owner() + " below " + one.manager().orElseThrow() + ": " + one.amount())
                .containsExactly(
                        "north below director: USD 660.00",
                        "ann below north: USD 484.00",
                        "ben below north: USD 242.00",
                        "south below director: USD 440.00",
                        "cid below south: USD 484.00");
        assertThat(owner(found, "ann").hedge()).isEmpty();
        assertThat(owner(found, "south").hedge().map(Explanation::value)).contains(Quantity.of(Ratio.of(11, 10)));
        assertThat(owner(found, "director")).isEqualTo(found.total());
        assertThat(found.owner(PartyId.of("nobody"))).isEmpty();
    }

    @Test
    void whoeverHasNobodyBelowIsCountedAtEveryDeeperLevel() {
        TargetNode uneven = tree(
                        "USD 100.00",
                        ShareTerms.of(share("north", 60), share("south", 40)),
                        ShareTerms.of(share("ann", 1).withUnder("north")))
                .root();
        assertThat(TargetReconciler.reconcile(PLAIN, uneven, NOTHING).levels())
                .extracting(ReconciledLevel::assigned)
                .containsExactly(usd("USD 100.00"), usd("USD 100.00"), usd("USD 100.00"));
    }

    @Test
    void anOwnersOwnWordCountsInsteadOfTheSumBelow() {
        Reconciliation found = TargetReconciler.reconcile(
                PLAIN,
                TREE,
                FieldReport.of(
                        List.of(
                                commitment("ann", "USD 400.00", "2026-01-05"),
                                commitment("ben", "USD 250.00", "2026-01-05"),
                                commitment("south", "USD 390.00", "2026-01-06")),
                        List.of()));
        assertThat(bottomUp(found, "north")).isEqualTo(usd("USD 650.00"));
        assertThat(bottomUp(found, "south")).isEqualTo(usd("USD 390.00"));
        assertThat(bottomUp(found, "director")).isEqualTo(usd("USD 1040.00"));
        assertThat(owner(found, "cid").bottomUp()).isEmpty();
        assertThat(owner(found, "ann").commitmentGap().map(Explanation::value)).contains(usd("USD 84.00"));
        assertThat(owner(found, "ben").commitmentGap().map(Explanation::value)).contains(usd("USD -8.00"));
        assertThat(found.total().commitmentCoverage().map(Explanation::value)).contains(Quantity.of(Ratio.of(26, 25)));
        assertThat(found.total().overcommitment()).isEmpty();
        assertThat(texts(found))
                .containsExactly("report.people: no people are known, so that nothing is said of capacity");
    }

    @Test
    void capacityIsProductivityTimesRampTimesAttainmentTimesWhoStays() {
        ReconciliationTerms terms = PLAIN.withRamp(Ramp.monthly("25", "50", "75"))
                .withAttainment(Rate.percent("90"))
                .withAttrition(Rate.percent("10"))
                .withNewHead(Optional.of(NewHead.hired(usd("USD 365.00"), LocalDate.of(2026, 10, 1))));
        Reconciliation found = TargetReconciler.reconcile(
                terms,
                TREE,
                FieldReport.of(
                        List.of(commitment("director", "USD 900.00", "2026-01-05")),
                        List.of(
                                person("ann", "USD 365.00", "2020-01-01"),
                                person("ben", "USD 365.00", "2026-10-01"),
                                person("x1", "USD 365.00", "2027-01-01").withUnder("south"))));
        // 0.81 of a dollar a day: ann 365 days, ben 31 × ¼ + 30 × ½ + 31 × ¾ = 46 days, x1 none of them
        assertThat(capacity(found, "ann")).isEqualTo(usd("USD 295.65"));
        assertThat(capacity(found, "ben")).isEqualTo(usd("USD 37.26"));
        assertThat(capacity(found, "south").isZero()).isTrue();
        assertThat(capacity(found, "director")).isEqualTo(usd("USD 332.91"));
        assertThat(found.total().capacityGap().map(Explanation::value)).contains(usd("USD 667.09"));
        assertThat(found.total().overcommitment().map(Explanation::value)).contains(usd("USD 567.09"));
        assertThat(found.total().headsMissing().map(Explanation::value)) // 667.09 ÷ 37.26 = 17.90
                .contains(Quantity.of(Ratio.of(18)));
        assertThat(owner(found, "cid").headsMissing()).isEmpty();
        assertThat(texts(found))
                .containsExactly(
                        "owners.cid: nobody is there to carry what cid is asked for: add the people, or ask somebody else");
    }

    @ParameterizedTest(name = "{0} of capacity for 100 lack {1} heads of 30")
    @CsvSource({"100.00, 0", "130.00, 0", "99.99, 1", "70.00, 1", "69.99, 2", "10.00, 3", "9.99, 4", "0.00, 4"})
    void headsAreRoundedUp(String capacity, long heads) {
        ReconciliationTerms terms = PLAIN.withNewHead(Optional.of(NewHead.productive(usd("USD 30.00"))));
        FieldReport report = FieldReport.of(List.of(), List.of(person("director", "USD " + capacity, "2020-01-01")));
        assertThat(TargetReconciler.reconcile(terms, target(usd("USD 100.00")), report)
                        .total()
                        .headsMissing()
                        .map(Explanation::value))
                .contains(Quantity.of(Ratio.of(heads)));
    }

    @Test
    void aHeadWhoComesTooLateBringsNothing() {
        ReconciliationTerms terms =
                PLAIN.withNewHead(Optional.of(NewHead.hired(usd("USD 30.00"), LocalDate.of(2027, 1, 1))));
        FieldReport report = FieldReport.of(List.of(), List.of(person("director", "USD 10.00", "2020-01-01")));
        Reconciliation found = TargetReconciler.reconcile(terms, target(usd("USD 100.00")), report);
        assertThat(found.total().headsMissing()).isEmpty();
        assertThat(texts(found))
                .containsExactly(
                        "report.commitments: nobody has committed to anything, so that nothing is said of bottom-up",
                        "terms.newHead: a new head brings nothing to FY2026 [2026-01-01, 2027-01-01): hire earlier, or shorten the ramp");
    }

    @Test
    void thePipelineHasToBringWhatIsNotWonYet() {
        FieldReport report = NOTHING.withWon(
                        won("ann", "2026-M01", "USD 100.00"),
                        won("ann", "2026-M02", "USD 50.00"),
                        won("south", "2026-Q1", "USD 200.00"),
                        won("cid", "2026-Q1", "USD 999.00"))
                .withPipeline(
                        stage("ann", "proposal", "USD 300.00", "50"),
                        stage("ann", "lead", "USD 1000.00", "10"),
                        stage("south", "proposal", "USD 100.00", "50"));
        Reconciliation found = TargetReconciler.reconcile(PLAIN.withWinRate(Rate.percent("30")), TREE, report);
        assertThat(found.total().won().value()).isEqualTo(usd("USD 350.00")); // south's own figure stands for cid's
        assertThat(found.total().expected().value()).isEqualTo(usd("USD 300.00"));
        assertThat(found.total().requiredPipeline().map(Explanation::value)).contains(usd("USD 2166.67"));
        assertThat(found.total().newPipeline().map(Explanation::value)).contains(usd("USD 1166.67"));
        assertThat(owner(found, "ben").won().value().isZero()).isTrue();
        assertThat(owner(found, "ben").expected().value().isZero()).isTrue();
        assertThat(owner(found, "cid").newPipeline().map(Explanation::value)).contains(usd("USD 0.00"));
        assertThat(TargetReconciler.reconcile(PLAIN, TREE, report).total().newPipeline())
                .isEmpty();
        assertThat(TargetReconciler.reconcile(PLAIN, TREE, report).total().requiredPipeline())
                .isEmpty();
    }

    @Test
    void countsAreReconciledInWholeThings() {
        Quantity orders = Quantity.count(10, "orders");
        Reconciliation found =
                TargetReconciler.reconcile(PLAIN.withWinRate(Rate.percent("30")), target(orders), NOTHING);
        assertThat(found.total().requiredPipeline().map(Explanation::value)).contains(Quantity.count(34, "orders"));
    }

    @Test
    void factsThatCannotBeUsedAreFoundAndTheOthersCount() {
        Metric other = Metric.result("calls", "Calls", usd("USD 1.00").unit());
        FieldReport report = FieldReport.builder()
                .addCommitments(
                        commitment("zoe", "USD 1.00", "2026-01-05"),
                        commitment("ann", "CNY 1.00", "2026-01-05"),
                        commitment("ben", "USD 1.00", "2026-01-05"),
                        commitment("ben", "USD 2.00", "2026-01-05"),
                        commitment("cid", "USD 3.00", "2026-01-05"),
                        commitment("cid", "USD 4.00", "2026-01-06"))
                .addPeople(
                        person("x1", "USD 1.00", "2020-01-01"),
                        person("ann", "USD 1.00", "2020-01-01"),
                        person("ann", "USD 2.00", "2020-01-01").withUnder("north"),
                        person("ben", "CNY 1.00", "2020-01-01"),
                        person("cid", "USD 5.00", "2020-01-01"))
                .addWon(
                        won("ann", "2026-Q1", "USD 10.00"),
                        won("ann", "2026-M02", "USD 5.00"),
                        won("ann", "FY2025", "USD 5.00"),
                        won("ann", "2026-Q2", "USD 7.00").withMetric(other))
                .addPipeline(stage("zoe", "lead", "USD 1.00", "10"))
                .build();
        Reconciliation found = TargetReconciler.reconcile(PLAIN, TREE, report);
        assertThat(bottomUp(found, "director")).isEqualTo(usd("USD 4.00"));
        assertThat(capacity(found, "director")).isEqualTo(usd("USD 5.00"));
        assertThat(found.total().won().value()).isEqualTo(usd("USD 10.00"));
        assertThat(texts(found))
                .containsExactly(
                        "report.commitments[0]: nothing is asked of zoe, so that this does not count: correct the owner, or split the target further",
                        "report.commitments[1]: CNY 1.00 of ann does not count: give it in USD, the unit of the target",
                        "report.commitments[2]: ben committed more than once on 2026-01-05, so that none of it counts: keep one",
                        "report.commitments[3]: ben committed more than once on 2026-01-05, so that none of it counts: keep one",
                        "report.commitments[4]: cid committed again on 2026-01-06, which counts instead",
                        "report.people[0]: nothing is asked of x1, so that this does not count: correct the owner, or split the target further",
                        "report.people[3]: CNY 1.00 of ben does not count: give it in USD, the unit of the target",
                        "report.people[1]: ann, counted with ann, stands more than once, so that none of it counts: keep one",
                        "report.people[2]: ann, counted with ann, stands more than once, so that none of it counts: keep one",
                        "report.won[2]: FY2025 [2025-01-01, 2026-01-01) does not lie in FY2026 [2026-01-01, 2027-01-01), so that it does not count: split the figure",
                        "report.won[3]: measures calls, but the target bookings, so that it does not count",
                        "report.won[1]: ann was measured in 2026-M02 [2026-02-01, 2026-03-01) and in 2026-Q1 [2026-01-01, 2026-04-01), which overlap, so that the later does not count: keep one",
                        "report.pipeline[0]: nothing is asked of zoe, so that this does not count: correct the owner, or split the target further",
                        "owners.ann: ann has not committed to anything, and nobody above has: ask",
                        "owners.ann: nobody is there to carry what ann is asked for: add the people, or ask somebody else",
                        "owners.ben: ben has not committed to anything, and nobody above has: ask",
                        "owners.ben: nobody is there to carry what ben is asked for: add the people, or ask somebody else");
    }

    @Test
    void anOwnerAtTwoPlacesCountsAtTheFirst() {
        TargetNode both = tree(
                        "USD 100.00",
                        ShareTerms.of(share("north", 1), share("south", 1)),
                        ShareTerms.of(
                                share("ann", 1).withUnder("north"),
                                share("ann", 1).withUnder("south")))
                .root();
        Reconciliation found = TargetReconciler.reconcile(
                PLAIN,
                both,
                FieldReport.of(
                        List.of(commitment("ann", "USD 70.00", "2026-01-05")),
                        List.of(person("ann", "USD 70.00", "2020-01-01"))));
        assertThat(bottomUp(found, "north")).isEqualTo(usd("USD 70.00"));
        assertThat(owner(found, "south").bottomUp()).isEmpty();
        assertThat(texts(found))
                .containsExactly(
                        "owners.ann: ann is asked at several places; what comes from below counts at the first");
    }

    @Test
    void nothingAskedHasNoCoverageAndNoHedge() {
        TargetNode root = tree(
                        "USD 100.00",
                        ShareTerms.of(share("north", 1), share("south", 0)),
                        ShareTerms.of(share("ann", 1).withUnder("south")))
                .root();
        Reconciliation found = TargetReconciler.reconcile(
                PLAIN,
                root.children().get(1),
                FieldReport.of(
                        List.of(commitment("ann", "USD 1.00", "2026-01-05")),
                        List.of(person("ann", "USD 1.00", "2020-01-01"))));
        assertThat(found.total().amount().isZero()).isTrue();
        assertThat(found.total().commitmentCoverage()).isEmpty();
        assertThat(found.total().capacityCoverage()).isEmpty();
        assertThat(found.total().hedge()).isEmpty();
        assertThat(found.levels().get(1).hedge()).isEmpty();
        assertThat(found.total().overcommitment().map(Explanation::value)).contains(usd("USD 0.00"));
    }

    @Test
    void theGapExplainsItselfUpToTheDirectorsNumber() {
        ReconciliationTerms terms = PLAIN.withAttainment(Rate.percent("80"))
                .withAttrition(Rate.percent("5"))
                .withNewHead(Optional.of(NewHead.productive(usd("USD 100.00"))));
        Reconciliation found = TargetReconciler.reconcile(
                terms, TREE, FieldReport.of(List.of(), List.of(person("cid", "USD 400.00", "2026-07-02"))));
        assertThat(owner(found, "cid").headsMissing().orElseThrow().text(Locale.ENGLISH))
                .isEqualTo("""
                heads missing: cid, FY2026: 5, rounded to 0 decimals (CEILING) from
                  heads missing: cid, FY2026: ≈4.362942, the first divided by the second of
                    what is missing: cid, FY2026: USD ≈331.583562, the largest of
                      nothing: USD 0.00
                      beyond capacity: cid, FY2026: USD ≈331.583562, the first less the second of
                        target of director for FY2026, south, cid: USD 484.00 [level 2 @ field/2026], part 1 of 1 (LARGEST_REMAINDER DOWN) of
                          assigned below: target of director for FY2026, south: USD 484.00, rounded to 2 decimals (HALF_UP) from
                            assigned below: target of director for FY2026, south: USD 484.00, the product of
                              target of director for FY2026, south: USD 440.00 [level 1 @ field/2026], part 2 of 2 (LARGEST_REMAINDER DOWN) of
                                assigned below: target of director for FY2026: USD 1100.00, rounded to 2 decimals (HALF_UP) from
                                  assigned below: target of director for FY2026: USD 1100.00, the product of
                                    T-2026 as first set: USD 1000.00
                                    factor of level 1: 110%
                              factor of level 2: 110%
                        capacity of cid for FY2026: USD ≈152.416438, the sum of
                          capacity of cid: USD ≈152.416438, the product of
                            productivity in FY2026, in full capacity: USD 400.00
                            share of FY2026 in full capacity, hired on 2026-07-02: ≈50.136986%
                            expected attainment: 80%
                            left after attrition of 5%: 95%
                    what a new head brings: USD 76.00, the product of
                      productivity in FY2026, in full capacity: USD 100.00
                      share of FY2026, in full capacity: 100%
                      expected attainment: 80%
                      left after attrition of 5%: 95%
                """);
    }

    @Test
    void termsAreRefusedWithEverythingThatIsWrong() {
        refused(
                () -> new ReconciliationTerms(Ramp.NONE, Rate.ZERO, Rate.ONE, Optional.empty(), Optional.of(Rate.ZERO)),
                """
                reconciliationTerms is not valid, findings: 3
                  reconciliationTerms.attainment: must be more than zero, but was 0%: nobody would reach anything
                  reconciliationTerms.attrition: must be zero or more and less than 100%, but was 100%
                  reconciliationTerms.winRate: must be more than zero and at most 100%, but was 0%: no pipeline is enough where nothing is won; leave it out if it is not known""");
        refused(() -> PLAIN.withAttrition(Rate.percent("-1")).withWinRate(Rate.percent("101")), """
                reconciliationTerms is not valid, findings: 1
                  reconciliationTerms.attrition: must be zero or more and less than 100%, but was -1%""");
        refused(() -> PLAIN.withWinRate(Rate.percent("101")), """
                reconciliationTerms is not valid, findings: 1
                  reconciliationTerms.winRate: must be more than zero and at most 100%, but was 101%: no pipeline is enough where nothing is won; leave it out if it is not known""");
        assertThat(PLAIN.withWinRate(Rate.ONE).winRate()).contains(Rate.ONE);
    }

    @Test
    void factsAreRefusedWhereTheyCannotBe() {
        refused(() -> NewHead.productive(usd("USD 0.00")), """
                newHead is not valid, findings: 1
                  newHead.productivity: must be more than zero, but was USD 0.00: say what one head reaches in full capacity""");
        refused(() -> commitment("ann", "USD -1.00", "2026-01-05"), """
                commitment is not valid, findings: 1
                  commitment.amount: the amount of ann must be zero or more, but was USD -1.00""");
        refused(() -> stage("ann", "lead", "USD -1.00", "101"), """
                stagePipeline is not valid, findings: 2
                  stagePipeline.amount: the amount of ann must be zero or more, but was USD -1.00
                  stagePipeline.winRate: must be from 0% to 100%, but was 101%""");
        refused(() -> stage("ann", "lead", "USD 1.00", "-1"), """
                stagePipeline is not valid, findings: 1
                  stagePipeline.winRate: must be from 0% to 100%, but was -1%""");
    }

    @Test
    void aTargetThatDoesNotAddUpIsRefused() {
        Metric churn =
                Metric.result("churn", "Churn", Quantity.of(Rate.ONE).unit()).withDirection(Direction.LOWER_IS_BETTER);
        ReconciliationTerms terms = PLAIN.withNewHead(NewHead.productive(usd("USD 1.00")));
        refused(() -> TargetReconciler.reconcile(terms, target(churn, Quantity.of(Rate.percent("5"))), NOTHING), """
                reconciliation is not valid, findings: 3
                  reconciliation.target.amount: 5% is no sum of parts, so nothing adds up to it: reconcile money or a count
                  reconciliation.target.metric: less Churn is better, so no head is missing to reach it: reconcile a metric of which more is better
                  reconciliation.terms.newHead.productivity: must be in %, the unit of the target, but was USD 1.00""");
    }

    private static StagePipeline stage(String owner, String stage, String amount, String percent) {
        return new StagePipeline(PartyId.of(owner), stage, Quantity.of(Money.parse(amount)), Rate.percent(percent));
    }

    private static ReconciledOwner owner(Reconciliation found, String owner) {
        return found.owner(PartyId.of(owner)).orElseThrow();
    }

    private static Quantity bottomUp(Reconciliation found, String owner) {
        return owner(found, owner).bottomUp().map(Explanation::value).orElseThrow();
    }

    private static Quantity capacity(Reconciliation found, String owner) {
        return owner(found, owner).capacity().map(Explanation::value).orElseThrow();
    }

    private static List<String> texts(Reconciliation found) {
        return found.findings().stream().map(Finding::toString).toList();
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidDefinitionException.class).hasMessage(message);
    }
}
