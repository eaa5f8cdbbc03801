package dev.attain.examples.steelwheels.recognition;

import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.examples.steelwheels.recognition.RecognitionYear.RankedQuarter;
import dev.attain.incentives.recognition.Leaderboard;
import dev.attain.incentives.recognition.LeaderboardRanker;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.score.BoardFacts;
import dev.attain.incentives.recognition.score.Competitor;
import dev.attain.incentives.recognition.title.Recognition;
import dev.attain.incentives.recognition.title.TitleAwarder;
import dev.attain.incentives.recognition.title.TitleProgram;
import dev.attain.incentives.recognition.title.rule.BoardTitle;
import dev.attain.incentives.recognition.title.rule.FigureTitle;
import dev.attain.incentives.recognition.title.rule.TitleFacts;
import java.util.ArrayList;
import java.util.List;

/** Ranks the reps of every quarter by credited sales (1224), and awards the titles of the quarters and of the year. */
public final class RecognitionYearCalculator {
    private static final Metric CREDITED = Metric.result("credited", "Credited sales", Unit.of(SalesBook.CURRENCY));
    private static final Metric ATTAINMENT = Metric.result("attainment", "Attainment", Unit.PERCENT);
    private static final RankingBoard BOARD =
            RankingBoard.of("steel-wheels-2004", CREDITED, FiscalCalendar.calendarYear(), Granularity.QUARTER);

    /** In the first quarter nobody can climb. */
    private static final TitleProgram FIRST_QUARTER =
            TitleProgram.of("first-quarter", "2004", new BoardTitle.Champion("champion"));

    private static final TitleProgram QUARTER = TitleProgram.of(
            "quarter", "2004", new BoardTitle.Champion("champion"), new BoardTitle.Climber("climber", 1));
    private static final TitleProgram YEAR =
            TitleProgram.of("year", "2004", new FigureTitle.Century("century", ATTAINMENT, Quantity.of(Ratio.ONE)));

    private RecognitionYearCalculator() {}

    /** The calculator; it has no options. */
    public static RecognitionYearCalculator standard() {
        return new RecognitionYearCalculator();
    }

    /**
     * What a rep did in a quarter.
     *
     * @param rep who
     * @param quarter when
     * @param credited what the rep was credited with
     * @param attainment of the rep's quota
     */
    public record RepQuarter(PartyId rep, SalesPeriod quarter, Money credited, Ratio attainment) {
        private Measurement sales() {
            return new Measurement(CREDITED, rep, quarter, Quantity.of(credited));
        }

        private Measurement attained() {
            return new Measurement(ATTAINMENT, rep, quarter, Quantity.of(attainment));
        }
    }

    /**
     * The rankings and titles.
     *
     * @param quarters in the order of the calendar
     * @param results what every rep who has a quota did in each of them
     */
    public RecognitionYear calculate(List<SalesPeriod> quarters, List<RepQuarter> results) {
        List<Leaderboard> rankings = new ArrayList<>();
        List<RankedQuarter> ranked = new ArrayList<>();
        for (SalesPeriod quarter : quarters) {
            BoardFacts facts = facts(results.stream()
                    .filter(result -> result.quarter().equals(quarter))
                    .toList());
            rankings.add(rank(facts, rankings, quarter));
            TitleProgram program = rankings.size() == 1 ? FIRST_QUARTER : QUARTER;
            ranked.add(new RankedQuarter(
                    rankings.get(rankings.size() - 1),
                    TitleAwarder.standard().award(program, TitleFacts.ranked(rankings))));
        }
        Recognition year = TitleAwarder.standard()
                .award(
                        YEAR,
                        TitleFacts.measured(
                                quarters,
                                results.stream().map(RepQuarter::attained).toList()));
        return new RecognitionYear(ranked, year);
    }

    private static Leaderboard rank(BoardFacts facts, List<Leaderboard> before, SalesPeriod quarter) {
        LeaderboardRanker ranker = LeaderboardRanker.standard();
        return before.isEmpty()
                ? ranker.rank(BOARD, facts, quarter.lastDay())
                : ranker.rank(BOARD, facts, before.get(before.size() - 1), quarter.lastDay());
    }

    private static BoardFacts facts(List<RepQuarter> results) {
        return BoardFacts.of(
                results.stream().map(result -> Competitor.of(result.rep())).toList(),
                results.stream().map(RepQuarter::sales).toList());
    }
}
