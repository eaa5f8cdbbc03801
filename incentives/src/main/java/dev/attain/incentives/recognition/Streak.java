package dev.attain.incentives.recognition;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.recognition.rank.Rank;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many rankings in a row somebody has had a rank or a better one, up to the last.
 *
 * @param owner whoever it is
 * @param rankings how many, 1 or more
 */
public record Streak(
        @NotNull @Valid PartyId owner, @Positive int rankings) {
    public Streak {
        requireNonNull(owner, "streak.owner");
        if (rankings < 1) {
            throw new IllegalArgumentException("streak.rankings must be 1 or more, but was " + rankings);
        }
    }

    /**
     * The streaks of everybody who has the rank in the last ranking, the longest first, then by id.
     *
     * @param rankings in the order of time
     * @param least the worst rank that counts
     */
    public static List<Streak> of(List<Leaderboard> rankings, Rank least) {
        List<Leaderboard> inOrder = Require.copy(rankings, "streak.rankings");
        requireNonNull(least, "streak.least");
        if (inOrder.isEmpty()) {
            return List.of();
        }
        List<Streak> streaks = new ArrayList<>();
        for (Standing standing : inOrder.get(inOrder.size() - 1).standings()) {
            int length = length(inOrder, standing.owner(), least);
            if (length > 0) {
                streaks.add(new Streak(standing.owner(), length));
            }
        }
        streaks.sort(Comparator.comparingInt(Streak::rankings).reversed().thenComparing(Streak::owner));
        return List.copyOf(streaks);
    }

    private static int length(List<Leaderboard> rankings, PartyId owner, Rank least) {
        int length = 0;
        for (int i = rankings.size() - 1; i >= 0 && has(rankings.get(i), owner, least); i--) {
            length++;
        }
        return length;
    }

    private static boolean has(Leaderboard ranking, PartyId owner, Rank least) {
        return ranking.standing(owner)
                .filter(standing -> !least.isAheadOf(standing.rank()))
                .isPresent();
    }
}
