package dev.attain.incentives.evaluation.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.validation.Rising;
import dev.attain.incentives.internal.Ladder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * A score along a value: straight from point to point, or in steps that begin at each point, which belongs to its step.
 * Below the first point it is the first score, from the last point on the last one.
 *
 * @param points in rising order, at least one, all in one unit
 * @param shape what is between two points
 */
public record ScoreCurve(
        @NotEmpty @Rising List<@NotNull @Valid ScorePoint> points,
        @NotNull Shape shape) {

    /** What is between two points. */
    public enum Shape {
        /** A straight line from one to the next. */
        LINEAR,
        /** The score of the lower one. */
        STEPS
    }

    public ScoreCurve {
        points = Require.copy(points, "scoreCurve.points");
        requireNonNull(shape, "scoreCurve.shape");
        check(points).refuse();
    }

    /** The score at a value. */
    public Ratio at(Quantity value) {
        int piece = piece(value);
        return isSloped(piece) ? score(piece).plus(rise(piece).times(way(piece, value))) : score(Math.max(0, piece));
    }

    /** The score at a value with how it is read off the curve; the same arithmetic, kept. */
    public Explanation explain(Explanation value) {
        int piece = piece(value.value());
        if (!isSloped(piece)) {
            return step(value);
        }
        return isIdentity(piece) ? Explanation.sum(ScoreText.SCORE.message(), List.of(value)) : line(piece, value);
    }

    /** The curve that gives {@code total} without the score of this one. */
    public ScoreCurve reversedFrom(Rate total) {
        return new ScoreCurve(
                points.stream()
                        .map(point -> new ScorePoint(point.at(), total.minus(point.score())))
                        .toList(),
                shape);
    }

    /** The least score that any value gets. */
    public Rate least() {
        return points.stream()
                .map(ScorePoint::score)
                .reduce((a, b) -> a.compareTo(b) <= 0 ? a : b)
                .orElseThrow();
    }

    /** The best score that any value gets. */
    public Rate most() {
        return points.stream()
                .map(ScorePoint::score)
                .reduce((a, b) -> a.compareTo(b) >= 0 ? a : b)
                .orElseThrow();
    }

    /**
     * The least value from {@code from} upwards, inclusive, whose score is at least {@code score}, exactly: on the line
     * from USD 0 (0 %) to USD 1,000 (100 %) a score of 1/3 is reached with USD 1000/3. Empty where none is.
     */
    public Optional<Quantity> leastFrom(Quantity from, Ratio score) {
        if (at(from).compareTo(score) >= 0) {
            return Optional.of(from);
        }
        for (int piece = Math.max(0, piece(from)); piece < points.size(); piece++) {
            if (score(piece).compareTo(score) >= 0 && points.get(piece).at().compareTo(from) > 0) {
                return Optional.of(points.get(piece).at());
            }
            if (isSloped(piece) && score(piece + 1).compareTo(score) >= 0) {
                return Optional.of(inverse(piece, score));
            }
        }
        return Optional.empty();
    }

    /**
     * The other way round, for what gets better by getting less: the largest value from {@code from} downwards,
     * inclusive, whose score is at least {@code score}; empty where none is. Where a step ends just above, the value is
     * its end, which does not belong to it any more: {@link #at} tells.
     */
    public Optional<Quantity> mostFrom(Quantity from, Ratio score) {
        if (at(from).compareTo(score) >= 0) {
            return Optional.of(from);
        }
        for (int piece = piece(from); piece >= 0; piece--) {
            if (isSloped(piece) && score(piece).compareTo(score) >= 0) {
                return Optional.of(inverse(piece, score));
            }
            boolean stepBelow =
                    shape == Shape.STEPS && piece > 0 && score(piece - 1).compareTo(score) >= 0;
            if (stepBelow) {
                return Optional.of(points.get(piece).at());
            }
        }
        return Optional.empty();
    }

    static Findings check(List<ScorePoint> points) {
        Findings findings = Findings.in("scoreCurve").unless(!points.isEmpty(), "points", ScoreText.POINTS_NONE);
        new Ladder<>(points).check(findings, i -> "points[" + i + "].at", ScoreText.POINTS_UNIT, ScoreText.POINTS_RISE);
        return findings;
    }

    /** What every point is measured in. */
    public Unit unit() {
        return points.get(0).at().unit();
    }

    private int piece(Quantity value) {
        return ladder().stepOf(value);
    }

    private boolean isSloped(int piece) {
        return shape == Shape.LINEAR && ladder().leadsOn(piece);
    }

    /** Whether the score is the value, as where an attainment scores itself: then there is nothing more to show. */
    private boolean isIdentity(int piece) {
        return unit().kind() == Unit.Kind.RATIO
                && score(piece).equals(points.get(piece).at().value())
                && score(piece + 1).equals(points.get(piece + 1).at().value());
    }

    private Ratio score(int piece) {
        return points.get(piece).score().toRatio();
    }

    private Ratio rise(int piece) {
        return score(piece + 1).minus(score(piece));
    }

    private Ratio length(int piece) {
        return points.get(piece + 1).at().value().minus(points.get(piece).at().value());
    }

    private Ratio way(int piece, Quantity value) {
        return value.value().minus(points.get(piece).at().value()).dividedBy(length(piece));
    }

    private Quantity inverse(int piece, Ratio score) {
        Ratio way = score.minus(score(piece)).dividedBy(rise(piece));
        Quantity start = points.get(piece).at();
        return new Quantity(start.value().plus(length(piece).times(way)), start.unit());
    }

    private Explanation line(int piece, Explanation value) {
        ScorePoint low = points.get(piece);
        ScorePoint high = points.get(piece + 1);
        Ladder.Words words = new Ladder.Words(
                ScoreText.FROM.message(),
                ScoreText.TO.message(),
                ScoreText.BEYOND.message(low.at()),
                ScoreText.LENGTH.message(),
                ScoreText.WAY.message(low.at(), high.at()));
        Explanation rise = Explanation.input(
                ScoreText.RISE.message(high.at()), Quantity.of(high.score().minus(low.score())));
        Explanation base = Explanation.input(ScoreText.BASE.message(low.at()), Quantity.of(low.score()));
        Explanation more =
                Explanation.product(ScoreText.MORE.message(), List.of(rise, ladder().way(piece, value, words)));
        return Explanation.sum(ScoreText.SCORE.message(), List.of(base, more));
    }

    private Explanation step(Explanation value) {
        Explanation key = ladder().atLeastFirst(value, ScoreText.FIRST.message(), ScoreText.AT_LEAST.message());
        return ladder().lookUp(ScoreText.SCORE.message(), key, point -> Quantity.of(point.score()));
    }

    private Ladder<ScorePoint> ladder() {
        return new Ladder<>(points);
    }
}
