package dev.attain.incentives.evaluation;

import static dev.attain.incentives.evaluation.Cards.AFTER;
import static dev.attain.incentives.evaluation.Cards.ANN;
import static dev.attain.incentives.evaluation.Cards.BOOKINGS;
import static dev.attain.incentives.evaluation.Cards.CUSTOMERS;
import static dev.attain.incentives.evaluation.Cards.VISITS;
import static dev.attain.incentives.evaluation.Cards.measured;
import static dev.attain.incentives.evaluation.Cards.percent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.metric.Measurement;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.evaluation.bulk.PreparedScorecard;
import dev.attain.incentives.evaluation.bulk.ScoreColumns;
import dev.attain.incentives.evaluation.bulk.ScoreTable;
import dev.attain.incentives.evaluation.lift.Effort;
import dev.attain.incentives.evaluation.lift.Lift;
import dev.attain.incentives.evaluation.lift.LiftFinder;
import dev.attain.incentives.evaluation.lift.LiftOption;
import dev.attain.incentives.evaluation.score.CurveTerms;
import dev.attain.incentives.evaluation.score.MinMaxTerms;
import dev.attain.incentives.evaluation.score.PercentileTerms;
import dev.attain.incentives.evaluation.score.ScorePoint;
import dev.attain.incentives.evaluation.score.ScoreTerms;
import dev.attain.incentives.evaluation.score.ZScoreTerms;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every evaluation. */
class EvaluationProperties {
    private static final List<ScoreTerms> TERMS = List.of(
            Cards.upTo150(visits(40)),
            CurveTerms.bands(at(0, "0"), at(10, "30"), at(30, "70"), at(60, "100")),
            CurveTerms.lines(at(5, "-20"), at(20, "50"), at(50, "130")),
            MinMaxTerms.between(visits(3), visits(47)),
            MinMaxTerms.amongPeers(),
            ZScoreTerms.standard(),
            new PercentileTerms(PercentileTerms.Counts.HALF_OF_EQUALS));

    private static Quantity visits(int count) {
        return Cards.visits(count);
    }

    private static ScorePoint at(int visits, String percent) {
        return Cards.point(visits(visits), percent);
    }

    private static Ratio first(ScoreTerms terms, int own, List<Integer> others) {
        List<Measurement> facts = new ArrayList<>(List.of(measured(PartyId.of("a"), VISITS, visits(own))));
        for (int i = 0; i < others.size(); i++) {
            facts.add(measured(PartyId.of("b" + i), VISITS, visits(others.get(i))));
        }
        Evaluation evaluation = ScorecardEvaluator.standard()
                .evaluateAll(Cards.card(Criterion.of("only", VISITS, Rate.ONE, terms)), facts, AFTER)
                .evaluations()
                .get(0);
        evaluation
                .explanation()
                .ifPresent(explained ->
                        assertThat(ExplanationEvaluator.evaluate(explained)).isEqualTo(explained.value()));
        return evaluation.score().orElse(Ratio.ZERO);
    }

