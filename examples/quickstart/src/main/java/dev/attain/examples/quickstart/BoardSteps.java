package dev.attain.examples.quickstart;

import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.recognition.Leaderboard;
import dev.attain.incentives.recognition.LeaderboardRanker;
import dev.attain.incentives.recognition.Standing;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.board.TieBreaker;
import dev.attain.incentives.recognition.rank.TieMethod;
import dev.attain.incentives.recognition.score.BoardFacts;
import dev.attain.incentives.recognition.score.Competitor;
import dev.attain.incentives.recognition.title.Recognition;
import dev.attain.incentives.recognition.title.TitleAwarder;
import dev.attain.incentives.recognition.title.TitleProgram;
import dev.attain.incentives.recognition.title.rule.BoardTitle;
import dev.attain.incentives.recognition.title.rule.TitleFacts;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Who is ahead, and what the others need: a program of the README. */
public final class BoardSteps {
    private static final Metric SALES = Metric.result("sales", "Sales", Unit.of(Currency.getInstance("USD")));
    private static final Metric CUSTOMERS = Metric.result("customers", "New customers", Unit.count("customers"));
    private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private BoardSteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Runs the program of the README. */
    public static void run(PrintStream out) {
        // tag::board[]
        RankingBoard board = RankingBoard.of("sales", SALES, CALENDAR, Granularity.QUARTER)
                .withTies(TieMethod.STANDARD) // 1224
                .withTieBreakers(new TieBreaker.ByMetric(CUSTOMERS));
        LeaderboardRanker ranker = LeaderboardRanker.standard();
        Leaderboard spring = ranker.rank(board, facts("2026-Q1", 500, 300, 300, 100), MARCH);
        Leaderboard summer = ranker.rank(board, facts("2026-Q2", 400, 380, 390, 390), spring, JUNE);

        out.println(summer.standings());
        Standing cid = summer.standing(PartyId.of("cid")).orElseThrow();
        out.println(cid.text(Locale.ENGLISH));
        out.println("needs " + cid.next().orElseThrow());

        TitleProgram titles = TitleProgram.of(
                "quarter", "1", new BoardTitle.Champion("champion"), new BoardTitle.Climber("climber", 1));
        Recognition won = TitleAwarder.standard().award(titles, TitleFacts.ranked(List.of(spring, summer)));
        won.awards().forEach(out::println);
        won.nearMisses().forEach(miss -> out.println("nearly " + miss));
        // end::board[]
    }

    /** What ann, ben, cid and dee sold; of new customers dee has more than anybody. */
    private static BoardFacts facts(String quarter, long... dollars) {
        List<Competitor> people = new ArrayList<>();
        List<Measurement> measured = new ArrayList<>();
        for (int i = 0; i < dollars.length; i++) {
            PartyId who = PartyId.of(List.of("ann", "ben", "cid", "dee").get(i));
            Quantity sold = Quantity.of(Money.of("USD", dollars[i] + ".00"));
            people.add(Competitor.of(who));
            measured.add(new Measurement(SALES, who, CALENDAR.parse(quarter), sold));
            measured.add(new Measurement(CUSTOMERS, who, CALENDAR.parse(quarter), Quantity.count(i, "customers")));
        }
        return BoardFacts.of(people, measured);
    }
}
