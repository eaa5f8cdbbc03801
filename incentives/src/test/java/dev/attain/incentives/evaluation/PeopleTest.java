package dev.attain.incentives.evaluation;

import static dev.attain.incentives.evaluation.Cards.AFTER;
import static dev.attain.incentives.evaluation.Cards.ANN;
import static dev.attain.incentives.evaluation.Cards.BEN;
import static dev.attain.incentives.evaluation.Cards.BOOKINGS;
import static dev.attain.incentives.evaluation.Cards.CID;
import static dev.attain.incentives.evaluation.Cards.COMPLAINTS;
import static dev.attain.incentives.evaluation.Cards.CUSTOMERS;
import static dev.attain.incentives.evaluation.Cards.GRADE;
import static dev.attain.incentives.evaluation.Cards.VISITS;
import static dev.attain.incentives.evaluation.Cards.customers;
import static dev.attain.incentives.evaluation.Cards.measured;
import static dev.attain.incentives.evaluation.Cards.percent;
import static dev.attain.incentives.evaluation.Cards.usd;
import static dev.attain.incentives.evaluation.Cards.visits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.metric.MetricId;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Rep;
import dev.attain.core.role.LevelShare;
import dev.attain.core.role.TalentComparer;
import dev.attain.core.role.TalentGradient;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.evaluation.bulk.PreparedScorecard;
import dev.attain.incentives.evaluation.bulk.ScoreColumns;
import dev.attain.incentives.evaluation.bulk.ScoreTable;
import dev.attain.incentives.evaluation.calibration.CalibratedRating;
import dev.attain.incentives.evaluation.calibration.Calibration;
import dev.attain.incentives.evaluation.calibration.Calibrator;
import dev.attain.incentives.evaluation.calibration.DistributionPolicy;
import dev.attain.incentives.evaluation.calibration.Enforcement;
import dev.attain.incentives.evaluation.calibration.TeamCalibration;
import dev.attain.incentives.evaluation.career.CareerLadder;
import dev.attain.incentives.evaluation.career.CareerLevel;
import dev.attain.incentives.evaluation.career.LevelReadiness;
import dev.attain.incentives.evaluation.career.PromotionChecker;
import dev.attain.incentives.evaluation.career.PromotionReport;
import dev.attain.incentives.evaluation.career.ReadinessChecker;
import dev.attain.incentives.evaluation.career.Requirement;
import dev.attain.incentives.evaluation.development.DevelopmentPlan;
import dev.attain.incentives.evaluation.development.DevelopmentPlanner;
import dev.attain.incentives.evaluation.development.PeerComparer;
import dev.attain.incentives.evaluation.development.PeerComparison;
import dev.attain.incentives.evaluation.development.TrainingFollowUp;
import dev.attain.incentives.evaluation.development.TrainingModule;
import dev.attain.incentives.evaluation.development.TrainingReview;
import dev.attain.incentives.evaluation.gate.Gate;
import dev.attain.incentives.evaluation.gate.GateEffect;
import dev.attain.incentives.evaluation.lift.Effort;
import dev.attain.incentives.evaluation.lift.Lift;
import dev.attain.incentives.evaluation.lift.LiftFinder;
import dev.attain.incentives.evaluation.rater.RaterAnalysis;
import dev.attain.incentives.evaluation.rater.RaterAnswer;
import dev.attain.incentives.evaluation.rater.RaterCombiner;
import dev.attain.incentives.evaluation.rater.RaterGroup;
import dev.attain.incentives.evaluation.rater.RaterKind;
import dev.attain.incentives.evaluation.rater.RaterPolicy;
import dev.attain.incentives.evaluation.review.EvaluationChange;
import dev.attain.incentives.evaluation.review.EvaluationComparer;
import dev.attain.incentives.evaluation.review.FairnessChecker;
import dev.attain.incentives.evaluation.review.FairnessReport;
import dev.attain.incentives.evaluation.review.TeamEvaluation;
import dev.attain.incentives.evaluation.review.TeamScorer;
import dev.attain.incentives.evaluation.score.CurveTerms;
import dev.attain.incentives.evaluation.score.MinMaxTerms;
import dev.attain.incentives.evaluation.score.Score;
import dev.attain.incentives.evaluation.score.ScoreFunctions;
import dev.attain.incentives.evaluation.score.ScoreTerms;
import dev.attain.incentives.evaluation.weight.PairwiseComparison;
import dev.attain.incentives.evaluation.weight.PairwiseWeigher;
import dev.attain.incentives.evaluation.weight.Preference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is done with evaluations: raters, lifts, calibration, reviews, careers, training. */
class PeopleTest {
    private static final PartyId TEAM = PartyId.of("north");

