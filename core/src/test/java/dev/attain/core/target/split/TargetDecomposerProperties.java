package dev.attain.core.target.split;

import static dev.attain.core.target.split.Splits.CALENDAR;
import static dev.attain.core.target.split.Splits.rep;
import static dev.attain.core.target.split.Splits.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.split.terms.ChildLimit;
import dev.attain.core.target.split.terms.LevelTerms;
import dev.attain.core.target.split.terms.Share;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TargetSplit;
import dev.attain.core.target.split.terms.TimeTerms;
import dev.attain.core.target.split.terms.TimeWeighting.Equal;
import dev.attain.core.target.split.terms.TimeWeighting.Seasonal;
import dev.attain.core.time.Granularity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class TargetDecomposerProperties {
    private static final Currency USD = Currency.getInstance("USD");

    @Property(tries = 100)
    void childrenAddUpToTheirParentTimesTheFactorAndExplainThemselves(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long cents,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 1000) Integer> weights,
            @ForAll @IntRange(min = 1, max = 30_000) int factor,
            @ForAll Random random) {
        List<LevelTerms> levels = new ArrayList<>(List.of(
                reps(weights).withFactor(Rate.basisPoints(factor)),
                TimeTerms.of(CALENDAR, Granularity.QUARTER, new Equal()),
                segments()));
        Collections.shuffle(levels, random);
        TargetTree tree = decompose(cents, levels.toArray(LevelTerms[]::new));
        for (int depth = 0; depth < levels.size(); depth++) {
            tree.level(depth).forEach(TargetDecomposerProperties::addsUp);
        }
        List<TargetNode> leaves = tree.level(levels.size());
        TargetNode leaf = leaves.get(random.nextInt(leaves.size()));
        assertThat(ExplanationEvaluator.evaluate(leaf.explanation())).isEqualTo(leaf.amount());
        assertThat(tree.findings()).isEmpty();
    }

    private static void addsUp(TargetNode node) {
        BigDecimal expected =
                node.amount().toMoney().amount().multiply(node.factor().value()).setScale(2, RoundingMode.HALF_UP);
        Money total = Money.sum(
                USD,
                node.children().stream().map(child -> child.amount().toMoney()).toList());
        assertThat(total.amount()).isEqualByComparingTo(expected);
    }

    @Property(tries = 100)
    void quartersSummedFromMonthsAreTheQuartersSplitDirectly(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long cents,
            @ForAll @Size(12) List<@IntRange(min = 1, max = 1000) Integer> index) {
        List<Ratio> months = index.stream().map(Ratio::of).toList();
        List<Ratio> sums = IntStream.range(0, 4)
                .mapToObj(q -> months.get(3 * q).plus(months.get(3 * q + 1)).plus(months.get(3 * q + 2)))
                .toList();
        List<TargetNode> byMonth = decompose(cents, TimeTerms.of(CALENDAR, Granularity.MONTH, new Seasonal(months)))
                .level(1);
        List<TargetNode> byQuarter = decompose(cents, TimeTerms.of(CALENDAR, Granularity.QUARTER, new Seasonal(sums)))
                .level(1);
        for (int q = 0; q < 4; q++) {
            Quantity sum = byMonth.get(3 * q)
                    .amount()
                    .plus(byMonth.get(3 * q + 1).amount())
                    .plus(byMonth.get(3 * q + 2).amount());
            assertThat(sum).isEqualTo(byQuarter.get(q).amount());
        }
    }

    /**
     * Without over-assignment a year that was split and added up again is the year, along every axis and in every
     * order.
     */
    @Property(tries = 100)
    void whatWasSplitAndAddedUpAgainIsWhatItWas(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long cents,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 1000) Integer> weights,
            @ForAll Random random) {
        LevelTerms reps = reps(weights);
        List<LevelTerms> levels =
                new ArrayList<>(List.of(reps, TimeTerms.of(CALENDAR, Granularity.QUARTER, new Equal()), segments()));
        Collections.shuffle(levels, random);
        TargetTree tree = decompose(cents, levels.toArray(LevelTerms[]::new));
        assertThat(tree.leafTotal()).isEqualTo(usd(cents));
        for (LevelTerms level : levels) {
            Quantity total = level.shares(Splits.YEAR).stream()
                    .map(share -> tree.leafTotal(share.slice()))
                    .reduce(Quantity::plus)
                    .orElseThrow();
            assertThat(total).isEqualTo(usd(cents));
        }
        tree.level(1)
                .forEach(node ->
                        assertThat(tree.leafTotal(node.slice().orElseThrow())).isEqualTo(node.amount()));
        List<Share> added = reps.shares(Splits.YEAR).stream()
                .map(share -> share.withWeight(tree.leafTotal(share.slice())))
                .toList();
        List<TargetNode> again =
                decompose(cents, ShareTerms.of(added.toArray(Share[]::new))).level(1);
        assertThat(again)
                .allMatch(
                        node -> node.amount().equals(tree.leafTotal(node.slice().orElseThrow())));
    }

    @Property(tries = 100)
    void theOrderOfTheSharesDoesNotMatter(
            @ForAll @LongRange(min = 1, max = 1_000_000) long cents,
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 9) Integer> weights,
            @ForAll Random random) {
        List<Share> shuffled = new ArrayList<>(reps(weights).shares());
        Collections.shuffle(shuffled, random);
        assertThat(decompose(cents, ShareTerms.of(shuffled.toArray(Share[]::new)))
                        .level(1))
                .isEqualTo(decompose(cents, reps(weights)).level(1));
    }

    /** Where every share is a whole number of cents nothing is rounded, and the order of the axes cannot matter. */
    @Property(tries = 100)
    void theOrderOfTheAxesDoesNotMatterWhereNothingIsRounded(
            @ForAll @LongRange(min = 1, max = 1_000_000) long units,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9) Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        LevelTerms quarters = TimeTerms.of(CALENDAR, Granularity.QUARTER, new Equal());
        TargetTree one = decompose(units * sum * 4, quarters, reps(weights));
        TargetTree other = decompose(units * sum * 4, reps(weights), quarters);
        for (TargetNode leaf : one.level(2)) {
            String quarter = leaf.path().get(0).code();
            String rep = leaf.path().get(1).code();
            assertThat(other.find(rep, quarter).orElseThrow().amount()).isEqualTo(leaf.amount());
        }
    }

    /**
     * The oracle of Bitran and Hax: whoever is at a floor would get no more than it by weight, whoever is at a cap no
     * less, and all the others stand in the proportion of their weights, to the unit.
     */
    @Property(tries = 300)
    void limitsAreKeptAndTheOthersShareTheRestByWeight(
            @ForAll @LongRange(max = 100_000) long cents,
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 50) Integer> weights,
            @ForAll @Size(12) List<@IntRange(max = 40_000) Integer> draws) {
        List<Long> floors = new ArrayList<>();
        List<Long> caps = new ArrayList<>();
        List<ChildLimit> limits = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            floors.add((long) Math.min(draws.get(2 * i), draws.get(2 * i + 1)));
            caps.add((long) Math.max(draws.get(2 * i), draws.get(2 * i + 1)));
            limits.add(ChildLimit.floor("r" + i, usd(floors.get(i))).withCap(usd(caps.get(i))));
        }
        TargetTree tree = decompose(Math.max(1, cents), reps(weights).withLimits(limits));
        boolean possible = sum(floors) <= Math.max(1, cents) && sum(caps) >= Math.max(1, cents);
        assertThat(tree.findings()).hasSize(possible ? 0 : 1);
        if (possible) {
            addsUp(tree.root());
            List<Long> parts = tree.level(1).stream()
                    .map(node -> node.amount().toMoney().minor())
                    .toList();
            for (int i = 0; i < parts.size(); i++) {
                assertThat(parts.get(i)).isBetween(floors.get(i), caps.get(i));
                for (int j = 0; j < parts.size(); j++) {
                    boolean canGive = parts.get(i) > floors.get(i);
                    boolean canTake = parts.get(j) < caps.get(j);
                    if (canGive && canTake) { // then i has not more by weight than j, but for a unit
                        assertThat((parts.get(i) - 1) * weights.get(j))
                                .isLessThanOrEqualTo((parts.get(j) + 1) * weights.get(i));
                    }
                }
                assertThat(ExplanationEvaluator.evaluate(tree.level(1).get(i).explanation()))
                        .isEqualTo(usd(parts.get(i)));
            }
        }
    }

    private static long sum(List<Long> values) {
        return values.stream()
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add)
                .longValueExact();
    }

    private static Quantity usd(long cents) {
        return Quantity.of(new Money(USD, cents));
    }

    private static ShareTerms reps(List<Integer> weights) {
        return ShareTerms.of(IntStream.range(0, weights.size())
                .mapToObj(i -> rep("r" + i, weights.get(i)))
                .toArray(Share[]::new));
    }

    private static ShareTerms segments() {
        return ShareTerms.of(
                Share.of(CustomerSegment.EXISTING, Quantity.of(Rate.percent("70"))),
                Share.of(CustomerSegment.NEW, Quantity.of(Rate.percent("30"))));
    }

    private static TargetTree decompose(long cents, LevelTerms... levels) {
        return TargetDecomposer.decompose(target(usd(cents), Splits.YEAR), TargetSplit.of("field", "2026", levels));
    }
}
