package dev.attain.house.contract;

import static java.util.Map.entry;

import dev.attain.core.metric.Metric;
import dev.attain.core.metric.MetricId;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.recognition.Leaderboard;
import dev.attain.incentives.recognition.LeaderboardRanker;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.board.TeamTerms;
import dev.attain.incentives.recognition.board.TeamTotal;
import dev.attain.incentives.recognition.board.TieBreaker;
import dev.attain.incentives.recognition.board.WeightClass;
import dev.attain.incentives.recognition.score.Score;
import dev.attain.incentives.recognition.score.TieFigure;
import dev.attain.incentives.recognition.title.rule.BoardTitle;
import dev.attain.incentives.recognition.title.rule.FigureTitle;
import dev.attain.incentives.recognition.title.rule.TitleTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Boards, scores and titles whose parts must fit each other. */
final class BoardSamples {
    static final Map<Class<?>, IntFunction<Object>> OWN = Map.ofEntries(
            entry(RankingBoard.class, BoardSamples::board),
            entry(Score.class, BoardSamples::score),
            entry(
                    Leaderboard.class,
                    seed -> LeaderboardRanker.standard()
                            .rankScores(board(seed), List.of(score(seed)), LocalDate.of(2026, 3, 31))),
            entry(TitleTerms.class, seed -> new BoardTitle.Champion("champion-" + seed)),
            entry(FigureTitle.Most.class, seed -> new FigureTitle.Most("most-" + seed, deals())),
            entry(
                    FigureTitle.Milestone.class,
                    seed -> new FigureTitle.Milestone("ten-" + seed, deals(), Quantity.count(10, "deals"))));

    private BoardSamples() {}

    private static Metric deals() {
        return Metric.result("deals", "Deals", Unit.count("deals"));
    }

    private static RankingBoard board(int seed) {
        return RankingBoard.of("board-" + seed, deals(), FiscalCalendar.calendarYear(), Granularity.QUARTER)
                .withTieBreakers(new TieBreaker.EarliestReached(), new TieBreaker.StableId())
                .withWeightClasses(WeightClass.of("juniors", "junior"))
                .withTeams(new TeamTerms(new TeamTotal.TopOf(3), 2));
    }

    private static Score score(int seed) {
        return Score.of(PartyId.of("owner-" + seed), Quantity.count(seed, "deals"))
                .withTieFigures(new TieFigure(MetricId.of("visits"), Quantity.count(seed, "visits")));
    }
}
