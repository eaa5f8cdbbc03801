package dev.attain.examples.benchmarks.leaderboard;

import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.live.LiveLeaderboard;
import dev.attain.incentives.recognition.live.LivePlace;
import dev.attain.incentives.recognition.rank.RankTable;
import dev.attain.incentives.recognition.rank.TieMethod;
import dev.attain.incentives.recognition.score.Score;
import java.util.Currency;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The library: a table of ranks that knows every member's place, and a live board of people and amounts. */
final class OurBoard {
    private static final Currency USD = Currency.getInstance("USD");
    private static final RankingBoard BOARD = RankingBoard.of(
            "sales", Metric.result("sales", "Sales", Unit.of(USD)), FiscalCalendar.calendarYear(), Granularity.YEAR);

    private OurBoard() {}

    static Supplier<int[][]> snapshot(long[] scores) {
        return () -> {
            RankTable table = RankTable.of(scores);
            TieMethod[] methods = TieMethod.values();
            int[][] columns = new int[methods.length][];
            for (int i = 0; i < methods.length; i++) {
                columns[i] = table.halves(methods[i]);
            }
            return columns;
        };
    }

    static Supplier<Long> ranks(long[] scores) {
        PartyId[] owners = owners();
        LiveLeaderboard live = live(owners, scores);
        return new Asking(question ->
                live.rank(owners[Members.asked(question)]).orElseThrow().halves() / 2);
    }

    static Supplier<Long> updates(long[] scores) {
        PartyId[] owners = owners();
        LiveLeaderboard live = live(owners, scores);
        return new Changing(
                question -> live.put(score(owners[Members.asked(question)], Members.changed(question))),
                () -> cents(live.page(1, 1).get(0)));
    }

    static Supplier<Long> pages(long[] scores) {
        LiveLeaderboard live = live(owners(), scores);
        return new Asking(question -> {
            List<LivePlace> page = live.page(Members.asked(question) / Members.PAGE + 1, Members.PAGE);
            return page.stream().mapToLong(OurBoard::cents).sum();
        });
    }

    private static PartyId[] owners() {
        return IntStream.range(0, Members.COUNT)
                .mapToObj(member -> PartyId.of("E-" + (Members.COUNT + member)))
                .toArray(PartyId[]::new);
    }

    private static LiveLeaderboard live(PartyId[] owners, long[] scores) {
        return LiveLeaderboard.of(
                BOARD,
                IntStream.range(0, scores.length)
                        .mapToObj(member -> score(owners[member], scores[member]))
                        .toList());
    }

    private static Score score(PartyId owner, long cents) {
        return Score.of(owner, Quantity.of(new Money(USD, cents)));
    }

    private static long cents(LivePlace place) {
        Ratio dollars = place.score().value().value();
        return dollars.numerator().longValue() * 100 / dollars.denominator().longValue();
    }
}