    private static List<Measurement> facts(PartyId who, int bookings, int customers, int visits) {
        return List.of(
                measured(who, BOOKINGS, usd(bookings + ".00")),
                measured(who, CUSTOMERS, customers(customers)),
                measured(who, VISITS, visits(visits)));
    }

    private static Evaluation ann(int bookings, int customers, int visits) {
        return ScorecardEvaluator.standard().evaluate(Cards.three(), facts(ANN, bookings, customers, visits), AFTER);
    }

    private static EvaluationBatch everybody() {
        List<Measurement> all = new ArrayList<>(facts(ANN, 1000, 2, 40));
        all.addAll(facts(BEN, 500, 3, 40));
        all.addAll(facts(CID, 900, 1, 10));
        return ScorecardEvaluator.standard().evaluateAll(Cards.three(), all, AFTER);
    }

    private static Quantity days(long count) {
        return Quantity.count(count, "days");
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }

    private static RaterAnswer said(String rater, RaterKind kind, long grade) {
        return new RaterAnswer(ANN, PartyId.of(rater), kind, Cards.number(grade, 1));
    }

    @Test
    void groupsOfRatersAreTrimmedWeighedAndLeftOutWhereTooFewSpoke() {
        RaterPolicy policy = new RaterPolicy(
                GRADE,
                Cards.YEAR,
                List.of(
                        new RaterGroup(RaterKind.PEER, percent("60"), 3, percent("20")),
                        RaterGroup.of(RaterKind.MANAGER, percent("30"), 1),
                        RaterGroup.of(RaterKind.CUSTOMER, percent("10"), 2)));
        List<RaterAnswer> answers = new ArrayList<>(List.of(
                said("a", RaterKind.PEER, 1),
                said("b", RaterKind.PEER, 3),
                said("c", RaterKind.PEER, 4),
                said("d", RaterKind.PEER, 4),
                said("e", RaterKind.PEER, 5),
                said("m", RaterKind.MANAGER, 2),
                said("x", RaterKind.CUSTOMER, 5),
                said("f", RaterKind.PEER, 5),
                said("f", RaterKind.PEER, 4),
                said("ann", RaterKind.PEER, 5),
                said("r", RaterKind.REPORT, 5),
                new RaterAnswer(ANN, PartyId.of("u"), RaterKind.PEER, visits(5)),
                new RaterAnswer(BEN, PartyId.of("x"), RaterKind.CUSTOMER, Cards.number(5, 1))));

        RaterAnalysis analysis = RaterCombiner.combine(policy, answers);

        // peers 3, 4, 4 of five: 11/3; (0.6 * 11/3 + 0.3 * 2) / 0.9 = 28/9
        assertThat(analysis.measurements()).containsExactly(measured(ANN, GRADE, Cards.number(28, 9)));
        assertThat(ExplanationEvaluator.evaluate(analysis.results().get(0).explanation()))
                .isEqualTo(Cards.number(28, 9));
        assertThat(texts(analysis.findings()))
                .containsExactlyInAnyOrder(
                        "answers[ann][f]: f answered more than once: no answer counts",
                        "answers[ann][ann]: ann cannot answer among peers: whoever is rated answers for oneself, and nobody else does",
                        "answers[ann][r]: reports are not asked",
                        "answers[ann][u]: 5 visits is not in number: not used",
                        "answers[ann]: customers gave 1 answers, fewer than 2: the other groups share the weight",
                        "answers[ben]: peers gave 0 answers, fewer than 3: the other groups share the weight",
                        "answers[ben]: managers gave 0 answers, fewer than 1: the other groups share the weight",
                        "answers[ben]: customers gave 1 answers, fewer than 2: the other groups share the weight",
                        "answers[ben]: too few people spoke of ben for any group to count");
        assertThat(RaterKind.values())
                .extracting(kind -> kind.text(Locale.CHINESE))
                .containsExactly("本人", "同事", "上级", "下属", "客户");
        assertThat(RaterKind.SELF.text(Locale.ENGLISH)).isEqualTo("the person rated");
        assertThatThrownBy(() -> new RaterPolicy(
                        GRADE,
                        Cards.YEAR,
                        List.of(
                                RaterGroup.of(RaterKind.PEER, percent("60"), 3),
                                RaterGroup.of(RaterKind.PEER, percent("30"), 3))))
                .hasMessageContaining("must weigh exactly 100% together, but weigh 90%")
                .hasMessageContaining("names peers twice");
        assertThatThrownBy(() -> new RaterGroup(RaterKind.SELF, Rate.ZERO, 0, percent("50")))
                .hasMessageContaining("must be more than zero, but was 0%")
                .hasMessageContaining("must be one or more, but was 0")
                .hasMessageContaining("must be from 0% to below 50%, but was 50%");
    }

