package dev.attain.incentives.recognition.live;

import static dev.attain.incentives.recognition.Boards.BOARD;
import static dev.attain.incentives.recognition.Boards.DAY;
import static dev.attain.incentives.recognition.Boards.id;
import static dev.attain.incentives.recognition.Boards.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.incentives.recognition.EdgePolicy;
import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.score.Score;
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
