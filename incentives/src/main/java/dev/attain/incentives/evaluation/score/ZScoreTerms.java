package dev.attain.incentives.evaluation.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.metric.Direction;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * By the distance from the mean of everybody measured, in standard deviations of the population; function
 * {@code z-score}: {@code middle + perDeviation × z}, between {@code least} and {@code most}. Where less is better z
 * counts downwards. z is an irrational number: it is rounded once, HALF_UP to {@code decimals}, from its exact square.
 *
 * @param middle the score of the mean
 * @param perDeviation what one standard deviation is worth, zero or more
 * @param least the least score
 * @param most the best score, not below the least
 * @param decimals decimals of z that count, 0 to 9
 */
@Value.Builder
public record ZScoreTerms(
        @NotNull Rate middle,
        @NotNull Rate perDeviation,
        @NotNull Rate least,
        @NotNull Rate most,
        @PositiveOrZero int decimals)
        implements ScoreTerms, WithZScoreTerms {
    static final String FUNCTION = "z-score";
    private static final int MOST_DECIMALS = 9;

    public ZScoreTerms {
        requireNonNull(middle, "zScoreTerms.middle");
        requireNonNull(perDeviation, "zScoreTerms.perDeviation");
        requireNonNull(least, "zScoreTerms.least");
        requireNonNull(most, "zScoreTerms.most");
        Findings.in("zScoreTerms")
                .unless(!perDeviation.isNegative(), "perDeviation", ScoreText.DEVIATION_NEGATIVE, perDeviation)
                .unless(most.compareTo(least) >= 0, "most", ScoreText.MOST_BELOW_LEAST, most, least)
                .unless(decimals >= 0 && decimals <= MOST_DECIMALS, "decimals", ScoreText.DECIMALS, decimals)
                .refuse();
    }

    /** The mean scores 50 %, a standard deviation more 20 % more, between 0 % and 100 %, z to four decimals. */
    public static ZScoreTerms standard() {
        return new ZScoreTerms(Rate.percent("50"), Rate.percent("20"), Rate.ZERO, Rate.ONE, 4);
    }

    /** Starts empty terms. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds terms; sets every attribute at most once. */
    public static final class Builder extends StrictZScoreTermsBuilder {
        Builder() {}
    }

    @Override
    public String function() {
        return FUNCTION;
    }

    @Override
    public boolean comparesPeers() {
        return true;
    }

    @Override
    public Optional<Rate> lowestScore() {
        return Optional.of(least);
    }

    @Override
    public Optional<Rate> highestScore() {
        return Optional.of(most);
    }

    static Score score(ScoreContext context) {
        ZScoreTerms terms = context.terms().as(ZScoreTerms.class);
        Ratio variance = context.peers().variance();
        if (variance.isZero()) {
            return Score.none(Finding.warning("terms", ScoreText.PEERS_EQUAL, context.metric(), context.value()));
        }
        boolean higher = context.metric().direction() == Direction.HIGHER_IS_BETTER;
        Ratio away = context.value().value().minus(context.peers().mean());
        BigDecimal z = rounded(higher ? away : away.negated(), variance, terms.decimals);
        return Score.given(terms.explain(context, Ratio.of(z)));
    }

    private Explanation explain(ScoreContext context, Ratio z) {
        Explanation deviations = Explanation.input(
                ScoreText.Z.message(context.value(), context.peers().size(), decimals), Quantity.of(z));
        Explanation each = Explanation.input(ScoreText.PER_DEVIATION.message(), Quantity.of(perDeviation));
        Explanation raw = Explanation.sum(
                ScoreText.Z_SCORE.message(),
                List.of(
                        Explanation.input(ScoreText.MIDDLE.message(), Quantity.of(middle)),
                        Explanation.product(ScoreText.AWAY.message(), List.of(each, deviations))));
        Explanation capped = Explanation.minimum(
                ScoreText.AT_MOST.message(),
                List.of(raw, Explanation.input(ScoreText.MOST.message(), Quantity.of(most))));
        return Explanation.maximum(
                ScoreText.SCORE.message(),
                List.of(capped, Explanation.input(ScoreText.LEAST.message(), Quantity.of(least))));
    }

    /** {@code away ÷ √variance}, HALF_UP: half of ⌊2 × 10ᵈ × |z|⌋ + 1, in whole numbers. */
    private static BigDecimal rounded(Ratio away, Ratio variance, int decimals) {
        Ratio square = away.times(away).dividedBy(variance);
        BigInteger scale = BigInteger.TEN.pow(2 * decimals).shiftLeft(2);
        BigInteger twice =
                square.numerator().multiply(scale).divide(square.denominator()).sqrt();
        BigDecimal size = new BigDecimal(twice.add(BigInteger.ONE).shiftRight(1), decimals);
        return (away.isNegative() ? size.negate() : size).setScale(decimals, RoundingMode.UNNECESSARY);
    }
}
