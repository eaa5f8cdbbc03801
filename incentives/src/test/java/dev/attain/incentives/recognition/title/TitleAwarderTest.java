package dev.attain.incentives.recognition.title;

import static dev.attain.incentives.recognition.Boards.BOARD;
import static dev.attain.incentives.recognition.Boards.CALENDAR;
import static dev.attain.incentives.recognition.Boards.CUSTOMERS;
import static dev.attain.incentives.recognition.Boards.DAY;
import static dev.attain.incentives.recognition.Boards.SALES;
import static dev.attain.incentives.recognition.Boards.WIN_RATE;
import static dev.attain.incentives.recognition.Boards.facts;
import static dev.attain.incentives.recognition.Boards.id;
import static dev.attain.incentives.recognition.Boards.ranked;
import static dev.attain.incentives.recognition.Boards.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Unit;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.recognition.Leaderboard;
import dev.attain.incentives.recognition.LeaderboardRanker;
import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.rank.TieMethod;
import dev.attain.incentives.recognition.title.rule.BoardTitle;
import dev.attain.incentives.recognition.title.rule.Collaborator;
import dev.attain.incentives.recognition.title.rule.Contribution;
import dev.attain.incentives.recognition.title.rule.FigureTitle;
import dev.attain.incentives.recognition.title.rule.TitleFacts;
import dev.attain.incentives.recognition.title.rule.TitleOutcome;
import dev.attain.incentives.recognition.title.rule.TitleRules;
import dev.attain.incentives.recognition.title.rule.TitleTerms;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TitleAwarderTest {
    private static final List<SalesPeriod> YEAR = CALENDAR.split(CALENDAR.year(2026), Granularity.QUARTER);
    private static final Metric ATTAINMENT = Metric.result("attainment", "Attainment", Unit.PERCENT);
    private static final Leaderboard FIRST =
            ranked(BOARD, "ann", "500.00", "ben", "300.00", "cid", "300.00", "dee", "100.00");
    private static final Leaderboard SECOND = LeaderboardRanker.standard()
            .rank(BOARD, facts("dee", "350.00", "ann", "400.00", "ben", "330.00", "cid", "10.00"), FIRST, DAY);

    @Test
    void theChampionIsFirstAndTheNextNearlyWas() {
        Recognition won = award(new BoardTitle.Champion("champion"), TitleFacts.ranked(List.of(FIRST)));
        assertThat(won.awards())
                .hasToString("[champion: ann (first in 2026-Q1 [2026-01-01, 2026-04-01) with USD 500.00)]");
        assertThat(won.nearMisses())
                .hasToString("[champion: ben (rank 1 with a value better by USD 200.00 was missing),"
                        + " champion: cid (rank 1 with a value better by USD 200.00 was missing)]");
        assertThat(won.nearMisses().get(0).missing()).isEqualTo(usd("200.00"));
        assertThat(won.holders("champion")).containsExactly(id("ann"));
    }

    @Test
    void whoSharesTheFirstRankSharesTheTitle() {
        Leaderboard modified = ranked(BOARD.withTies(TieMethod.MODIFIED), "ann", "5.00", "ben", "5.00", "cid", "1.00");
        Recognition won = award(new BoardTitle.Champion("champion"), TitleFacts.ranked(List.of(modified)));
        assertThat(won.holders("champion")).containsExactly(id("ann"), id("ben"));
        assertThat(won.nearMisses()).extracting(miss -> miss.missing()).containsExactly(usd("4.01"));
    }

    @Test
    void theClimberGainedMostPlaces() {
        TitleFacts season = TitleFacts.ranked(List.of(FIRST, SECOND));
        Recognition won = award(new BoardTitle.Climber("climber", 1), season);
        assertThat(won.awards()).hasToString("[climber: dee (places gained: 2)]");
        assertThat(ExplanationEvaluator.evaluate(won.awards().get(0).figure())).hasToString("2");
        assertThat(won.nearMisses()).isEmpty();
        Recognition nobody = award(new BoardTitle.Climber("climber", 3), season);
        assertThat(nobody.awards()).isEmpty();
        assertThat(nobody.nearMisses()).hasToString("[climber: dee (places missing: 1)]");
    }

    @Test
    void whoClimbedLessThanIsAskedForNearlyHadIt() {
        Leaderboard then = ranked(BOARD, "ann", "5.00", "ben", "4.00", "cid", "3.00", "dee", "2.00", "eve", "1.00");
        Leaderboard now = LeaderboardRanker.standard()
                .rank(
                        BOARD,
                        facts("dee", "9.00", "ann", "8.00", "cid", "7.00", "eve", "6.00", "ben", "1.00"),
                        then,
                        DAY);
        Recognition won = award(new BoardTitle.Climber("climber", 2), TitleFacts.ranked(List.of(then, now)));
        assertThat(won.awards()).hasToString("[climber: dee (places gained: 3)]");
        assertThat(won.nearMisses()).hasToString("[climber: eve (places missing: 2)]");
    }

    @Test
    void inTheFirstRankingNobodyClimbs() {
        Recognition nobody = award(new BoardTitle.Climber("climber", 1), TitleFacts.ranked(List.of(FIRST)));
        assertThat(nobody.findings())
                .hasToString(
                        "[titles[0].rankings: nobody ranked in 2026-Q1 [2026-01-01, 2026-04-01) was ranked before, so that"
                                + " nobody has moved]");
    }

    @Test
    void aStreakIsInARowUpToTheLast() {
        TitleFacts season = TitleFacts.ranked(List.of(FIRST, FIRST, SECOND));
        Recognition won = award(new BoardTitle.InARow("steady", Rank.of(2), 3), season);
        assertThat(won.awards()).hasToString("[steady: ann (rank 2 or better, 3 rankings in a row)]");
        assertThat(won.nearMisses()).hasToString("[steady: dee (rank 2 or better was missing in 2 rankings before)]");
        assertThat(won.awards().get(0).because().text(Locale.CHINESE)).isEqualTo("连续 3 期排名第 2 名或更好");
    }

    @Test
    void titlesOfABoardNeedOne() {
        TitleFacts nothing = TitleFacts.ranked(List.of());
        for (TitleTerms terms : List.of(
                new BoardTitle.Champion("t"),
                new BoardTitle.Climber("t", 1),
                new BoardTitle.InARow("t", Rank.FIRST, 1))) {
            assertThat(award(terms, nothing).findings())
                    .hasToString("[titles[0].rankings: no ranking was handed in, and the title is awarded on one]");
        }
        Leaderboard empty = ranked(BOARD);
        assertThat(award(new BoardTitle.Champion("t"), TitleFacts.ranked(List.of(empty)))
                        .awards())
                .isEmpty();
    }

    @Test
    void aCenturyIsAllPeriodsOverTheFigure() {
        Recognition won = award(
                new FigureTitle.Century("century", ATTAINMENT, percent("100")),
                TitleFacts.measured(
                        YEAR,
                        List.of(
                                attained("ann", 0, "100"),
                                attained("ann", 1, "120"),
                                attained("ann", 2, "101"),
                                attained("ann", 3, "130"),
                                attained("ben", 0, "99.5"),
                                attained("ben", 1, "120"),
                                attained("ben", 2, "101"),
                                attained("ben", 3, "130"),
                                attained("cid", 0, "50"),
                                attained("cid", 1, "20"),
                                attained("cid", 2, "101"),
                                attained("cid", 3, "130"),
                                attained("dee", 0, "150"))));
        assertThat(won.awards()).hasToString("[century: ann (Attainment was 100% or better in all 4 periods)]");
        assertThat(won.awards().get(0).figure().value()).isEqualTo(percent("100"));
        assertThat(won.nearMisses()).hasToString("[century: ben (periods short of it: 1, the worst by 0.5%)]");
        assertThat(won.findings())
                .hasToString(
                        "[titles[0].measurements: dee cannot have the title: Attainment was measured in 1 of 4 periods]");
    }

    @Test
    void whereLessIsBetterTheWorstPeriodIsTheLargest() {
        Metric days = new Metric(CUSTOMERS.id(), "Days", CUSTOMERS.unit(), Direction.LOWER_IS_BETTER, CUSTOMERS.kind());
        List<SalesPeriod> half = YEAR.subList(0, 2);
        List<Measurement> measured = List.of(
                counted(days, "ann", 0, 3),
                counted(days, "ann", 1, 5),
                counted(days, "ben", 0, 1),
                counted(days, "ben", 1, 9));
        Quantity five = Quantity.count(5, "customers");
        Recognition won = award(new FigureTitle.Century("quick", days, five), TitleFacts.measured(half, measured));
        assertThat(won.holders("quick")).containsExactly(id("ann"));
        assertThat(won.nearMisses().get(0).missing()).isEqualTo(Quantity.count(4, "customers"));
        Recognition least = award(new FigureTitle.Most("least", days), TitleFacts.measured(half, measured));
        assertThat(least.awards()).hasToString("[least: ann (Days: 8 customers)]");
        assertThat(least.nearMisses()).hasToString("[least: ben (Days: 2 customers missing)]");
    }

    @Test
    void mostNewCustomersAreAddedUpOverTheSeason() {
        Recognition won = award(
                new FigureTitle.Most("hunter", CUSTOMERS),
                TitleFacts.measured(
                        YEAR,
                        List.of(
                                counted(CUSTOMERS, "ann", 0, 3), counted(CUSTOMERS, "ann", 2, 4),
                                counted(CUSTOMERS, "ben", 1, 7), counted(CUSTOMERS, "cid", 3, 5))));
        assertThat(won.awards())
                .hasToString("[hunter: ann (New customers: 7 customers), hunter: ben (New customers: 7 customers)]");
        assertThat(won.nearMisses()).hasToString("[hunter: cid (New customers: 2 customers missing)]");
    }

    @Test
    void nobodyHasATitleForNothing() {
        Recognition none = award(
                new FigureTitle.Most("hunter", CUSTOMERS),
                TitleFacts.measured(YEAR, List.of(counted(CUSTOMERS, "ann", 0, 0), counted(CUSTOMERS, "ben", 0, 0))));
        assertThat(none.awards()).isEmpty();
        assertThat(none.nearMisses()).isEmpty();
        Metric days = CUSTOMERS.withDirection(Direction.LOWER_IS_BETTER);
        Recognition fastest = award(
                new FigureTitle.Most("fastest", days),
                TitleFacts.measured(YEAR, List.of(counted(days, "ann", 0, 0), counted(days, "ben", 0, 1))));
        assertThat(fastest.holders("fastest")).containsExactly(id("ann"));
    }

    @Test
    void whatCameTwiceAlikeCountsOnceAndAPeriodListedTwiceIsOne() {
        List<SalesPeriod> twice = List.of(YEAR.get(0), YEAR.get(1), YEAR.get(1));
        Recognition won = award(
                new FigureTitle.Century("century", ATTAINMENT, percent("100")),
                TitleFacts.measured(
                        twice,
                        List.of(attained("ann", 0, "100"), attained("ann", 1, "120"), attained("ann", 0, "100"))));
        assertThat(won.awards()).hasToString("[century: ann (Attainment was 100% or better in all 2 periods)]");
        assertThat(won.findings())
                .hasToString(
                        "[titles[0].measurements[2]: Attainment of ann in 2026-Q1 [2026-01-01, 2026-04-01) came twice"
                                + " and is the same: it counts once]");
    }

    @Test
    void everybodyWhoReachesAMilestoneHasIt() {
        Recognition won = award(
                new FigureTitle.Milestone("ten", CUSTOMERS, Quantity.count(10, "customers")),
                TitleFacts.measured(
                        YEAR,
                        List.of(
                                counted(CUSTOMERS, "ann", 0, 10), counted(CUSTOMERS, "ben", 1, 11),
                                counted(CUSTOMERS, "cid", 3, 9), counted(CUSTOMERS, "dee", 3, 2))));
        assertThat(won.holders("ten")).containsExactly(id("ann"), id("ben"));
        assertThat(won.nearMisses()).hasToString("[ten: cid (New customers: 1 customers missing)]");
    }

    @Test
    void theBestCollaboratorHelpedOthers() {
        Recognition won = award(
                new Collaborator("helper", 2),
                helped(
                        help("ann", "ben", "60.00"),
                        help("ann", "cid", "50.00"),
                        help("ben", "ann", "70.00"),
                        help("ben", "cid", "30.00"),
                        help("cid", "ann", "900.00"),
                        help("dee", "dee", "999.00"),
                        new Contribution(id("dee"), id("ann"), Quantity.count(3, "hours"))));
        assertThat(won.awards()).hasToString("[helper: ann (contributed USD 110.00, colleagues helped: 2)]");
        assertThat(won.nearMisses())
                .hasToString("[helper: ben (contributions missing: USD 10.00), helper: cid (colleagues missing: 1)]");
        assertThat(won.findings())
                .hasToString(
                        "[titles[0].contributions[5].colleague: dee cannot collaborate with dee: it does not count,"
                                + " titles[0].contributions[6].value: 3 hours is not in USD, as the others are: it does not count]");
    }

    @Test
    void whereNobodyHelpedEnoughColleaguesWhoeverHelpedMostNearlyHadIt() {
        Recognition nobody = award(
                new Collaborator("helper", 3),
                helped(
                        help("ann", "ben", "1.00"),
                        help("ann", "cid", "1.00"),
                        help("ben", "cid", "1.00"),
                        help("ben", "ann", "1.00"),
                        help("cid", "ann", "900.00")));
        assertThat(nobody.awards()).isEmpty();
        assertThat(nobody.nearMisses())
                .hasToString("[helper: ann (colleagues missing: 1), helper: ben (colleagues missing: 1)]");
        assertThat(nobody.nearMisses().get(0).because().text(Locale.CHINESE)).isEqualTo("帮助的同事尚差：1 人");
        assertThat(award(new Collaborator("helper", 1), helped()).nearMisses()).isEmpty();
    }

    @Test
    void whatCannotBeUsedIsToldAndNobodyHasATitleByIt() {
        Metric euros = SALES.withUnit(CUSTOMERS.unit());
        Recognition won = award(
                new FigureTitle.Most("seller", SALES),
                TitleFacts.measured(
                        YEAR,
                        List.of(
                                new Measurement(SALES, id("ann"), YEAR.get(0), usd("1.00")),
                                new Measurement(SALES, id("ben"), YEAR.get(0), usd("9.00")),
                                new Measurement(SALES, id("ben"), YEAR.get(0), usd("8.00")),
                                counted(euros, "cid", 0, 5),
                                new Measurement(SALES, id("dee"), CALENDAR.year(2026), usd("7.00")))));
        assertThat(won.holders("seller")).containsExactly(id("ann"));
        assertThat(won.findings())
                .hasToString(
                        "[titles[0].measurements[2]: Sales of ben in 2026-Q1 [2026-01-01, 2026-04-01) came twice, so that ben"
                                + " cannot have the title: keep the right one, titles[0].measurements[3].value: Sales of cid is 5"
                                + " customers, but the title measures in USD, so that cid cannot have it: convert it first,"
                                + " titles[0].measurements[4].period: Sales of dee was measured in FY2026 [2026-01-01, 2027-01-01), which"
                                + " is no period of the season: it does not count]");
        assertThat(award(new FigureTitle.Most("seller", SALES), TitleFacts.measured(List.of(), List.of()))
                        .findings())
                .hasToString(
                        "[titles[0].periods: the periods of the season were not handed in, and the title looks at them]");
    }

    @Test
    void aRuleOfOnesOwnStandsBesideTheOthersAndMayNotFailInSilence() {
        TitleRules rules = TitleRules.standard()
                .with("broken", context -> {
                    throw new IllegalStateException("no data");
                })
                .with(
                        "greedy",
                        context -> TitleOutcome.of(
                                List.of(award(new BoardTitle.Champion("other"), context.facts())
                                        .awards()
                                        .get(0)),
                                List.of()))
                .with("lost", context -> TitleOutcome.of(List.of(), List.of()));
        assertThat(rules.ids())
                .hasToString(
                        "[best-collaborator, broken, century, champion, climber, greedy, lost, milestone, most, streak]");
        TitleProgram program =
                TitleProgram.of("p", "1", new Own("a", "broken"), new Own("b", "greedy"), new Own("c", "century"));
        Recognition won = TitleAwarder.of(rules).award(program, TitleFacts.ranked(List.of(FIRST)));
        assertThat(won.awards()).isEmpty();
        assertThat(won.findings())
                .hasToString(
                        "[titles[0].rule: rule broken failed on title a, which nobody is awarded:"
                                + " java.lang.IllegalStateException: no data, titles[1].rule: rule greedy was asked about title b, but"
                                + " awarded another to ann: nothing is awarded, titles[2].rule: rule century failed on title c, which"
                                + " nobody is awarded: java.lang.IllegalArgumentException: rule century needs Century, but was given Own]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.with("lost", context -> TitleOutcome.of(List.of(), List.of())))
                .withMessage("titleRules has a rule \"lost\" already: give the other one an id of its own");
    }

    @Test
    void aProgramIsRefusedWithEverythingThatIsWrong() {
        assertThatThrownBy(() -> TitleProgram.of("p", "1"))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("titleProgram.titles: at least one is needed");
        assertThatThrownBy(() -> TitleProgram.of("p", "1", new BoardTitle.Champion("a"), new BoardTitle.Champion("a")))
                .hasMessageContaining(
                        "titleProgram.titles[1].id: there is a title \"a\" already: give the other one an id of its own");
        TitleProgram unknown = TitleProgram.of("p", "1", new Own("a", "none"));
        assertThatThrownBy(() -> TitleAwarder.standard().award(unknown, TitleFacts.ranked(List.of())))
                .hasMessageContaining(
                        "titleProgram.titles[0].rule: there is no rule \"none\": name one of best-collaborator,"
                                + " century, champion, climber, milestone, most, streak, or add it with TitleRules.with");
        assertThatThrownBy(() -> new FigureTitle.Milestone("m", WIN_RATE, usd("1.00")))
                .hasMessageContaining("milestone.least: must be in %, the unit of Win rate, but was USD 1.00")
                .hasMessageContaining(
                        "milestone.metric: Win rate is a ratio, which does not add up over a season: take what it is"
                                + " made of");
        assertThatThrownBy(() -> new FigureTitle.Most("m", WIN_RATE))
                .hasMessageContaining("most.metric: Win rate is a ratio");
        assertThatThrownBy(() -> new BoardTitle.Climber("c", 0))
                .hasMessageContaining("climber.leastPlaces: must be 1 or more, but was 0");
        assertThatThrownBy(() -> new BoardTitle.InARow("c", Rank.FIRST, 0))
                .hasMessageContaining("inARow.rankings: must be 1 or more, but was 0");
        assertThatThrownBy(() -> new Collaborator("c", 0))
                .hasMessageContaining("collaborator.leastColleagues: must be 1 or more, but was 0");
    }

    private record Own(String id, String rule) implements TitleTerms {}

    private static Recognition award(TitleTerms terms, TitleFacts facts) {
        return TitleAwarder.standard().award(TitleProgram.of("season", "1", terms), facts);
    }

    private static Quantity percent(String percent) {
        return Quantity.of(Rate.percent(percent));
    }

    private static Measurement attained(String owner, int quarter, String percent) {
        return new Measurement(ATTAINMENT, id(owner), YEAR.get(quarter), percent(percent));
    }

    private static Measurement counted(Metric metric, String owner, int quarter, long count) {
        return new Measurement(metric, id(owner), YEAR.get(quarter), Quantity.count(count, "customers"));
    }

    private static Contribution help(String helper, String colleague, String amount) {
        return new Contribution(id(helper), id(colleague), usd(amount));
    }

    private static TitleFacts helped(Contribution... contributions) {
        return new TitleFacts(YEAR, List.of(), List.of(), List.of(contributions));
    }
}
