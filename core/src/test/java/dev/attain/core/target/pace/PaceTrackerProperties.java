package dev.attain.core.target.pace;

import static dev.attain.core.target.pace.Paces.CALENDAR;
import static dev.attain.core.target.pace.Paces.SEGMENTS;
import static dev.attain.core.target.pace.Paces.YEAR;
import static dev.attain.core.target.pace.Paces.booked;
import static dev.attain.core.target.pace.Paces.owners;
import static dev.attain.core.target.pace.Paces.tree;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.pace.result.ResultTable;
import dev.attain.core.target.pace.result.TargetResult;
import dev.attain.core.target.split.TargetNode;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.LevelTerms;
import dev.attain.core.target.split.terms.TargetSlice.OfSegment;
import dev.attain.core.target.split.terms.TimeTerms;
import dev.attain.core.target.split.terms.TimeWeighting;
import dev.attain.core.time.Granularity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class PaceTrackerProperties {
    @Property(tries = 60)
    void actualsAddUpToThoseOfTheParentAndEveryFigureExplainsItself(
            @ForAll @LongRange(min = 1, max = 10_000_000) long cents,
            @ForAll @Size(12) List<@IntRange(max = 9) Integer> season,
            @ForAll @IntRange(max = 364) int day,
            @ForAll Random random) {
        LocalDate asOf = YEAR.start().plusDays(day);
        TargetTree tree = shuffledTree(cents, season, random);
        Pace pace = PaceTracker.standard().track(tree, results(asOf, random), asOf);
        assertThat(pace.findings()).isEmpty();
        for (int depth = 0; depth < tree.depths(); depth++) {
            pace.level(depth).forEach(PaceTrackerProperties::addsUp);
        }
        PaceNode node = pace.level(random.nextInt(tree.depths())).get(0);
        for (PaceFigure figure : PaceFigure.values()) {
            assertThat(node.explanation(figure).map(ExplanationEvaluator::evaluate))
                    .isEqualTo(node.explanation(figure).map(Explanation::value))
                    .isEqualTo(node.figure(figure));
        }
    }

    /** Every result names its segment, so none lies above the leaves. */
    private static void addsUp(PaceNode node) {
        if (!node.children().isEmpty()) {
            Quantity sum = node.children().stream()
                    .map(PaceNode::actual)
                    .reduce(Quantity::plus)
                    .orElseThrow();
            assertThat(sum).isEqualTo(node.actual());
        }
    }

    @Property(tries = 60)
    void theOrderOfTheResultsDoesNotMatter(@ForAll @IntRange(max = 364) int day, @ForAll Random random) {
        LocalDate asOf = YEAR.start().plusDays(day);
        LevelTerms months = months(Collections.nCopies(12, 1));
        TargetTree tree = random.nextBoolean()
                ? tree("10000.00", owners("ann", "ben"), months, SEGMENTS)
                : tree("10000.00", months, owners("ann", "ben"), SEGMENTS);
        List<TargetResult> rows = new ArrayList<>(results(asOf, random));
        rows.add(booked("ann", "2026-01-01", "2026-01-01", "9.99")); // lies above the segments
        rows.add(booked("ann", "2026-01-01", "2026-01-01", "3.33")); // overlaps it
        Pace one = PaceTracker.standard().track(tree, rows, asOf);
        Collections.shuffle(rows, random);
        Pace other = PaceTracker.standard().track(tree, rows, asOf);
        assertThat(one.findings()).hasSameSizeAs(other.findings()).hasSize(1);
        for (int depth = 0; depth < tree.depths(); depth++) {
            assertThat(other.level(depth))
                    .extracting(PaceNode::toString)
                    .isEqualTo(one.level(depth).stream().map(PaceNode::toString).toList());
        }
    }

    /** An independent oracle: the leaves one by one, in rational numbers. */
    @Property(tries = 60)
    void whatIsExpectedIsTheSumOfTheElapsedSharesOfTheLeaves(
            @ForAll @LongRange(min = 1, max = 10_000_000) long cents,
            @ForAll @Size(12) List<@IntRange(max = 9) Integer> season,
            @ForAll @IntRange(min = -1, max = 366) int day,
            @ForAll Random random) {
        LocalDate asOf = YEAR.start().plusDays(day);
        TargetTree tree = shuffledTree(cents, season, random);
        Pace pace = PaceTracker.standard().track(ResultTable.filling(tree, asOf).table());
        for (int depth = 0; depth < tree.depths(); depth++) {
            for (PaceNode node : pace.level(depth)) {
                assertThat(node.expected().value()).isEqualTo(elapsed(node.target(), asOf, node));
            }
        }
    }

    private static Ratio elapsed(TargetNode target, LocalDate asOf, PaceNode node) {
        if (target.isLeaf()) {
            long days = node.period().days();
            long gone = Math.max(0, Math.min(days, daysUpTo(node, asOf)));
            return target.amount().value().times(Ratio.of(gone, days));
        }
        Ratio sum = Ratio.ZERO;
        for (PaceNode child : node.children()) {
            sum = sum.plus(elapsed(child.target(), asOf, child));
        }
        return sum;
    }

    private static long daysUpTo(PaceNode node, LocalDate asOf) {
        return asOf.toEpochDay() - node.period().start().toEpochDay() + 1;
    }

    @Property(tries = 60)
    void atTheEndTheTargetItselfIsExpectedWhateverTheFactor(
            @ForAll @LongRange(min = 1, max = 10_000_000) long cents,
            @ForAll @IntRange(min = 1, max = 30_000) int basisPoints,
            @ForAll @IntRange(max = 364) int later) {
        TargetTree tree = tree(
                amount(cents),
                owners("ann", "ben").withFactor(Rate.basisPoints(basisPoints)),
                months(Collections.nCopies(12, 1)));
        LocalDate asOf = YEAR.lastDay().plusDays(later);
        Pace pace = PaceTracker.standard().track(ResultTable.filling(tree, asOf).table());
        for (int depth = 0; depth < tree.depths(); depth++) {
            pace.level(depth)
                    .forEach(node ->
                            assertThat(node.expected()).isEqualTo(node.target().amount()));
        }
    }

    @Property(tries = 60)
    void theStraightLineIsTheCurveOfWeightsByDays(
            @ForAll @IntRange(min = 1, max = 1000) int perDay, @ForAll @IntRange(max = 364) int day) {
        LocalDate asOf = YEAR.start().plusDays(day);
        TargetTree curve = tree(
                amount(365L * perDay), TimeTerms.of(CALENDAR, Granularity.MONTH, new TimeWeighting.CalendarDays()));
        TargetTree line = tree(amount(365L * perDay), owners("ann"));
        assertThat(root(curve, asOf)).isEqualTo(root(line, asOf)).isEqualTo(Ratio.of((day + 1L) * perDay, 100));
    }

    private static Ratio root(TargetTree tree, LocalDate asOf) {
        return PaceTracker.standard()
                .track(ResultTable.filling(tree, asOf).table())
                .root()
                .expected()
                .value();
    }

    private static TargetTree shuffledTree(long cents, List<Integer> season, Random random) {
        List<LevelTerms> levels = new ArrayList<>(List.of(owners("ann", "ben"), months(season), SEGMENTS));
        Collections.shuffle(levels, random);
        return tree(amount(cents), levels.toArray(LevelTerms[]::new));
    }

    private static TimeTerms months(List<Integer> season) {
        List<Ratio> indices = season.stream().map(index -> Ratio.of(index + 1)).toList();
        return TimeTerms.of(CALENDAR, Granularity.MONTH, new TimeWeighting.Seasonal(indices));
    }

    private static String amount(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    /** One day each, up to the last that counts. */
    private static List<TargetResult> results(LocalDate asOf, Random random) {
        int days = (int) (asOf.toEpochDay() - YEAR.start().toEpochDay()) + 1;
        return random.ints(20, 0, days)
                .distinct()
                .mapToObj(day -> {
                    String date = YEAR.start().plusDays(day).toString();
                    return booked(
                            random.nextBoolean() ? "ann" : "ben",
                            date,
                            date,
                            amount(random.nextInt(100_000) - 20_000L),
                            new OfSegment(random.nextBoolean() ? CustomerSegment.NEW : CustomerSegment.EXISTING));
                })
                .toList();
    }
}