    @Test
    void opinionsThatAgreeGiveTheirWeights() {
        List<Preference> agreeing =
                List.of(Preference.of("a", "b", 2), Preference.of("b", "c", 2), Preference.of("a", "c", 4));
        var weights = PairwiseWeigher.weigh(new PairwiseComparison(List.of("a", "b", "c"), agreeing, 2));

        assertThat(weights.weight("a")).isEqualTo(percent("57.14"));
        assertThat(weights.weight("b")).isEqualTo(percent("28.57"));
        assertThat(weights.weight("c")).isEqualTo(percent("14.29"));
        assertThat(weights.consistencyRatio()).isEqualTo(Rate.ZERO);
        assertThat(weights.findings()).isEmpty();
        assertThat(PairwiseWeigher.weigh(
                                new PairwiseComparison(List.of("a", "b"), List.of(Preference.of("a", "b", 3)), 0))
                        .weight("a"))
                .isEqualTo(percent("75"));
        assertThatThrownBy(() -> weights.weight("d")).hasMessage("d was not compared");
        assertThatThrownBy(() -> Preference.of("a", "b", 0)).hasMessageContaining("must be more than zero, but was 0");
        assertThatThrownBy(() -> new PairwiseComparison(
                        List.of("a", "b", "b"),
                        List.of(Preference.of("a", "b", 2), Preference.of("b", "a", 2), Preference.of("a", "z", 1)),
                        7))
                .hasMessageContaining("must each stand there once, but were a, b, b")
                .hasMessageContaining("must be 0 to 6, but was 7")
                .hasMessageContaining("compares b with a once more")
                .hasMessageContaining("compares a with z, which are not two of the criteria")
                .hasMessageContaining("must compare 3 pairs, but compare 1");
    }

    @Test
    void theCheapestWayOneStarUpMayBeACombination() {
        Lift lift = LiftFinder.find(
                ann(900, 1, 30),
                List.of(
                        new Effort("sales", usd("100.00"), days(5), 3),
                        new Effort("customers", customers(1), days(6), 2),
                        new Effort("visits", visits(10), days(2), 3)));

        // 0.45 + 0.1 + 0.225 = 0.775: three stars need 0.8
        assertThat(lift.target().map(RatingBand::label)).contains("3 stars");
        assertThat(lift.missing()).isEqualTo(Ratio.of(1, 40));
        assertThat(lift.cheapest().orElseThrow().effort()).isEqualTo(days(2));
        assertThat(lift.cheapest().orElseThrow().steps().get(0).text(Locale.ENGLISH))
                .isEqualTo("visits from 30 visits to 40 visits: 2 days");
        assertThat(lift.single()).extracting(way -> way.effort()).containsExactly(days(2), days(5), days(6));
        assertThat(lift.reaches().get(0).to()).isEqualTo(usd("950.00"));
        assertThat(lift.reaches().get(2).to()).isEqualTo(new Quantity(Ratio.of(100, 3), VISITS.unit()));
    }

