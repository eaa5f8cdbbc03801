package dev.attain.core.target.split;

import static dev.attain.core.target.split.Splits.CALENDAR;
import static dev.attain.core.target.split.Splits.amounts;
import static dev.attain.core.target.split.Splits.money;
import static dev.attain.core.target.split.Splits.rep;
import static dev.attain.core.target.split.Splits.scope;
import static dev.attain.core.target.split.Splits.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.split.terms.Capacity;
import dev.attain.core.target.split.terms.CapacityTerms;
import dev.attain.core.target.split.terms.ChildLimit;
import dev.attain.core.target.split.terms.LevelTerms;
import dev.attain.core.target.split.terms.PeriodWeight;
import dev.attain.core.target.split.terms.Ramp;
import dev.attain.core.target.split.terms.Share;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TargetSlice.OfOwner;
import dev.attain.core.target.split.terms.TargetSlice.OfSegment;
import dev.attain.core.target.split.terms.TargetSplit;
import dev.attain.core.target.split.terms.TimeTerms;
import dev.attain.core.target.split.terms.TimeWeighting.Custom;
import dev.attain.core.target.split.terms.TimeWeighting.Equal;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetDecomposerTest {
    private static final TimeTerms QUARTERS = TimeTerms.of(CALENDAR, Granularity.QUARTER, new Equal());
    private static final ShareTerms SEGMENTS = ShareTerms.of(
            Share.of(CustomerSegment.EXISTING, Quantity.of(Rate.percent("70"))),
            Share.of(CustomerSegment.NEW, Quantity.of(Rate.percent("30"))));

    @Test
    void aTreeIsWalkedFromTheRootToALeafAndBack() {
        TargetTree tree = decompose(target("USD 1000.00"), QUARTERS, SEGMENTS);
        assertThat(tree.size()).isEqualTo(1 + 4 + 8);
        assertThat(tree.findings()).isEmpty();
        assertThat(tree).hasToString("T-2026 by field/2026: 13 nodes");
        TargetNode leaf = tree.find("2026-Q2", "NEW").orElseThrow();
        assertThat(leaf).hasToString("2026-Q2 / NEW: USD 75.00");
        assertThat(leaf.isLeaf()).isTrue();
        assertThat(leaf.parent().orElseThrow().parent()).contains(tree.root());
        assertThat(tree.root().slice()).isEmpty();
        assertThat(tree.root().parent()).isEmpty();
        assertThat(tree.find("2026-Q2", "NEW", "x")).isEmpty();
        assertThat(tree.find("2026-Q5")).isEmpty();
        assertThat(tree.level(2)).hasSize(8).contains(leaf);
        assertThatThrownBy(() -> tree.level(3)).hasMessage("depth must be from 0, the root, to 2, but was 3");
        assertThatThrownBy(() -> tree.level(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesAddUpAcrossTheOrderOfTheLevels() {
        TargetTree tree = decompose(target("USD 1000.00"), QUARTERS, SEGMENTS);
        assertThat(tree.leafTotal()).isEqualTo(money("USD 1000.00"));
        assertThat(tree.leafTotal(new OfSegment(CustomerSegment.NEW))).isEqualTo(money("USD 300.00"));
        assertThat(tree.leafTotal(new OfOwner(PartyId.of("nobody")))).isEqualTo(money("USD 0.00"));
    }

    @Test
    void overAssignmentShowsAtEveryLevelAndMultiplies() {
        TargetTree tree = decompose(
                target("USD 1000.01"),
                ShareTerms.of(rep("east", 1), rep("west", 1)).withFactor(Rate.percent("110")),
                ShareTerms.of(rep("ann", 1).withUnder("east"), rep("ben", 1).withUnder("west"))
                        .withFactor(Rate.percent("90")));
        assertThat(tree.root().factor()).isEqualTo(Rate.percent("110"));
        assertThat(amounts(tree.level(1))).containsExactly("550.01", "550.00"); // 1100.011, HALF_UP
        assertThat(amounts(tree.level(2))).containsExactly("495.01", "495.00");
        assertThat(tree.level(2).get(0).factor()).isEqualTo(Rate.ONE);
    }

    @Test
    void aLeafExplainsItselfUpToTheTarget() {
        TargetTree tree = decompose(
                target("USD 1000.00"),
                ShareTerms.of(rep("ann", 2), rep("ben", 1), rep("cid", 1))
                        .withFactor(Rate.percent("110"))
                        .withLimits(ChildLimit.cap("ann", money("USD 500.00"))));
        assertThat(amounts(tree.level(1))).containsExactly("500.00", "300.00", "300.00");
        TargetNode ben = tree.find("ben").orElseThrow();
        assertThat(ben.explanation().text(Locale.ENGLISH)).isEqualTo("""
                        target of director for FY2026, ben: USD 300.00 [level 1 @ field/2026], part 2 of 3 (LARGEST_REMAINDER DOWN) of
                          rest without the limits: target of director for FY2026: USD 600.00, the first less the second of
                            assigned below: target of director for FY2026: USD 1100.00, rounded to 2 decimals (HALF_UP) from
                              assigned below: target of director for FY2026: USD 1100.00, the product of
                                first amount of T-2026: USD 1000.00
                                factor of level 1: 110%
                            all limits below: target of director for FY2026: USD 500.00, the sum of
                              limit of target of director for FY2026, ann: USD 500.00
                        """.replace(
                "first amount of T-2026", tree.target().explanation().label().toString()));
        assertThat(ben.explanation().about()).contains(PartyId.of("ben"));
        assertThat(tree.find("ann").orElseThrow().explanation().text(Locale.CHINESE))
                .startsWith("director FY2026 目标、ann的限制额：USD 500.00");
        for (TargetNode node : tree.level(1)) {
            assertThat(ExplanationEvaluator.evaluate(node.explanation())).isEqualTo(node.amount());
        }
    }

    @ParameterizedTest(name = "{0}: {1}, {2} and {3}")
    @CsvSource({
        "10.00, 10.00, 45.00, 45.00",
        "33.34, 33.34, 33.33, 33.33",
        "100.00, 100.00, 0.00, 0.00",
        "0.00, 0.00, 50.00, 50.00"
    })
    void aLockedValueStaysAndTheOthersShareTheRest(String locked, String a, String b, String c) {
        ShareTerms terms = ShareTerms.of(rep("a", 1), rep("b", 1), rep("c", 1))
                .withLimits(ChildLimit.locked("a", money("USD " + locked)));
        assertThat(amounts(decompose(target("USD 100.00"), terms).level(1))).containsExactly(a, b, c);
    }

    @Test
    void aFloorMayPushAnotherChildOntoItsCap() {
        ShareTerms terms = ShareTerms.of(rep("a", 1), rep("b", 8), rep("c", 1))
                .withLimits(ChildLimit.floor("a", money("USD 30.00")), ChildLimit.cap("b", money("USD 50.00")));
        assertThat(amounts(decompose(target("USD 100.00"), terms).level(1))).containsExactly("30.00", "50.00", "20.00");
    }

    @Test
    void aLimitBelowOneNodeComesBeforeOneForAll() {
        ShareTerms reps = ShareTerms.of(rep("ann", 1), rep("ben", 1))
                .withLimits(
                        ChildLimit.cap("ann", money("USD 100.00")),
                        ChildLimit.locked("ann", money("USD 7.00")).withUnder("2026-Q3"));
        TargetTree tree = decompose(target("USD 1000.00"), QUARTERS, reps);
        assertThat(tree.find("2026-Q1", "ann").orElseThrow().amount()).isEqualTo(money("USD 100.00"));
        assertThat(tree.find("2026-Q3", "ann").orElseThrow().amount()).isEqualTo(money("USD 7.00"));
        assertThat(tree.find("2026-Q3", "ben").orElseThrow().amount()).isEqualTo(money("USD 243.00"));
    }

    @Test
    void limitsThatCannotBeKeptSayByHowMuchAndTheRestIsSplit() {
        ShareTerms reps = ShareTerms.of(rep("ann", 1), rep("ben", 1))
                .withLimits(
                        ChildLimit.floor("ann", money("USD 300.00")).withUnder("2026-Q1"),
                        ChildLimit.cap("ann", money("USD 1.00")).withUnder("2026-Q2"),
                        ChildLimit.cap("ben", money("USD 2.00")).withUnder("2026-Q2"));
        TargetTree tree = decompose(target("USD 1000.00"), QUARTERS, reps);
        assertThat(tree.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "target[2026-Q1].levels[1]: the floors add up to USD 300.00, which is USD 50.00 more than the"
                                + " USD 250.00 there are to assign; the node stays whole: lower a floor, or raise the factor",
                        "target[2026-Q2].levels[1]: the caps add up to USD 3.00, which is USD 247.00 less than the"
                                + " USD 250.00 there are to assign; the node stays whole: raise a cap, or lower the factor");
        assertThat(tree.find("2026-Q1").orElseThrow().isLeaf()).isTrue();
        assertThat(tree.find("2026-Q3").orElseThrow().children()).hasSize(2);
        assertThat(tree.leafTotal()).isEqualTo(money("USD 1000.00"));
    }

    @Test
    void whoWeighsNothingGetsNothingOrTheFloor() {
        ShareTerms terms = ShareTerms.of(rep("a", 0), rep("b", 1));
        assertThat(amounts(decompose(target("USD 9.00"), terms).level(1))).containsExactly("0.00", "9.00");
        ShareTerms floored = terms.withLimits(ChildLimit.floor("a", money("USD 2.00")));
        assertThat(amounts(decompose(target("USD 9.00"), floored).level(1))).containsExactly("2.00", "7.00");
        ShareTerms nothing = ShareTerms.of(rep("a", 0), rep("b", 0));
        assertThat(decompose(target("USD 9.00"), nothing).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "target.levels[0]: the weights are all zero, so that USD 9.00 cannot be split; the node"
                                + " stays whole: give a weight");
    }

    @Test
    void aNodeWithoutChildrenStaysWholeAndCodesThatNobodyHasAreNamed() {
        TargetTree tree = decompose(
                target("USD 100.00"),
                ShareTerms.of(scope("region", "east", 1), scope("region", "west", 1)),
                ShareTerms.of(rep("ann", 1).withUnder("east"), rep("ben", 1).withUnder("north")));
        assertThat(tree.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "targetSplit.levels[1]: no node above this level has the code north, so nothing falls under it:"
                                + " correct the code",
                        "target[west].levels[1]: the level has no children for this node, which stays whole: add shares"
                                + " for one of its codes");
        assertThat(tree.leafTotal()).isEqualTo(money("USD 100.00"));
    }

    @Test
    void aLimitForAPeriodThatIsNoneIsNamed() {
        TimeTerms quarters = QUARTERS.withLimits(ChildLimit.floor("2026-Q7", money("USD 1.00")));
        assertThat(decompose(target("USD 100.00"), quarters).findings())
                .extracting(Finding::toString)
                .containsExactly("targetSplit.levels[0]: no period of this level is called 2026-Q7: correct the label");
    }

    @Test
    void aPeriodWithoutAWeightIsNamedAndSoIsAWeightWithoutAPeriod() {
        TimeTerms forgetful = QUARTERS.withWeighting(new Custom(List.of(
                new PeriodWeight("2026-Q1", Ratio.of(2)),
                new PeriodWeight("2026-Q2", Ratio.ONE),
                new PeriodWeight("2026-Q3", Ratio.ZERO),
                new PeriodWeight("2026-Q5", Ratio.ONE))));
        TargetTree tree = decompose(target("USD 90.00"), forgetful);
        assertThat(tree.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "targetSplit.levels[0]: no period of this level is called 2026-Q5: correct the label",
                        "targetSplit.levels[0]: 2026-Q4 has no weight and gets nothing: give it one, or zero where that is"
                                + " meant");
        assertThat(tree.level(1))
                .extracting(TargetNode::amount)
                .containsExactly(money("USD 60.00"), money("USD 30.00"), money("USD 0.00"), money("USD 0.00"));
    }

    @Test
    void aNewHireCarriesMoreMonthByMonth() {
        CapacityTerms reps = CapacityTerms.of(
                Ramp.monthly("25", "50", "75"), List.of(employed("new", "2026-02-01"), employed("old", "2020-01-01")));
        TargetTree tree =
                decompose(target("USD 12000.00"), TimeTerms.of(CALENDAR, Granularity.MONTH, new Equal()), reps);
        assertThat(amounts(tree.level(2).subList(0, 10)))
                .containsExactly(
                        "0.00", "1000.00", "200.00", "800.00", "333.33", "666.67", "428.57", "571.43", "500.00",
                        "500.00");
    }

    @Test
    void whatDoesNotFitIsRefusedAtOnceWithEveryReason() {
        SalesTarget newOnly = target("USD 100.00").withSegment(CustomerSegment.NEW);
        ShareTerms limited = SEGMENTS.withLimits(
                ChildLimit.floor("NEW", money("CNY 1.00")),
                ChildLimit.cap(
                        "EXISTING",
                        new Quantity(Ratio.of(1, 3), money("USD 1.00").unit())));
        assertThatThrownBy(() -> decompose(newOnly, limited))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        targetSplit is not valid, findings: 3
                          targetSplit.levels[0].limits[0].floor: CNY 1.00 must be in USD, the unit of the target
                          targetSplit.levels[0].limits[1].cap: USD ≈0.333333 is finer than the least unit of USD: round it
                          targetSplit.levels[0].shares[0].slice: existing customers is outside the target, which is for new\
                         customers: drop the share, or widen the target""");
        SalesTarget rate = target(Quantity.of(Rate.percent("90")), Splits.YEAR);
        assertThatThrownBy(() -> decompose(rate, SEGMENTS))
                .hasMessageContaining(
                        "target.amount: 90% is no sum of parts, so it cannot be split: split money or a count");
        assertThatThrownBy(() -> decompose(
                        target("USD 1.00"), TimeTerms.of(FiscalCalendar.retail454(), Granularity.MONTH, new Equal())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no YEAR of this calendar");
    }

    @Test
    void countsAreSplitInWholeThings() {
        SalesTarget orders = target(Quantity.count(10, "orders"), Splits.YEAR);
        assertThat(decompose(orders, QUARTERS).level(1).stream().map(TargetNode::amount))
                .containsExactly(
                        Quantity.count(3, "orders"),
                        Quantity.count(2, "orders"),
                        Quantity.count(3, "orders"),
                        Quantity.count(2, "orders"));
    }

    private static Capacity employed(String id, String hiredOn) {
        return new Capacity(
                PartyId.of(id), Optional.empty(), Quantity.of(Ratio.ONE), LocalDate.parse(hiredOn), Optional.empty());
    }

    private static TargetTree decompose(SalesTarget target, LevelTerms... levels) {
        return TargetDecomposer.decompose(target, TargetSplit.of("field", "2026", levels));
    }
}
