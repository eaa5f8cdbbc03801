package dev.attain.core.target.split;

import static dev.attain.core.target.split.Splits.CALENDAR;
import static dev.attain.core.target.split.Splits.rep;
import static dev.attain.core.target.split.Splits.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.split.change.TargetChange;
import dev.attain.core.target.split.terms.ChildLimit;
import dev.attain.core.target.split.terms.LevelTerms;
import dev.attain.core.target.split.terms.Share;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TargetSlice.OfPeriod;
import dev.attain.core.target.split.terms.TargetSplit;
import dev.attain.core.target.split.terms.TimeTerms;
import dev.attain.core.target.split.terms.TimeWeighting.CalendarDays;
import dev.attain.core.target.split.terms.TimeWeighting.Equal;
import dev.attain.core.time.Granularity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class TargetReplannerProperties {
    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final PartyId DIRECTOR = PartyId.of("director");

    @Property(tries = 200)
    void nothingChangedChangesNothing(
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long cents,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 1000) Integer> weights,
            @ForAll @IntRange(min = 5_000, max = 15_000) int factor,
            @ForAll @IntRange(max = 380) int day,
            @ForAll Random random) {
        TargetTree tree = tree(cents, levels(weights, factor, random));
        Replan replan = TargetReplanner.replan(tree, TargetChange.none(), NEW_YEAR.plusDays(day));
        assertThat(replan.after().findings()).isEmpty();
        assertThat(replan.differences()).isEmpty();
    }

    @Property(tries = 200)
    void closedPeriodsStayAndTheRestAddsUpAtEveryLevelAndExplainsItself(
            @ForAll @LongRange(min = 1_000, max = 1_000_000_000L) long cents,
            @ForAll @LongRange(min = 1_000, max = 1_000_000_000L) long more,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 1000) Integer> weights,
            @ForAll @IntRange(min = 5_000, max = 15_000) int factor,
            @ForAll @IntRange(max = 330) int day,
            @ForAll Random random) {
        TargetTree tree = tree(cents, levels(weights, factor, random));
        LocalDate closedBefore = NEW_YEAR.plusDays(day);
        TargetChange change = revised(tree, cents + more);
        Replan replan = TargetReplanner.replan(tree, change, closedBefore);
        TargetTree after = replan.after();
        assertThat(after.findings()).isEmpty();
        assertThat(after.size()).isEqualTo(tree.size());
        for (int depth = 0; depth <= 3; depth++) {
            for (int i = 0; i < after.level(depth).size(); i++) {
                TargetNode node = after.level(depth).get(i);
                if (isClosed(node, closedBefore)) {
                    assertThat(node.amount()).isEqualTo(tree.level(depth).get(i).amount());
                }
                addsUp(node);
            }
        }
        for (int depth = 1; depth <= 3; depth++) {
            List<TargetNode> level = after.level(depth);
            TargetNode node = level.get(random.nextInt(level.size()));
            assertThat(ExplanationEvaluator.evaluate(node.explanation())).isEqualTo(node.amount());
        }
        assertThat(TargetReplanner.replan(after, change, closedBefore).differences())
                .isEmpty();
    }

    @Property(tries = 200)
    void planningFromTheFirstDayIsDecomposing(
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long cents,
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long other,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 1000) Integer> weights,
            @ForAll @IntRange(min = 5_000, max = 15_000) int factor,
            @ForAll Random random) {
        LevelTerms[] levels = levels(weights, factor, random);
        TargetTree after = TargetReplanner.replan(tree(cents, levels), revised(tree(cents, levels), other), NEW_YEAR)
                .after();
        TargetTree anew = tree(other, levels);
        for (int depth = 0; depth <= 3; depth++) {
            assertThat(amounts(after, depth)).isEqualTo(amounts(anew, depth));
        }
    }

    @Property(tries = 300)
    void limitsAreKeptOrTheFindingSaysByHowMuchTheyCannotBe(
            @ForAll @LongRange(min = 1_000, max = 100_000) long cents,
            @ForAll @LongRange(min = 1, max = 200_000) long other,
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 1, max = 9) Integer> weights,
            @ForAll @IntRange(max = 60_000) int floor,
            @ForAll @IntRange(max = 60_000) int room,
            @ForAll @IntRange(max = 330) int day) {
        ChildLimit limit = ChildLimit.floor("r0", usd(floor)).withCap(usd((long) floor + room));
        TargetTree tree = tree(
                cents, reps(weights).withLimits(limit), TimeTerms.of(CALENDAR, Granularity.MONTH, new CalendarDays()));
        TargetTree after = TargetReplanner.replan(tree, revised(tree, other), NEW_YEAR.plusDays(day))
                .after();
        if (tree.findings().isEmpty() && after.findings().isEmpty()) {
            assertThat(after.find("r0").orElseThrow().amount()).isBetween(usd(floor), usd((long) floor + room));
        }
        if (after.findings().isEmpty()) {
            after.level(0).forEach(TargetReplannerProperties::addsUp);
            after.level(1).forEach(TargetReplannerProperties::addsUp);
        }
        for (TargetNode node : after.level(1)) {
            assertThat(ExplanationEvaluator.evaluate(node.explanation())).isEqualTo(node.amount());
        }
    }

    private static List<Quantity> amounts(TargetTree tree, int depth) {
        return tree.level(depth).stream().map(TargetNode::amount).toList();
    }

    private static boolean isClosed(TargetNode node, LocalDate closedBefore) {
        return node.path().stream()
                .filter(OfPeriod.class::isInstance)
                .map(slice -> ((OfPeriod) slice).period())
                .reduce((above, below) -> below)
                .filter(period -> !period.endExclusive().isAfter(closedBefore))
                .isPresent();
    }

    private static void addsUp(TargetNode node) {
        if (node.isLeaf()) {
            return;
        }
        BigDecimal expected =
                node.amount().toMoney().amount().multiply(node.factor().value()).setScale(2, RoundingMode.HALF_UP);
        Money total = Money.sum(
                USD,
                node.children().stream().map(child -> child.amount().toMoney()).toList());
        assertThat(total.amount()).isEqualByComparingTo(expected);
    }

    private static TargetChange revised(TargetTree tree, long cents) {
        return TargetChange.none()
                .withTarget(Optional.of(
                        tree.target().revised(usd(cents), LocalDate.of(2026, 4, 1), DIRECTOR, "the market moved")));
    }

    private static LevelTerms[] levels(List<Integer> weights, int factor, Random random) {
        LevelTerms reps = reps(weights).withFactor(Rate.basisPoints(factor));
        LevelTerms segments = ShareTerms.of(
                Share.of(CustomerSegment.EXISTING, Quantity.of(Rate.percent("70"))),
                Share.of(CustomerSegment.NEW, Quantity.of(Rate.percent("30"))));
        LevelTerms months = TimeTerms.of(CALENDAR, Granularity.MONTH, new CalendarDays());
        LevelTerms quarters = TimeTerms.of(CALENDAR, Granularity.QUARTER, new Equal());
        List<List<LevelTerms>> orders = List.of(
                List.of(reps, segments, months),
                List.of(reps, months, segments),
                List.of(months, reps, segments),
                List.of(quarters, months, reps),
                List.of(quarters, reps, months),
                List.of(reps, quarters, months));
        return new ArrayList<>(orders.get(random.nextInt(orders.size()))).toArray(LevelTerms[]::new);
    }

    private static ShareTerms reps(List<Integer> weights) {
        return ShareTerms.of(IntStream.range(0, weights.size())
                .mapToObj(i -> rep("r" + i, weights.get(i)))
                .toArray(Share[]::new));
    }

    private static Quantity usd(long cents) {
        return Quantity.of(new Money(USD, cents));
    }

    private static TargetTree tree(long cents, LevelTerms... levels) {
        return TargetDecomposer.decompose(target(usd(cents), Splits.YEAR), TargetSplit.of("field", "2026", levels));
    }
}
