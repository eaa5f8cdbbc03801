package dev.attain.incentives.recognition.live;

import static dev.attain.incentives.recognition.Boards.BOARD;
import static dev.attain.incentives.recognition.Boards.CUSTOMERS;
import static dev.attain.incentives.recognition.Boards.DAY;
import static dev.attain.incentives.recognition.Boards.SALES;
import static dev.attain.incentives.recognition.Boards.id;
import static dev.attain.incentives.recognition.Boards.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.incentives.recognition.EdgePolicy;
import dev.attain.incentives.recognition.LeaderboardRanker;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.board.TieBreaker;
import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.score.Score;
import dev.attain.incentives.recognition.score.TieFigure;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveLeaderboardTest {
    /** Figures: agoragames/leaderboard, a score change of 10 for member 3. */
    @Test
    void whoGainsTenLeavesTheOtherBehind() {
        LiveLeaderboard live = LiveLeaderboard.of(
                BOARD,
                List.of(score("m1", "50"), score("m2", "50"), score("m3", "30"), score("m4", "30"), score("m5", "10")));
        assertThat(live.rank(id("m4"))).contains(Rank.of(3));
        live.put(score("m3", "40"));
        assertThat(live.score(id("m3"))).contains(score("m3", "40"));
        assertThat(live.rank(id("m3"))).contains(Rank.of(3));
        assertThat(live.rank(id("m4"))).contains(Rank.of(4));
        assertThat(live.page(1, 3)).hasToString("[1 m1: USD 50.00, 1 m2: USD 50.00, 3 m3: USD 40.00]");
        assertThat(live.around(id("m5"), 3, EdgePolicy.SHORTEN)).hasToString("[4 m4: USD 30.00, 5 m5: USD 10.00]");
        assertThat(live.snapshot(DAY).standings()).hasSize(5);
        assertThat(live.board()).isEqualTo(BOARD);
    }

    @Test
    void theTopDoesNotCutThoseWhoAreLevel() {
        LiveLeaderboard live = LiveLeaderboard.of(
                BOARD, List.of(score("ann", "5"), score("ben", "4"), score("cid", "4"), score("dee", "1")));
        assertThat(live.top(0)).isEmpty();
        assertThat(live.top(1)).hasToString("[1 ann: USD 5.00]");
        assertThat(live.top(2)).hasToString("[1 ann: USD 5.00, 2 ben: USD 4.00, 2 cid: USD 4.00]");
        assertThat(live.top(3)).isEqualTo(live.top(2));
        assertThat(live.top(9)).hasSize(4);
        assertThat(LiveLeaderboard.of(BOARD).top(3)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.top(-1))
                .withMessage("top must be of zero or more, but was of -1");
    }

    @Test
    void aFigureThatBreaksTiesIsInTheUnitOfItsMetric() {
        RankingBoard board = BOARD.withTieBreakers(new TieBreaker.ByMetric(CUSTOMERS));
        Score wrong = score("ann", "1").withTieFigures(new TieFigure(CUSTOMERS.id(), usd("3.00")));
        String message =
                "the tie-breaking figure of ann must be in customers, the unit of New customers, but was USD 3.00";
        LiveLeaderboard live = LiveLeaderboard.of(board);
        assertThatIllegalArgumentException().isThrownBy(() -> live.put(wrong)).withMessage(message);
        assertThat(live.size()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LiveLeaderboard.of(board, List.of(wrong)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeaderboardRanker.standard().rankScores(board, List.of(wrong), DAY))
                .withMessage(message);
        live.put(score("ann", "1").withTieFigures(new TieFigure(SALES.id(), usd("3.00"))));
        assertThat(live.size()).isOne();
    }

    /** The four ids have one hash. */
    @Test
    void idsThatCollideAreToldApart() {
        LiveLeaderboard live = LiveLeaderboard.of(
                BOARD, List.of(score("AaAa", "4"), score("BBBB", "3"), score("AaBB", "2"), score("BBAa", "1")));
        assertThat(live.remove(id("AaAa"))).isTrue();
        assertThat(live.remove(id("AaAa"))).isFalse();
        assertThat(live.rank(id("AaBB"))).contains(Rank.of(2));
        live.put(score("AaAa", "5"));
        live.put(score("BBBB", "0"));
        assertThat(live.page(1, 9))
                .hasToString("[1 AaAa: USD 5.00, 2 AaBB: USD 2.00, 3 BBAa: USD 1.00, 4 BBBB: USD 0.00]");
    }

    @Test
    void whoIsNotThereHasNoRank() {
        LiveLeaderboard live = LiveLeaderboard.of(BOARD);
        assertThat(live.rank(id("ann"))).isEmpty();
        assertThat(live.remove(id("ann"))).isFalse();
        assertThat(live.around(id("ann"), 3, EdgePolicy.SHIFT)).isEmpty();
        assertThat(live.page(1, 3)).isEmpty();
        live.put(score("ann", "1"));
        assertThat(live.remove(id("ann"))).isTrue();
        assertThat(live.size()).isZero();
    }

    @Test
    void whatCannotBeRankedIsRefusedAndChangesNothing() {
        LiveLeaderboard live = LiveLeaderboard.of(BOARD, List.of(score("ann", "1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.put(Score.of(id("ann"), Quantity.of(Money.parse("EUR 2.00")))))
                .withMessage("the score of ann must be in USD, the unit of Sales, but was EUR 2.00");
        assertThat(live.score(id("ann"))).contains(score("ann", "1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LiveLeaderboard.of(BOARD, List.of(score("ann", "1"), score("ann", "2"))))
                .withMessage("scores must have one of each owner, but have two of ann");
    }

    private static Score score(String owner, String dollars) {
        return Score.of(id(owner), usd(dollars + ".00"));
    }
}
