package dev.attain.incentives.evaluation.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By the place between the worst and the best: 0 % to 100 %, straight in between, no more outside; function
 * {@code min-max}. A bound that is not declared is that of everybody who was measured, the one who is scored included.
 * Where less is better the worst is above the best.
 *
 * @param worst the value that scores 0 %; empty for the worst of the peers
 * @param best the value that scores 100 %; empty for the best of the peers
 */
public record MinMaxTerms(
        @NotNull Optional<Quantity> worst, @NotNull Optional<Quantity> best) implements ScoreTerms {
    static final String FUNCTION = "min-max";

    public MinMaxTerms {
        requireNonNull(worst, "minMaxTerms.worst");
        requireNonNull(best, "minMaxTerms.best");
        Findings findings = Findings.in("minMaxTerms");
        if (worst.isPresent() && best.isPresent()) {
            boolean fits = worst.get().unit().fits(best.get().unit());
            findings.unless(fits, "best", ScoreText.BOUNDS_UNIT, best.get(), worst.get())
                    .unless(
                            !fits || worst.get().compareTo(best.get()) != 0,
                            "best",
                            ScoreText.BOUNDS_EQUAL,
                            best.get());
        }
        findings.refuse();
    }

    /** Between two declared bounds. */
    public static MinMaxTerms between(Quantity worst, Quantity best) {
        return new MinMaxTerms(Optional.of(worst), Optional.of(best));
    }

    /** Between the worst and the best of everybody who was measured. */
    public static MinMaxTerms amongPeers() {
        return new MinMaxTerms(Optional.empty(), Optional.empty());
    }

    @Override
    public String function() {
        return FUNCTION;
    }

    @Override
    public boolean comparesPeers() {
        return worst.isEmpty() || best.isEmpty();
    }

    @Override
    public List<Finding> findings(Metric metric) {
        Findings findings = Findings.in("terms");
        Stream.of(worst, best)
                .flatMap(Optional::stream)
                .forEach(bound -> findings.unless(
                        metric.measures(bound), "bounds", ScoreText.VALUE_UNIT, bound.unit(), metric.unit()));
        return findings.list();
    }

    @Override
    public Optional<Score.OnCurve> sharedCurve() {
        return worst.flatMap(least -> best.map(most -> new Score.OnCurve(curve(least, most), Optional.empty())));
    }

    @Override
    public Optional<Rate> lowestScore() {
        return Optional.of(Rate.ZERO);
    }

    @Override
    public Optional<Rate> highestScore() {
        return Optional.of(Rate.ONE);
    }

    static Score score(ScoreContext context) {
        MinMaxTerms terms = context.terms().as(MinMaxTerms.class);
        return terms.sharedCurve().<Score>map(on -> on).orElseGet(() -> terms.amongPeers(context));
    }

    private Score amongPeers(ScoreContext context) {
        boolean higher = context.metric().direction() == Direction.HIGHER_IS_BETTER;
        List<Quantity> peers = context.peers().values();
        Quantity low = peers.get(0);
        Quantity high = peers.get(peers.size() - 1);
        Quantity least = worst.orElse(higher ? low : high);
        Quantity most = best.orElse(higher ? high : low);
        if (least.compareTo(most) == 0) {
            return Score.none(Finding.warning("terms", ScoreText.PEERS_EQUAL, context.metric(), most));
        }
        return Score.given(curve(least, most)
                .explain(Explanation.input(ScoreText.ACTUAL.message(context.metric()), context.value())));
    }

    private static ScoreCurve curve(Quantity worst, Quantity best) {
        ScorePoint nothing = ScorePoint.of(worst, Rate.ZERO);
        ScorePoint all = ScorePoint.of(best, Rate.ONE);
        List<ScorePoint> points = worst.compareTo(best) < 0 ? List.of(nothing, all) : List.of(all, nothing);
        return new ScoreCurve(points, ScoreCurve.Shape.LINEAR);
    }
}