    @Test
    void whatCannotLiftIsTold() {
        Gate gate = new Gate(
                "care", VISITS, Gate.Side.AT_LEAST, visits(50), new GateEffect.Cap(percent("70")), "customers first");
        Evaluation held = ScorecardEvaluator.standard()
                .evaluate(Cards.three().withGates(List.of(gate)), facts(ANN, 900, 1, 30), AFTER);
        Effort sales = new Effort("sales", usd("100.00"), days(5), 3);

        assertThat(texts(LiftFinder.find(held, List.of(sales)).findings()))
                .containsExactly(
                        "evaluations[ann]: ann is held down by gates care: no score lifts the rating before these"
                                + " open");
        assertThat(texts(LiftFinder.find(ann(1500, 3, 60), List.of(sales)).findings()))
                .containsExactly("evaluations[ann]: ann has the highest rating");
        Lift none = LiftFinder.find(
                ann(900, 1, 30),
                List.of(
                        sales,
                        sales,
                        new Effort("nothing", visits(1), days(1), 1),
                        new Effort("visits", customers(1), days(1), 1)));
        assertThat(none.cheapest()).isEmpty();
        assertThat(texts(none.findings()))
                .containsExactly(
                        "efforts[sales]: sales has more than one effort: none is used",
                        "efforts[sales]: sales has more than one effort: none is used",
                        "efforts[nothing]: the scorecard has no criterion nothing",
                        "evaluations[ann].visits: a step of 1 customers is not in visits, the unit of the metric");
        assertThat(texts(LiftFinder.find(
                                ann(900, 1, 30), List.of(sales, new Effort("visits", visits(1), usd("1.00"), 1)))
                        .findings()))
                .contains("efforts[sales]: costs 5 days, and others something else: give all costs in one unit");
        assertThatThrownBy(() -> new Effort("a", visits(0), days(0), 0))
                .hasMessageContaining("must be more than zero, but was 0 visits")
                .hasMessageContaining("must be more than zero, but was 0 days")
                .hasMessageContaining("must be one or more, but was 0");
    }

    @Test
    void fewerComplaintsLiftAndNeverGoBelowNone() {
        Scorecard card = Cards.card(Criterion.of("few", COMPLAINTS, Rate.ONE, Cards.upTo150(Cards.complaints(4))));
        Evaluation now = ScorecardEvaluator.standard()
                .evaluate(card, List.of(measured(ANN, COMPLAINTS, Cards.complaints(5))), AFTER);
        Evaluation peers = ScorecardEvaluator.standard()
                .evaluate(
                        Cards.card(Criterion.of("few", COMPLAINTS, Rate.ONE, MinMaxTerms.amongPeers())),
                        List.of(measured(ANN, COMPLAINTS, Cards.complaints(5))),
                        AFTER);

        assertThat(now.score()).contains(Ratio.of(3, 4));
        Lift lift = LiftFinder.find(now, List.of(new Effort("few", Cards.complaints(1), days(1), 99)));
        assertThat(lift.cheapest().orElseThrow().steps().get(0).to()).isEqualTo(Cards.complaints(4));
        assertThat(texts(LiftFinder.find(peers, List.of()).findings()))
                .containsExactly("evaluations[ann]: ann is not rated: measure what is missing first");
    }

