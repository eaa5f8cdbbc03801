package dev.attain.incentives.recognition;

import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.board.TieBreaker;
import dev.attain.incentives.recognition.rank.TieMethod;
import dev.attain.incentives.recognition.score.BoardFacts;
import dev.attain.incentives.recognition.score.Competitor;
import dev.attain.incentives.recognition.score.Score;
import dev.attain.incentives.recognition.score.TieFigure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** The boards, people and figures of the tests of this package and its children. */
public final class Boards {
    public static final Metric SALES = Metric.result("sales", "Sales", Unit.of(Currency.getInstance("USD")));
    public static final Metric CUSTOMERS = Metric.result("customers", "New customers", Unit.count("customers"));
    public static final Metric WIN_RATE = Metric.result("win-rate", "Win rate", Unit.PERCENT);
    public static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
    public static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    public static final SalesPeriod QUARTER = CALENDAR.periodOf(DAY, Granularity.QUARTER);
    public static final RankingBoard BOARD = RankingBoard.of("sales", SALES, CALENDAR, Granularity.QUARTER);
    public static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");

    private Boards() {}

    public static PartyId id(String id) {
        return PartyId.of(id);
    }

    public static Quantity usd(String amount) {
        return Quantity.of(Money.of("USD", amount));
    }

    public static Measurement sales(String owner, String amount) {
        return new Measurement(SALES, id(owner), QUARTER, usd(amount));
    }

    public static Measurement customers(String owner, long count) {
        return new Measurement(CUSTOMERS, id(owner), QUARTER, Quantity.count(count, "customers"));
    }

    /** The sales of a quarter: name, amount, name, amount. */
    public static BoardFacts facts(String... namesAndAmounts) {
        List<Competitor> people = new ArrayList<>();
        List<Measurement> measured = new ArrayList<>();
        for (int i = 0; i < namesAndAmounts.length; i += 2) {
            people.add(Competitor.of(id(namesAndAmounts[i])));
            measured.add(sales(namesAndAmounts[i], namesAndAmounts[i + 1]));
        }
        return BoardFacts.of(people, measured);
    }

    public static Leaderboard ranked(RankingBoard board, String... namesAndAmounts) {
        return LeaderboardRanker.standard().rank(board, facts(namesAndAmounts), DAY);
    }

    /** Members of a board of plain counts: m01 has the first value. */
    public static List<Score> counts(long... values) {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            scores.add(Score.of(id("m" + (i < 9 ? "0" : "") + (i + 1)), Quantity.count(values[i], "customers")));
        }
        return scores;
    }

    /** A board of counts with so many of three tie-breakers. */
    public static RankingBoard counting(TieMethod ties, int breakers, boolean lessIsBetter) {
        List<TieBreaker> all =
                List.of(new TieBreaker.ByMetric(SALES), new TieBreaker.EarliestReached(), new TieBreaker.StableId());
        return RankingBoard.of("counts", CUSTOMERS, CALENDAR, Granularity.QUARTER)
                .withTies(ties)
                .withTieBreakers(all.subList(0, breakers))
                .withMetric(lessIsBetter ? CUSTOMERS.withDirection(Direction.LOWER_IS_BETTER) : CUSTOMERS);
    }

    /**
     * A score on such a board; ties are broken by figures and moments that are often the same, and sometimes missing.
     */
    public static Score counted(int member, int value, int breakers) {
        Score score = Score.of(id("m" + (1000 + member)), Quantity.count(value, "customers"));
        if (breakers > 0 && member % 4 != 0) {
            score = score.withTieFigures(new TieFigure(SALES.id(), usd(member % 3 + ".00")));
        }
        return breakers > 1 && member % 3 != 0 ? score.withReachedAt(NOON.plusSeconds(member % 2)) : score;
    }
}
