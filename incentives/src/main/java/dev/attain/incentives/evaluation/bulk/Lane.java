package dev.attain.incentives.evaluation.bulk;

import dev.attain.core.metric.Direction;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.evaluation.Criterion;
import dev.attain.incentives.evaluation.score.Score;
import dev.attain.incentives.evaluation.score.ScoreCurve;
import dev.attain.incentives.evaluation.score.ScorePoint;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * One criterion laid out along the cells of its column: from cell {@code starts[k]} on, the weighted points are
 * {@code bases[k] + slopes[k] × cell}. It is the curve of the criterion, whose argument is a straight function of the
 * cell.
 */
record Lane(List<Piece> pieces) {

    /** From a cell on, exactly. */
    record Piece(long start, Ratio base, Ratio slope) {}

    static Lane of(Criterion criterion, Score.OnCurve on) {
        CellUnit cell = CellUnit.of(criterion.metric().unit());
        Ratio one = Ratio.of(1, cell.perWhole());
        boolean higher = criterion.metric().direction() == Direction.HIGHER_IS_BETTER;
        if (on.goal().isEmpty()) {
            return new Argument(Ratio.ZERO, one).lane(on.curve(), criterion.exactShare());
        }
        Ratio perCell = one.dividedBy(on.goal().get().value());
        Argument argument = higher ? new Argument(Ratio.ZERO, perCell) : new Argument(Ratio.of(2), perCell.negated());
        return argument.lane(on.curve(), criterion.exactShare());
    }

    /** What the curve is read at: {@code at + perCell × cell}. */
    private record Argument(Ratio at, Ratio perCell) {
        Lane lane(ScoreCurve curve, Ratio weight) {
            List<ScorePoint> points = curve.points();
            List<Piece> pieces = new ArrayList<>();
            if (perCell.isPositive()) {
                pieces.add(flat(Long.MIN_VALUE, points.get(0), weight));
                for (int k = 0; k < points.size(); k++) {
                    pieces.add(piece(ceiling(cell(points.get(k).at())), curve, k, weight));
                }
                return new Lane(pieces);
            }
            long start = Long.MIN_VALUE;
            for (int k = points.size() - 1; k >= 0; k--) {
                pieces.add(piece(start, curve, k, weight));
                start = Math.addExact(floor(cell(points.get(k).at())), 1);
            }
            pieces.add(flat(start, points.get(0), weight));
            return new Lane(pieces);
        }

        private Piece piece(long start, ScoreCurve curve, int k, Ratio weight) {
            ScorePoint low = curve.points().get(k);
            boolean sloped = curve.shape() == ScoreCurve.Shape.LINEAR
                    && k < curve.points().size() - 1;
            if (!sloped) {
                return flat(start, low, weight);
            }
            ScorePoint high = curve.points().get(k + 1);
            Ratio rise = high.score().toRatio().minus(low.score().toRatio());
            Ratio slope = rise.dividedBy(high.at().value().minus(low.at().value()));
            Ratio base =
                    low.score().toRatio().plus(slope.times(at.minus(low.at().value())));
            return new Piece(start, weight.times(base), weight.times(slope).times(perCell));
        }

        private static Piece flat(long start, ScorePoint point, Ratio weight) {
            return new Piece(start, weight.times(point.score().toRatio()), Ratio.ZERO);
        }

        private Ratio cell(Quantity argument) {
            return argument.value().minus(at).dividedBy(perCell);
        }
    }

    static long floor(Ratio ratio) {
        return ratio.rounded(0, RoundingMode.FLOOR).longValueExact();
    }

    static long ceiling(Ratio ratio) {
        return ratio.rounded(0, RoundingMode.CEILING).longValueExact();
    }

    /** The least common multiple of {@code known} and all denominators. */
    BigInteger denominator(BigInteger known) {
        BigInteger common = known;
        for (Piece piece : pieces) {
            common = multiple(
                    multiple(common, piece.base().denominator()), piece.slope().denominator());
        }
        return common;
    }

    static BigInteger multiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }
}