    @Test
    void aDistributionForcesGuidesOrSaysNothing() {
        List<Evaluation> people = everybody().evaluations();
        DistributionPolicy strict = DistributionPolicy.forced(3, "34", "33", "33", "0", "0");

        // ann 1.0, ben 0.25 + 0.3 + 0.3 = 0.85, cid 0.45 + 0.1 + 0.075 = 0.625
        Calibration forced = Calibrator.calibrate(strict, people);
        assertThat(forced.wanted()).containsExactly(1L, 1L, 1L, 0L, 0L);
        assertThat(forced.isBinding()).isTrue();
        assertThat(forced.moves())
                .extracting(move -> move.text(Locale.ENGLISH))
                .containsExactly(
                        "ann, place 1, moves from 4 stars to 3 stars",
                        "ben, place 2, moves from 3 stars to 2 stars",
                        "cid, place 3, moves from 2 stars to 1 star");
        assertThat(forced.within(PartyId.of("north"), List.of(ANN, CID, PartyId.of("nobody"))))
                .hasToString("north: [0, 1, 0, 1, 0] -> [1, 0, 1, 0, 0]")
                .satisfies(north -> {
                    assertThat(north.people()).isEqualTo(2);
                    assertThat(north.sharesBefore()).hasToString("[0, 1/2, 0, 1/2, 0]");
                    assertThat(north.sharesAfter()).hasToString("[1/2, 0, 1/2, 0, 0]");
                });
        assertThat(forced.within(PartyId.of("south"), List.of()).sharesAfter()).hasToString("[0, 0, 0, 0, 0]");
        assertThatThrownBy(() -> new TeamCalibration(PartyId.of("north"), List.of(1, 0), List.of(1, 1)))
                .hasMessage(
                        "teamCalibration of north must count the same people in the same bands, but had [1, 0] before "
                                + "and [1, 1] after");
        Calibration guided =
                Calibrator.calibrate(strict.withTolerance(1).withEnforcement(Enforcement.ADVISORY), people);
        assertThat(guided.moves()).isEmpty();
        assertThat(guided.isBinding()).isFalse();
        Calibration small = Calibrator.calibrate(strict.withMinimumGroup(4), people);
        assertThat(small.moves()).isEmpty();
        assertThat(texts(small.findings()))
                .containsExactly("evaluations: are 3, fewer than 4: nothing is said of so few");
    }

    @Test
    void aTieThatABandPartsAndWhoIsNotRatedAreTold() {
        List<Measurement> equal = new ArrayList<>();
        IntStream.range(0, 2).forEach(i -> equal.addAll(facts(PartyId.of("p" + i), 1000, 2, 40)));
        List<Evaluation> people = ScorecardEvaluator.standard()
                .evaluateAll(Cards.three(), List.of(PartyId.of("p0"), PartyId.of("p1"), PartyId.of("p2")), equal, AFTER)
                .evaluations();
        Calibration parted = Calibrator.calibrate(DistributionPolicy.forced(1, "0", "0", "0", "50", "50"), people);

        assertThat(texts(parted.findings()))
                .containsExactly(
                        "evaluations[p2]: p2 is not rated and not counted",
                        "ratings[p1]: p0 and p1 have the same score, but a band parts them");
        assertThat(parted.ratings()).extracting(CalibratedRating::isMoved).containsExactly(true, false);
        assertThatThrownBy(() -> Calibrator.calibrate(DistributionPolicy.forced(1, "50", "50"), people))
                .hasMessage("distributionPolicy.shares must be one for each of the 5 bands, but were 2");
        assertThatThrownBy(() -> Calibrator.calibrate(DistributionPolicy.forced(1, "100"), List.of()))
                .hasMessageContaining("but was given 0");
        assertThatThrownBy(
                        () -> new DistributionPolicy(List.of(percent("101"), percent("-2")), 0, -1, Enforcement.STRICT))
                .hasMessageContaining("must be exactly 100% together, but are 99%")
                .hasMessageContaining("must be zero or more, but were 101%, -2%")
                .hasMessageContaining("must be one or more, but was 0")
                .hasMessageContaining("must be zero or more, but was -1");
    }

    @Test
    void aTeamIsTheMeanOfItsMembers() {
        List<Evaluation> members = everybody().evaluations();
        TeamEvaluation team = TeamScorer.score(TEAM, members);

        assertThat(team.score()).isEqualTo(Ratio.of(33, 40));
        assertThat(team.band().label()).isEqualTo("3 stars");
        assertThat(team.headcount()).isEqualTo(3);
        assertThat(team.ratings().get(3).people()).isEqualTo(1);
        assertThat(ExplanationEvaluator.evaluate(team.explanation()).value()).isEqualTo(team.score());
        assertThatThrownBy(() -> TeamScorer.score(TEAM, List.of()))
                .hasMessage("team north needs members rated on one scale, but they are on 0");
    }

