package dev.attain.incentives.evaluation.development;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Ratio;
import dev.attain.core.text.Localized;
import dev.attain.incentives.evaluation.Criterion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * One person beside the others by one criterion.
 *
 * @param criterion which
 * @param score the score of the person
 * @param peers the mean score of the others
 */
public record PeerGap(
        @NotNull @Valid Criterion criterion,
        @NotNull Ratio score,
        @NotNull Ratio peers) implements Localized {
    public PeerGap {
        requireNonNull(criterion, "peerGap.criterion");
        requireNonNull(score, "peerGap.score");
        requireNonNull(peers, "peerGap.peers");
    }

    /** How much the person is ahead, below zero for behind, times the weight: what it means for the score. */
    public Ratio points() {
        return score.minus(peers).times(criterion.weight().toRatio());
    }

    /** Both scores, in percent with one decimal. */
    @Override
    public String text(Locale locale) {
        return DevelopmentText.GAP
                .message(criterion.id(), shown(score), shown(peers))
                .text(locale);
    }

    private static String shown(Ratio ratio) {
        return ratio.percent(1, RoundingMode.HALF_UP);
    }
}
