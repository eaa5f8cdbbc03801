package dev.attain.core.target.split;

import static dev.attain.core.target.split.Splits.CALENDAR;
import static dev.attain.core.target.split.Splits.amounts;
import static dev.attain.core.target.split.Splits.money;
import static dev.attain.core.target.split.Splits.rep;
import static dev.attain.core.target.split.Splits.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.TargetId;
import dev.attain.core.target.split.change.Balance;
import dev.attain.core.target.split.change.Carry;
import dev.attain.core.target.split.change.NodeResult;
import dev.attain.core.target.split.change.NodeRevision;
import dev.attain.core.target.split.change.TargetChange;
import dev.attain.core.target.split.terms.ChildLimit;
import dev.attain.core.target.split.terms.LevelTerms;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TargetSplit;
import dev.attain.core.target.split.terms.TimeTerms;
import dev.attain.core.target.split.terms.TimeWeighting.Equal;
import dev.attain.core.time.Granularity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetReplannerTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final PartyId DIRECTOR = PartyId.of("director");
    private static final TimeTerms QUARTERS = TimeTerms.of(CALENDAR, Granularity.QUARTER, new Equal());
    private static final ShareTerms REPS = ShareTerms.of(rep("ann", 2), rep("ben", 1), rep("cid", 1));
    private static final TargetTree PLAN = decompose("USD 1600.00", REPS, QUARTERS);

    @ParameterizedTest(name = "closed before {0}")
    @CsvSource({
        "2026-03-31, '500.00,500.00,500.00,500.00'",
        "2026-04-01, '400.00,533.33,533.34,533.33'",
        "2026-06-30, '400.00,533.33,533.34,533.33'",
        "2026-07-01, '400.00,400.00,600.00,600.00'",
        "2026-12-31, '400.00,400.00,400.00,800.00'"
    })
    void aPeriodIsClosedFromTheDayAfterItsLast(LocalDate closedBefore, String quarters) {
        TargetTree after = replan(decompose("USD 1600.00", QUARTERS), raised("USD 2000.00"), closedBefore);
        assertThat(amounts(after.level(1))).containsExactly(quarters.split(",", -1));
        assertThat(after.findings()).isEmpty();
    }

    @Test
    void aTargetWhoseYearIsOverKeepsAllItsChildrenHad() {
        TargetTree after = replan(PLAN, raised("USD 2000.00"), LocalDate.of(2027, 1, 1));
        assertThat(amounts(after.level(1))).containsExactly("800.00", "400.00", "400.00");
        assertThat(after.find("ann", "2026-Q4").orElseThrow().explanation().value())
                .isEqualTo(money("USD 200.00"));
    }

    @Test
    void aLeaverKeepsWhatIsClosedAndAJoinerStartsWithWhatRemains() {
        ShareTerms reps = ShareTerms.of(rep("ann", 2), rep("ben", 0), rep("cid", 1), rep("dan", 1));
        TargetChange change = TargetChange.none().withSplit(TargetSplit.of("field", "2026-04", reps, QUARTERS));
        Replan replan = TargetReplanner.replan(PLAN, change, APRIL);
        TargetTree after = replan.after();
        assertThat(amounts(after.level(1))).containsExactly("800.00", "100.00", "400.00", "300.00");
        assertThat(amounts(after.find("ben").orElseThrow().children()))
                .containsExactly("100.00", "0.00", "0.00", "0.00");
        assertThat(amounts(after.find("dan").orElseThrow().children()))
                .containsExactly("0.00", "100.00", "100.00", "100.00");
        assertThat(after.find("dan", "2026-Q1").orElseThrow().explanation().text(Locale.ENGLISH))
                .startsWith("not in the plan when its period was closed: target of director for FY2026, dan, 2026-Q1");
        assertThat(replan.differences())
                .extracting(difference -> difference.after().orElseThrow() + ", " + difference.change())
                .startsWith("ben: USD 100.00, USD -300.00", "ben / 2026-Q2: USD 0.00, USD -100.00")
                .contains("dan: USD 300.00, USD 300.00");
        assertThat(replan.differences(after.find("ann").orElseThrow())).isEmpty();
        assertThat(after.find("ben").orElseThrow().explanation().text(Locale.ENGLISH))
                .isEqualTo("""
                        target of director for FY2026, ben: USD 100.00 [level 1 @ field/2026-04], the sum of
                          closed part of target of director for FY2026, ben: USD 100.00
                          open part of target of director for FY2026, ben: USD 0.00, part 2 of 4 (LARGEST_REMAINDER DOWN) of
                            what remains below target of director for FY2026: USD 1200.00, the first less the second of
                              T-2026 as first set: USD 1600.00
                              closed below target of director for FY2026: USD 400.00
                        """);
    }

    @Test
    void whoHasClosedPeriodsMustStayInTheSplit() {
        TargetChange change = TargetChange.none()
                .withSplit(TargetSplit.of("field", "x", ShareTerms.of(rep("ann", 2), rep("cid", 1)), QUARTERS));
        TargetTree after = replan(PLAN, change, APRIL);
        assertThat(findings(after))
                .containsExactly(
                        "target.levels[0]: the split leaves children out that have USD 100.00 in closed periods; the node"
                                + " keeps its plan: keep them in the split with a weight of zero");
        assertThat(amounts(after.level(2))).isEqualTo(amounts(PLAN.level(2)));
        Replan early = TargetReplanner.replan(PLAN, change, LocalDate.of(2026, 1, 1));
        assertThat(early.after().findings()).isEmpty();
        assertThat(early.differences())
                .filteredOn(difference -> difference.after().isEmpty())
                .extracting(difference -> difference.before().orElseThrow().toString() + " " + difference.change() + " "
                        + difference.because())
                .startsWith("ben: USD 400.00 USD -400.00 Optional.empty")
                .hasSize(5);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "USD 390.00, 'closed periods have USD 400.00, which is USD 10.00 more than the USD 390.00 there are to assign; the"
                + " node keeps its plan: ask for at least what is closed'",
        "USD 500.00, 'the open parts must have USD 150.00, which is USD 50.00 more than the USD 100.00 that remain; the"
                + " node keeps its plan: lower a floor or a revision, or raise the target'",
        "USD 9000.00, 'the open parts can take USD 700.00, which is USD 7900.00 less than the USD 8600.00 that remain; the"
                + " node keeps its plan: raise a cap or a revision, or lower the target'"
    })
    void whatCannotBeSpreadKeepsItsPlanAndSaysByHowMuch(String amount, String finding) {
        ShareTerms limited = ShareTerms.of(rep("ann", 1), rep("ben", 1))
                .withLimits(
                        ChildLimit.floor("ann", money("USD 350.00")).withCap(money("USD 450.00")),
                        ChildLimit.cap("ben", money("USD 650.00")));
        TargetTree plan = decompose("USD 800.00", limited, QUARTERS);
        assertThat(amounts(plan.level(1))).containsExactly("400.00", "400.00");
        TargetTree closed = decompose("USD 800.00", limited, QUARTERS);
        TargetTree after = replan(closed, raised(amount), JULY);
        assertThat(findings(after)).containsExactly("target.levels[0]: " + finding);
        assertThat(amounts(after.level(2))).isEqualTo(amounts(plan.level(2)));
        TargetNode leaf = after.find("ann", "2026-Q4").orElseThrow();
        assertThat(ExplanationEvaluator.evaluate(leaf.explanation())).isEqualTo(leaf.amount());
    }

    @Test
    void anAmountSetByHandIsMadeUpForByTheSiblingsAndStays() {
        NodeRevision more = revision("USD 1000.00", Balance.SIBLINGS, "ann");
        TargetTree after = replan(PLAN, TargetChange.none().withRevisions(more), APRIL);
        assertThat(amounts(after.level(1))).containsExactly("1000.00", "300.00", "300.00");
        assertThat(amounts(after.find("ann").orElseThrow().children()))
                .containsExactly("200.00", "266.67", "266.66", "266.67");
        assertThat(after.find("ann", "2026-Q2").orElseThrow().explanation().text(Locale.ENGLISH))
                .contains("ann, set by director on 2026-04-01: took over the key account: USD 200.00");
        assertThat(after.find("ben", "2026-Q2").orElseThrow().explanation().text(Locale.ENGLISH))
                .contains("ann, set by director on 2026-04-01: took over the key account: USD 800.00");
        assertThat(after.level(2))
                .allSatisfy(leaf -> assertThat(ExplanationEvaluator.evaluate(leaf.explanation()))
                        .isEqualTo(leaf.amount()));
        TargetTree raised = replan(after, raised("USD 2000.00"), JULY);
        assertThat(amounts(raised.level(1))).containsExactly("1000.00", "500.00", "500.00");
        assertThat(raised.find("ann").orElseThrow().explanation().text(Locale.ENGLISH))
                .startsWith("unchanged from the plan before: target of director for FY2026, ann: USD 1000.00");
        NodeRevision less = revision("USD 700.00", Balance.SIBLINGS, "ann").withReason("gave it back");
        assertThat(amounts(replan(raised, TargetChange.none().withRevisions(less), JULY)
                        .level(1)))
                .containsExactly("700.00", "650.00", "650.00");
    }

    @Test
    void anAmountSetByHandMayAddToTheTotalAndMovesNobodyElse() {
        NodeRevision more = revision("USD 150.00", Balance.TOTAL, "ben", "2026-Q3");
        Replan replan = TargetReplanner.replan(PLAN, TargetChange.none().withRevisions(more), APRIL);
        assertThat(replan.after().target().version()).isEqualTo(2);
        Replan later = TargetReplanner.replan(replan.after(), TargetChange.none(), LocalDate.of(2026, 10, 1));
        assertThat(later.after().findings()).isEmpty(); // the third quarter has become history
        assertThat(later.differences()).isEmpty();
        assertThat(replan.differences())
                .extracting(difference -> difference.after().orElseThrow().toString())
                .containsExactly(": USD 1650.00", "ben: USD 450.00", "ben / 2026-Q3: USD 150.00");
        assertThat(replan.after().root().explanation().text(Locale.ENGLISH)).contains("took over the key account");
        assertThat(replan.differences().get(2).because().orElseThrow().text(Locale.ENGLISH))
                .contains("USD 100.00", "USD 150.00");
    }

    @Test
    void revisionsThatCannotBeFollowedAreNamed() {
        TargetChange change = TargetChange.none()
                .withRevisions(
                        revision("USD 1.00", Balance.SIBLINGS, "ann"),
                        revision("USD 1.00", Balance.SIBLINGS, "ben", "2026-Q1"),
                        revision("USD 1.00", Balance.SIBLINGS, "eve"));
        TargetTree after = replan(PLAN, change, APRIL);
        assertThat(findings(after))
                .containsExactly(
                        "targetChange.revisions: ann has more than USD 1.00 in closed periods already, so that director cannot"
                                + " set it: ask for at least what is closed",
                        "targetChange.revisions: there is no node eve: correct the codes",
                        "targetChange.revisions: ben / 2026-Q1 is closed, so that it cannot be set to USD 1.00 by director:"
                                + " drop the revision");
        assertThat(amounts(after.level(2))).isEqualTo(amounts(PLAN.level(2)));
        TargetTree byQuarter = decompose("USD 1600.00", QUARTERS, REPS);
        TargetChange closed =
                TargetChange.none().withRevisions(revision("USD 1.00", Balance.SIBLINGS, "2026-Q1", "ann"));
        assertThat(findings(replan(byQuarter, closed, APRIL)))
                .singleElement()
                .asString()
                .contains("2026-Q1 / ann is closed");
    }

    @ParameterizedTest(name = "{0}: ann {1}, ben {2}")
    @CsvSource({"NOTHING, 200.00, 100.00", "SHORTFALL, 250.00, 100.00", "DIFFERENCE, 250.00, 90.00"})
    void whatWasMissedIsCarriedInsideTheOwner(Carry carry, String annLater, String benLater) {
        TargetChange change = TargetChange.none()
                .withResults(result("USD 50.00", "ann", "2026-Q1"), result("USD 130.00", "ben", "2026-Q1"))
                .withCarry(carry);
        TargetTree after = replan(PLAN, change, APRIL);
        List<String> ann = amounts(after.find("ann").orElseThrow().children());
        List<String> ben = amounts(after.find("ben").orElseThrow().children());
        assertThat(after.find("ann").orElseThrow().amount()).isEqualTo(money("USD 800.00"));
        assertThat(ann).containsExactly("200.00", annLater, annLater, annLater);
        assertThat(ben).containsExactly("100.00", benLater, benLater, benLater);
        assertThat(after.level(2))
                .allSatisfy(leaf -> assertThat(ExplanationEvaluator.evaluate(leaf.explanation()))
                        .isEqualTo(leaf.amount()));
        assertThat(TargetReplanner.replan(after, change, APRIL).differences()).isEmpty();
        assertThat(TargetReplanner.replan(after, TargetChange.none(), JULY).differences())
                .isEmpty();
    }

    @Test
    void aCarriedShortfallReachesTheAmountOfTheTarget() {
        TargetChange first = TargetChange.none()
                .withResults(result("USD 50.00", "ann", "2026-Q1"))
                .withCarry(Carry.DIFFERENCE);
        TargetTree april = replan(PLAN, first, APRIL);
        TargetChange second =
                first.withResults(result("USD 50.00", "ann", "2026-Q1"), result("USD 150.00", "ann", "2026-Q2"));
        TargetTree july = replan(april, second, JULY);
        assertThat(amounts(july.find("ann").orElseThrow().children())) // 50 + 150 reached, 300 + 300 to go
                .containsExactly("200.00", "250.00", "300.00", "300.00");
        assertThat(july.find("ann", "2026-Q4").orElseThrow().explanation().text(Locale.ENGLISH))
                .contains("carried from closed periods: target of director for FY2026, ann: USD 250.00");
    }

    @Test
    void aShortfallBelowAFactorIsCarriedAsThePeriodsCountIt() {
        TargetTree plan = decompose("USD 1600.00", QUARTERS, REPS.withFactor(Rate.percent("200")));
        TargetChange change = TargetChange.none()
                .withResults(result("USD 340.00", "2026-Q1", "ann"))
                .withCarry(Carry.SHORTFALL);
        assertThat(amounts(replan(plan, change, APRIL).level(1)))
                .containsExactly("400.00", "410.00", "410.00", "410.00"); // 60.00 less for 400.00, at 200 %
    }

    @Test
    void resultsThatCannotBeCarriedAreNamed() {
        TargetChange change = TargetChange.none()
                .withCarry(Carry.SHORTFALL)
                .withResults(
                        result("USD 50.00", "ann", "2026-Q1"),
                        result("USD 50.00", "ann", "2026-Q1"),
                        result("USD 50.00", "ann", "2026-Q2"),
                        result("USD 50.00", "eve", "2026-Q1"),
                        result("CNY 50.00", "ben", "2026-Q1"));
        assertThat(findings(replan(PLAN, change, APRIL)))
                .containsExactly(
                        "targetChange.results[1]: a result of ann / 2026-Q1, or of a part or the whole of it, was given already:"
                                + " keep one",
                        "targetChange.results[2]: ann / 2026-Q2 is not closed, so that its result is not carried yet: wait for"
                                + " the end of the period",
                        "targetChange.results[3]: there is no node eve / 2026-Q1: correct the codes",
                        "targetChange.results[4]: the result of ben / 2026-Q1, CNY 50.00, must be in whole units of USD, as the"
                                + " target is");
    }

    @Test
    void aChangeThatIsNotOfThisTreeIsRefusedWithEveryReason() {
        SalesTarget other = target("USD 1.00").withId(TargetId.of("other"));
        TargetTree plan = decompose("USD 1600.00", REPS.withFactor(Rate.percent("110")), QUARTERS);
        TargetChange change = TargetChange.none()
                .withTarget(Optional.of(other))
                .withRevisions(
                        revision("CNY 1.00", Balance.SIBLINGS, "ann"),
                        revision("USD 1.00", Balance.TOTAL, "eve"),
                        revision("USD 1.00", Balance.TOTAL, "ben"));
        assertThatThrownBy(() -> replan(plan, change, APRIL))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("findings: 4")
                .hasMessageContaining("targetChange.target: must be the target of the tree")
                .hasMessageContaining("targetChange.revisions[0].amount: CNY 1.00 must be in whole units of USD")
                .hasMessageContaining("targetChange.revisions[1].path: there is no node eve")
                .hasMessageContaining("targetChange.revisions[2].balance: a factor above ben");
        assertThatThrownBy(() -> TargetChange.none()
                        .withRevisions(
                                revision("USD 1.00", Balance.TOTAL, "ben"), revision("USD 2.00", Balance.TOTAL, "ben")))
                .hasMessageContaining("targetChange.revisions[1].path: ben is revised twice: keep one revision");
    }

    @Test
    void aNodeThatIsLeftWholeMayBeSplitOnceThereIsEnough() {
        ShareTerms floors =
                ShareTerms.of(rep("ann", 1), rep("ben", 1)).withLimits(ChildLimit.floor("ann", money("USD 300.00")));
        TargetTree plan = decompose("USD 800.00", QUARTERS, floors);
        assertThat(plan.size()).isEqualTo(5);
        TargetTree still = replan(plan, TargetChange.none(), APRIL);
        assertThat(still.size()).isEqualTo(5);
        assertThat(still.findings()).hasSize(3);
        TargetTree enough = replan(plan, raised("USD 1400.00"), APRIL);
        assertThat(enough.findings()).isEmpty();
        assertThat(amounts(enough.level(2)))
                .containsExactly("300.00", "100.00", "300.00", "100.00", "300.00", "100.00");
    }

    @Test
    void aReplanIsEqualToTheSameReplanOfTheSamePlan() {
        TargetTree one = replan(PLAN, raised("USD 2000.00"), APRIL);
        assertThat(one).isEqualTo(replan(PLAN, raised("USD 2000.00"), APRIL)).isNotEqualTo(PLAN);
        assertThat(one).hasSameHashCodeAs(replan(PLAN, raised("USD 2000.00"), APRIL));
        assertThat(one).isNotEqualTo(replan(PLAN, raised("USD 2000.00"), JULY));
        assertThat(one.at(one.find("ann", "2026-Q4").orElseThrow().path())).isPresent();
    }

    private static NodeRevision revision(String amount, Balance balance, String... path) {
        return new NodeRevision(List.of(path), money(amount), APRIL, DIRECTOR, "took over the key account", balance);
    }

    private static NodeResult result(String amount, String... path) {
        return new NodeResult(List.of(path), Quantity.of(Money.parse(amount)));
    }

    private static TargetChange raised(String amount) {
        return TargetChange.none()
                .withTarget(target("USD 1600.00").revised(money(amount), APRIL, DIRECTOR, "the market moved"));
    }

    private static List<String> findings(TargetTree tree) {
        return tree.findings().stream().map(Finding::toString).toList();
    }

    private static TargetTree replan(TargetTree tree, TargetChange change, LocalDate closedBefore) {
        return TargetReplanner.replan(tree, change, closedBefore).after();
    }

    private static TargetTree decompose(String amount, LevelTerms... levels) {
        return TargetDecomposer.decompose(target(amount), TargetSplit.of("field", "2026", levels));
    }
}