    @Test
    void theYearBeforeIsComparedCriterionByCriterion() {
        EvaluationChange change = EvaluationComparer.compare(ann(500, 2, 40), ann(1000, 1, 40));

        assertThat(change.change()).contains(Ratio.of(3, 20));
        assertThat(change.bandsUp()).contains(1);
        assertThat(change.criteria().get(0).change()).contains(Ratio.of(1, 2));
        assertThat(change.criteria().get(1).change()).contains(Ratio.of(-1, 2));
        assertThat(change.diff().orElseThrow().isEmpty()).isFalse();
        assertThatThrownBy(() -> EvaluationComparer.compare(
                        ann(1, 1, 1), everybody().of(BEN).orElseThrow()))
                .hasMessage("compare needs two evaluations of one person, but was given those of ann and ben");
    }

    @Test
    void aScorecardThatDoesNotDoWhatItSaysIsFound() {
        Scorecard card = Cards.card(
                Criterion.of("sales", BOOKINGS, percent("60"), Cards.upTo150(usd("1000.00"))),
                Criterion.of("again", BOOKINGS, percent("20"), Cards.upTo150(usd("1100.00"))),
                Criterion.of(
                        "visits",
                        VISITS,
                        percent("20"),
                        CurveTerms.bands(Cards.point(visits(0), "90"), Cards.point(visits(30), "100"))));
        RatingScale hard = RatingScale.of(List.of("low", "mid", "high"), "0", "10", "200");
        List<Measurement> facts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            facts.add(measured(PartyId.of("p" + i), BOOKINGS, usd(200 * i + ".00")));
            facts.add(measured(PartyId.of("p" + i), VISITS, visits(28 + 5 * (i % 2))));
        }
        Scorecard doubtful = card.withScale(hard);
        FairnessReport report = FairnessChecker.check(
                doubtful,
                ScorecardEvaluator.standard()
                        .evaluateAll(doubtful, facts, AFTER)
                        .evaluations());