    @Property(tries = 400)
    void doingBetterNeverScoresLess(
            @ForAll @IntRange(max = 6) int terms,
            @ForAll @IntRange(max = 80) int own,
            @ForAll @IntRange(min = 1, max = 40) int more,
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 80) Integer> others) {
        List<Integer> different = new ArrayList<>(others);
        different.set(0, 90); // so that the others are never all equal

        assertThat(first(TERMS.get(terms), own + more, different))
                .isGreaterThanOrEqualTo(first(TERMS.get(terms), own, different));
    }

    @Property(tries = 200)
    void reweightingGivesTheScoreOfWhatIsLeftAlone(
            @ForAll @IntRange(min = 1, max = 98) int weight,
            @ForAll @IntRange(max = 2000) int bookings,
            @ForAll @IntRange(max = 4) int customers) {
        int left = 99 - weight;
        Scorecard whole = Cards.card(
                Criterion.of("sales", BOOKINGS, percent("" + weight), Cards.upTo150(Cards.usd("1000.00"))),
                Criterion.of("customers", CUSTOMERS, percent("" + left), Cards.upTo150(Cards.customers(2))),
                Criterion.of("visits", VISITS, percent("1"), Cards.upTo150(visits(40))));
        List<Measurement> facts = List.of(
                measured(ANN, BOOKINGS, Cards.usd(bookings + ".00")),
                measured(ANN, CUSTOMERS, Cards.customers(customers)));
        Ratio sales = Ratio.of(Math.min(bookings, 1500), 1000);
        Ratio won = Ratio.of(Math.min(customers, 3), 2);

        assertThat(ScorecardEvaluator.standard().evaluate(whole, facts, AFTER).score())
                .contains(sales.times(Ratio.of(weight, 99)).plus(won.times(Ratio.of(left, 99))));
    }

    @Property(tries = 100)
    void theOrderOfTheMeasurementsDoesNotMatter(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 80) Integer> values, @ForAll int seed) {
        List<Measurement> facts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            facts.add(measured(PartyId.of("p" + i % 5), VISITS, visits(values.get(i))));
        }
        Scorecard card = Cards.card(
                Criterion.of("z", VISITS, percent("50"), ZScoreTerms.standard()),
                Criterion.of("m", VISITS, percent("50"), MinMaxTerms.amongPeers()));
        EvaluationBatch straight = ScorecardEvaluator.standard().evaluateAll(card, facts, AFTER);
        Collections.shuffle(facts, new Random(seed));

        assertThat(ScorecardEvaluator.standard().evaluateAll(card, facts, AFTER))
                .isEqualTo(straight);
    }

    @Property(tries = 300)
    void everyScoreHasOneRating(@ForAll @IntRange(min = -50, max = 300) int numerator) {
        Ratio score = Ratio.of(numerator, 200);
        long holding = Cards.STARS.bands().stream()
                .filter(band -> band.from().toRatio().compareTo(score) <= 0
                        && band.toExclusive()
                                .map(to -> to.toRatio().compareTo(score) > 0)
                                .orElse(true))
                .count();

        assertThat(holding).isEqualTo(numerator < 0 ? 0 : 1);
        assertThat(Cards.STARS.of(score)).isEqualTo(Cards.STARS.bands().get(Cards.STARS.indexOf(score)));
    }

    @Property(tries = 60)
    void oneStarUpReallyIsOneStarUpAndNothingIsCheaper(
            @ForAll @IntRange(max = 1300) int bookings,
            @ForAll @IntRange(max = 3) int customers,
            @ForAll @IntRange(max = 60) int visits,
            @ForAll @Size(3) List<@IntRange(min = 1, max = 9) Integer> costs) {
        List<Effort> efforts = List.of(
                new Effort("sales", Cards.usd("90.00"), days(costs.get(0)), 6),
                new Effort("customers", Cards.customers(1), days(costs.get(1)), 3),
                new Effort("visits", visits(7), days(costs.get(2)), 5));
        Evaluation now = judge(bookings, customers, visits);
        int stars = now.stars().orElseThrow();
        Lift lift = LiftFinder.find(now, efforts);

        Optional<Long> cheapest = Optional.empty();
        for (int b = 0; b <= 6; b++) {
            for (int c = 0; c <= 3; c++) {
                for (int v = 0; v <= 5; v++) {
                    long cost = (long) b * costs.get(0) + (long) c * costs.get(1) + (long) v * costs.get(2);
                    int then = judge(bookings + 90 * b, customers + c, visits + 7 * v)
                            .stars()
                            .orElseThrow();
                    boolean better =
                            then > stars && cheapest.map(known -> cost < known).orElse(true);
                    cheapest = better ? Optional.of(cost) : cheapest;
                }
            }
        }
        assertThat(lift.cheapest().map(LiftOption::effort)).isEqualTo(cheapest.map(EvaluationProperties::days));
        lift.cheapest()
                .ifPresent(way -> assertThat(way.score())
                        .isGreaterThanOrEqualTo(
                                lift.target().orElseThrow().from().toRatio()));
        lift.single()
                .forEach(way -> assertThat(way.score())
                        .isGreaterThanOrEqualTo(
                                lift.target().orElseThrow().from().toRatio()));
    }

    private static Evaluation judge(int bookings, int customers, int visits) {
        List<Measurement> facts = List.of(
                measured(ANN, BOOKINGS, Cards.usd(bookings + ".00")),
                measured(ANN, CUSTOMERS, Cards.customers(customers)),
                measured(ANN, VISITS, visits(visits)));
        return ScorecardEvaluator.standard().evaluate(Cards.three(), facts, AFTER);
    }

    private static Quantity days(long count) {
        return Quantity.count(count, "days");
    }

    @Property(tries = 100)
    void columnsScoreWhatObjectsScore(@ForAll @Size(min = 1, max = 12) List<@IntRange(max = 3000) Integer> rows) {
        Scorecard card = BulkCards.gated();
        int size = rows.size();
        long[] cents = new long[size];
        long[] complaints = new long[size];
        long[] grades = new long[size];
        BitSet missing = new BitSet();
        List<PartyId> owners = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            owners.add(PartyId.of("p" + i));
            cents[i] = i % 7 == 6 ? Long.MAX_VALUE / 3 : rows.get(i) * 61L - 5000;
            complaints[i] = rows.get(i) % 9;
            grades[i] = rows.get(i) * 1700L;
            missing.set(i, rows.get(i) % 5 == 0);
        }
        ScoreTable table = ScoreTable.of(owners)
                .column("bookings", cents)
                .column("complaints", complaints)
                .column("grade", grades, missing);
        ScoreColumns columns = PreparedScorecard.of(card).score(table, AFTER);

        long[] counts = new long[5];
        for (int i = 0; i < size; i++) {
            List<Measurement> facts = new ArrayList<>(List.of(
                    measured(owners.get(i), BOOKINGS, Quantity.of(new Money(BulkCards.DOLLAR, cents[i]))),
                    measured(owners.get(i), Cards.COMPLAINTS, Cards.complaints(complaints[i]))));
            if (!missing.get(i)) {
                facts.add(measured(owners.get(i), Cards.GRADE, Cards.number(grades[i], 1_000_000)));
            }
            Evaluation alone = ScorecardEvaluator.standard().evaluate(card, facts, AFTER);
            assertThat(columns.score(i)).isEqualTo(alone.score());
            assertThat(columns.bandIndex(i)).isEqualTo(alone.bandIndex());
            assertThat(columns.evaluation(i).explanation()).isEqualTo(alone.explanation());
            assertThat(columns.owner(i)).isEqualTo(owners.get(i));
            counts[alone.bandIndex().orElseThrow()]++;
        }
        for (int band = 0; band < counts.length; band++) {
            assertThat(columns.count(band)).isEqualTo(counts[band]);
        }
        assertThat(columns.size()).isEqualTo(size);
    }
}
