package dev.attain.incentives.commission.account;

import dev.attain.core.internal.ExactMath;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.curve.PayPiece;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A pay curve of straight pieces in whole numbers: piece {@code i} begins at {@code bounds[i] ÷ grain}, pays
 * {@code slopes[i] ÷ unit} for every further unit of the measure, and begins with a step of {@code steps[i] ÷ unit};
 * that of the first is what is paid before anything is sold. Immutable.
 */
public final class WholeCurve {
    final long[] bounds;
    final long[] slopes;
    final long[] steps;
    final long grain;
    final long unit;

    /** What a unit of the measure adds more inside a piece than inside the one before; that may wrap around. */
    final long[] bends;

    /**
     * How far behind its bound a piece begins: zero where a measure exactly on the bound belongs to it, or else one.
     */
    final long entry;

    /** Whether there is any step at all. */
    final boolean hasSteps;

    /** The bound farthest from zero, without its sign. */
    final long farthest;

    /** The largest slope, whatever its sign. */
    final long steepest;

    private WholeCurve(PayCurve curve, List<Ratio> begins, BigInteger grain, BigInteger unit) {
        this.bounds = whole(begins, grain);
        this.slopes = whole(slopes(curve), unit);
        this.steps = whole(steps(curve), unit);
        this.grain = ExactMath.toLong(grain);
        this.unit = ExactMath.toLong(unit);
        this.bends = IntStream.range(0, slopes.length)
                .mapToLong(piece -> piece == 0 ? slopes[0] : slopes[piece] - slopes[piece - 1])
                .toArray();
        this.entry = curve.lowerInclusive() ? 0 : 1;
        this.hasSteps = Arrays.stream(steps).anyMatch(step -> step != 0);
        this.farthest = Arrays.stream(bounds)
                .map(bound -> Math.abs(Math.max(bound, -Long.MAX_VALUE)))
                .max()
                .orElse(0);
        this.steepest = Arrays.stream(slopes).map(Math::abs).max().orElse(0);
    }

    /** The curve in whole numbers; empty if it bends, or needs more than 64 bits. */
    public static Optional<WholeCurve> of(PayCurve curve) {
        if (curve.pieces().stream().anyMatch(piece -> !piece.bend().isZero())) {
            return Optional.empty();
        }
        List<Ratio> begins = curve.pieces().stream().map(PayPiece::from).toList();
        BigInteger grain = denominator(begins.stream());
        BigInteger unit = denominator(Stream.concat(slopes(curve).stream(), steps(curve).stream()));
        boolean fits =
                Stream.of(List.of(Ratio.ONE), begins).flatMap(List::stream).allMatch(one -> fits(one, grain))
                        && Stream.of(List.of(Ratio.ONE), slopes(curve), steps(curve))
                                .flatMap(List::stream)
                                .allMatch(one -> fits(one, unit));
        return fits ? Optional.of(new WholeCurve(curve, begins, grain, unit)) : Optional.empty();
    }

    /**
     * All steps together, whatever their signs.
     *
     * @throws ArithmeticException if that does not fit 64 bits
     */
    long allSteps() {
        long sum = 0;
        for (long step : steps) {
            sum = Math.addExact(sum, Math.absExact(step));
        }
        return sum;
    }

    /**
     * How much of a move of the measure falls into each piece, in {@code 1 ÷ grain} of its units; less than zero where
     * the measure falls.
     *
     * @param measure how many units are 1 on the curve
     * @throws ArithmeticException if that does not fit 64 bits
     */
    public long[] parted(long measure, long before, long after) {
        long from = Math.multiplyExact(Math.min(before, after), grain);
        long to = Math.multiplyExact(Math.max(before, after), grain);
        long[] parts = new long[bounds.length];
        long end = to;
        for (int piece = bounds.length - 1; piece >= 0 && end > from; piece--) {
            long begin = piece == 0 ? from : Math.max(from, Math.multiplyExact(bounds[piece], measure));
            if (begin < end) {
                parts[piece] = before <= after ? end - begin : begin - end;
                end = begin;
            }
        }
        return parts;
    }

    /** How many parts of a unit of the measure its moves are parted into. */
    public long grain() {
        return grain;
    }

    private static BigInteger denominator(Stream<Ratio> figures) {
        return figures.map(Ratio::denominator)
                .reduce(BigInteger.ONE, (one, other) -> one.multiply(other).divide(one.gcd(other)));
    }

    private static List<Ratio> slopes(PayCurve curve) {
        return curve.pieces().stream().map(PayPiece::slope).toList();
    }

    private static List<Ratio> steps(PayCurve curve) {
        return IntStream.range(0, curve.pieces().size())
                .mapToObj(i -> i == 0 ? curve.pay(Ratio.ZERO) : curve.jumpAt(i))
                .toList();
    }

    private static boolean fits(Ratio figure, BigInteger unit) {
        return times(figure, unit).bitLength() < Long.SIZE;
    }

    private static long[] whole(List<Ratio> figures, BigInteger unit) {
        return figures.stream()
                .mapToLong(figure -> ExactMath.toLong(times(figure, unit)))
                .toArray();
    }

    private static BigInteger times(Ratio figure, BigInteger unit) {
        return figure.numerator().multiply(unit).divide(figure.denominator());
    }
}