        assertThat(texts(report.findings()))
                .contains(
                        "scale[low]: nobody can fall to low [0%, 10%): the least score is 18.00%",
                        "scale[high]: nobody can reach high [200%, …): the best score is 140.00%",
                        "criteria[again]: sales and again go together by 1: they may count one thing twice");
        assertThat(report.influences().get(0).share()).isBetween(percent("70"), percent("80"));
        Scorecard one = card.withCriteria(List.of(
                card.criteria().get(0).withWeight(percent("80")),
                card.criteria().get(2)));
        assertThat(texts(FairnessChecker.check(
                                one,
                                ScorecardEvaluator.standard()
                                        .evaluateAll(one, facts, AFTER)
                                        .evaluations())
                        .findings()))
                .anyMatch(text -> text.startsWith("criteria[sales]: sales makes 98.82%"));
        assertThat(FairnessChecker.check(card, List.of()).influences()).isEmpty();
    }

    private static final List<SalesPeriod> QUARTERS =
            FiscalCalendar.calendarYear().split(Cards.YEAR, Granularity.QUARTER);

    private static Measurement quarter(int number, Metric metric, Quantity value) {
        return new Measurement(metric, ANN, QUARTERS.get(number - 1), value);
    }

    private static Rep rep(PartyId id, String level) {
        return Rep.builder()
                .id(id)
                .name(id.value())
                .team(TEAM)
                .level(level)
                .hiredOn(LocalDate.of(2020, 1, 1))
                .leftOn(Optional.empty())
                .build();
    }

    private static CareerLadder ladder(int periods) {
        return new CareerLadder(List.of(
                new CareerLevel("junior", List.of()),
                new CareerLevel(
                        "senior",
                        List.of(
                                new Requirement(BOOKINGS, usd("100.00"), periods),
                                new Requirement(COMPLAINTS, Cards.complaints(2), 1)))));
    }

    @Test
    void aPromotionNeedsPeriodsInARow() {
        List<Measurement> history = List.of(
                quarter(4, BOOKINGS, usd("120.00")),
                quarter(3, BOOKINGS, usd("100.00")),
                quarter(2, BOOKINGS, usd("99.99")),
                quarter(1, BOOKINGS, usd("500.00")),
                quarter(4, COMPLAINTS, Cards.complaints(2)));

        PromotionReport two = PromotionChecker.check(ladder(2), rep(ANN, "junior"), history, AFTER);
        PromotionReport three = PromotionChecker.check(ladder(3), rep(ANN, "junior"), history, AFTER);
        assertThat(two.isMet()).isTrue();
        assertThat(three.isMet()).isFalse();
        assertThat(three.missing())
                .extracting(check -> check.text(Locale.ENGLISH))
                .containsExactly("Bookings of USD 100.00: kept for 2 of 3 periods");
        assertThat(PromotionChecker.check(ladder(2), rep(ANN, "junior"), history, LocalDate.of(2026, 12, 31))
                        .missing())
                .hasSize(2);
        assertThat(PromotionChecker.check(ladder(2), rep(ANN, "senior"), history, AFTER)
                        .isMet())
                .isFalse();
        assertThat(texts(PromotionChecker.check(ladder(2), rep(ANN, "king"), history, AFTER)
                        .findings()))
                .containsExactly("reps[ann].level: ann is king, which is no level of the ladder");
        List<Measurement> contradictory = new ArrayList<>(history);
        contradictory.add(quarter(4, BOOKINGS, usd("1.00")));
        PromotionReport doubtful = PromotionChecker.check(ladder(2), rep(ANN, "junior"), contradictory, AFTER);
        assertThat(doubtful.checks().get(0).sustained()).isZero();
        assertThat(texts(doubtful.findings()))
                .containsExactly(
                        "measurements[ann].bookings: ann has more than one figure of Bookings in 2026-Q4: the row ends"
                                + " there");
        assertThatThrownBy(() -> new Requirement(BOOKINGS, visits(1), 0))
                .hasMessageContaining("must be in USD, the unit of Bookings, but was 1 visits")
                .hasMessageContaining("must be one or more, but was 0");
        assertThatThrownBy(() ->
                        new CareerLadder(List.of(new CareerLevel("a", List.of()), new CareerLevel("a", List.of()))))
                .hasMessageContaining("names \"a\" twice");
        assertThatThrownBy(() -> new CareerLadder(List.of())).hasMessageContaining("must have at least one level");
    }

    @Test
    void theGapOfATeamIsFilledByWhoIsReady() {
        TalentGradient gradient = new TalentGradient(
                List.of(new LevelShare("junior", percent("50")), new LevelShare("senior", percent("50"))));
        List<Rep> team = List.of(rep(ANN, "junior"), rep(BEN, "junior"), rep(CID, "junior"), rep(TEAM, "junior"));
        List<Measurement> history =
                List.of(quarter(4, BOOKINGS, usd("120.00")), quarter(4, COMPLAINTS, Cards.complaints(0)));

        List<LevelReadiness> readiness = ReadinessChecker.check(
                TalentComparer.compare(gradient, team, AFTER),
                List.of(
                        PromotionChecker.check(ladder(1), rep(ANN, "junior"), history, AFTER),
                        PromotionChecker.check(ladder(1), rep(BEN, "junior"), history, AFTER)));

        assertThat(readiness).containsExactly(new LevelReadiness("senior", 2, List.of(ANN), List.of(BEN)));
    }

    @Test
    void trainingIsMatchedToWeaknessesAndToTheNextLevelAndFollowedUp() {
        TrainingModule hunting = new TrainingModule("h", "Hunting", List.of(CUSTOMERS.id(), VISITS.id()));
        TrainingModule closing = new TrainingModule("c", "Closing", List.of(BOOKINGS.id()));
        PeerComparison cid = PeerComparer.compare(everybody(), CID);
        PromotionReport promotion = PromotionChecker.check(ladder(1), rep(CID, "junior"), List.of(), AFTER);

        assertThat(cid.strengths()).extracting(gap -> gap.criterion().id()).containsExactly("sales");
        assertThat(cid.weaknesses())
                .extracting(gap -> gap.text(Locale.ENGLISH))
                .containsExactly("visits: 25.0%, the others 100.0%", "customers: 50.0%, the others 125.0%");
        DevelopmentPlan plan = DevelopmentPlanner.plan(cid, promotion, List.of(closing, hunting));
        assertThat(plan.advice()).extracting(advice -> advice.module()).containsExactly(hunting, closing);
        assertThat(plan.advice().get(1).because())
                .extracting(Object::toString)
                .containsExactly("senior asks for Bookings of USD 100.00 in 1 periods");
        assertThat(texts(plan.findings()))
                .containsExactly("modules[complaints]: no module is meant for this: senior asks for Complaints of 2"
                        + " complaints in 1 periods");
        assertThat(DevelopmentPlanner.plan(cid, List.of(closing)).advice()).isEmpty();
        assertThatThrownBy(() -> DevelopmentPlanner.plan(PeerComparer.compare(everybody(), ANN), promotion, List.of()))
                .hasMessage("plan needs a promotion report of ann, but was given that of cid");
        assertThatThrownBy(() -> PeerComparer.compare(everybody(), TEAM))
                .hasMessage("north was not judged among these: evaluate everybody together");

        TrainingReview review = TrainingFollowUp.review(
                new TrainingModule("t", "T", List.of(BOOKINGS.id(), COMPLAINTS.id(), VISITS.id())),
                ANN,
                LocalDate.of(2026, 5, 2),
                List.of(
                        quarter(1, BOOKINGS, usd("100.00")),
                        quarter(2, BOOKINGS, usd("900.00")),
                        quarter(3, BOOKINGS, usd("110.00")),
                        quarter(1, COMPLAINTS, Cards.complaints(1)),
                        quarter(4, COMPLAINTS, Cards.complaints(1))));
        assertThat(review.effects().get(0).change()).isEqualTo(usd("10.00"));
        assertThat(review.effects()).extracting(effect -> effect.isImproved()).containsExactly(true, false);
        assertThat(texts(review.findings()))
                .containsExactly("metrics[visits]: visits has no period before or after 2026-05-02 yet");
        assertThat(new TrainingModule("a", "Name", List.of(MetricId.of("x")))).hasToString("Name");
    }

    @Test
    void columnsRefuseWhatHasNoSharedCurveAndWhatDoesNotFit() {
        Scorecard peers = Cards.card(Criterion.of("p", VISITS, Rate.ONE, MinMaxTerms.amongPeers()));
        ScoreTable table = ScoreTable.of(List.of(ANN)).column("visits", new long[] {40});

        assertThatThrownBy(() -> PreparedScorecard.of(peers))
                .hasMessageContaining("p is not scored on one curve for everybody: judge by ScorecardEvaluator");
        assertThatThrownBy(() -> table.column("x", new long[2]))
                .hasMessage("scoreTable.x must have a value for each of 1 rows, but had 2");
        assertThatThrownBy(() -> table.column("visits", new long[1]))
                .hasMessage("scoreTable has a column visits already");
        assertThat(PreparedScorecard.of(Cards.three()).score(table, AFTER).score(0))
                .contains(Ratio.ONE);
        Scorecard wide = Cards.card(
                Criterion.of("a", BOOKINGS, percent("50"), Cards.upTo150(usd("99999999999.97"))),
                Criterion.of("b", BOOKINGS, percent("50"), Cards.upTo150(usd("99999999999.89"))));
        assertThat(PreparedScorecard.of(wide)
                        .score(ScoreTable.of(List.of(ANN)).column("bookings", new long[] {1}), AFTER)
                        .score(0))
                .contains(Ratio.parse("1/19999999999994").plus(Ratio.parse("1/19999999999978")));
    }

    @Test
    void columnsAreExplainedByTheFunctionsThatTheyAreGiven() {
        record Twice(String function) implements ScoreTerms {
            @Override
            public Optional<Score.OnCurve> sharedCurve() {
                return Cards.upTo150(visits(20)).sharedCurve();
            }
        }
        Scorecard card = Cards.card(Criterion.of("own", VISITS, Rate.ONE, new Twice("twice")));
        ScoreFunctions functions = ScoreFunctions.standard()
                .with("twice", context -> context.terms().sharedCurve().orElseThrow());
        ScoreColumns columns = PreparedScorecard.of(card, functions)
                .score(ScoreTable.of(List.of(ANN)).column("visits", new long[] {25}), AFTER);

        assertThat(columns.score(0)).contains(Ratio.of(5, 4));
        assertThat(columns.evaluation(0).score()).contains(Ratio.of(5, 4));
    }
}
