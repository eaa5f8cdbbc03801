package dev.attain.incentives.evaluation.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By the exact value along a curve: a table of bands, or straight lines between points; function {@code curve}.
 *
 * <pre>{@code
 * CurveTerms satisfaction = CurveTerms.bands(ScorePoint.of(grade1, Rate.ZERO), ScorePoint.of(grade4, Rate.ONE));
 * }</pre>
 *
 * @param curve the score along the value, in the unit of the metric
 */
public record CurveTerms(@NotNull @Valid ScoreCurve curve) implements ScoreTerms {
    static final String FUNCTION = "curve";
    private static final int MOST_DECIMALS = 9;

    public CurveTerms {
        requireNonNull(curve, "curveTerms.curve");
    }

    /** A table of half-open bands: each point starts one, and gives its score up to the next. */
    public static CurveTerms bands(ScorePoint... starts) {
        return new CurveTerms(new ScoreCurve(List.of(starts), ScoreCurve.Shape.STEPS));
    }

    /** Straight lines from point to point. */
    public static CurveTerms lines(ScorePoint... points) {
        return new CurveTerms(new ScoreCurve(List.of(points), ScoreCurve.Shape.LINEAR));
    }

    /**
     * Straight lines through bands that are worth the same, from 0 % at the first edge to 100 % at the last, the shares
     * in between to nine decimals (HALF_UP): with edges 0, 4,000, 6,000 and 12,000 the value 9,000 scores about 83.3 %.
     *
     * @param edges in rising order, at least two
     */
    public static CurveTerms equalBands(Quantity... edges) {
        List<ScorePoint> points = new ArrayList<>();
        BigDecimal bands = BigDecimal.valueOf(Math.max(1, edges.length - 1));
        for (int i = 0; i < edges.length; i++) {
            BigDecimal share = BigDecimal.valueOf(i).divide(bands, MOST_DECIMALS, RoundingMode.HALF_UP);
            points.add(ScorePoint.of(edges[i], Rate.of(share)));
        }
        return new CurveTerms(new ScoreCurve(points, ScoreCurve.Shape.LINEAR));
    }

    @Override
    public String function() {
        return FUNCTION;
    }

    @Override
    public List<Finding> findings(Metric metric) {
        return Findings.in("terms")
                .unless(metric.unit().fits(curve.unit()), "curve", ScoreText.VALUE_UNIT, curve.unit(), metric.unit())
                .list();
    }

    @Override
    public Optional<Score.OnCurve> sharedCurve() {
        return Optional.of(new Score.OnCurve(curve, Optional.empty()));
    }

    @Override
    public Optional<Rate> lowestScore() {
        return Optional.of(curve.least());
    }

    @Override
    public Optional<Rate> highestScore() {
        return Optional.of(curve.most());
    }

    static Score score(ScoreContext context) {
        return Score.on(context.terms().as(CurveTerms.class).curve);
    }
}
