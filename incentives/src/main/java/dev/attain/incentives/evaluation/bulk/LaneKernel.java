package dev.attain.incentives.evaluation.bulk;

import dev.attain.core.money.Ratio;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;

/** A lane in whole numbers over the denominator of the scorecard. */
final class LaneKernel {
    private final long[] starts;
    private final long[] bases;
    private final long[] slopes;
    /** Cells further from zero than this could overflow and are scored one by one. */
    private final long widest;

    private LaneKernel(long[] starts, long[] bases, long[] slopes, long widest) {
        this.starts = starts;
        this.bases = bases;
        this.slopes = slopes;
        this.widest = widest;
    }

    /**
     * A kernel whose sum over so many lanes never overflows.
     *
     * @throws ArithmeticException if the figures of the lane do not fit 64 bits over the denominator
     */
    static LaneKernel of(Lane lane, BigInteger denominator, int lanes) {
        List<Lane.Piece> pieces = lane.pieces();
        long[] bases = pieces.stream()
                .mapToLong(piece -> over(piece.base(), denominator))
                .toArray();
        long[] slopes = pieces.stream()
                .mapToLong(piece -> over(piece.slope(), denominator))
                .toArray();
        long room = Long.MAX_VALUE / lanes;
        long widest = Long.MAX_VALUE;
        for (int k = 0; k < bases.length; k++) {
            long left = Math.subtractExact(room, Math.absExact(bases[k]));
            widest = Math.min(widest, slopes[k] == 0 ? Long.MAX_VALUE : left / Math.absExact(slopes[k]));
        }
        if (widest <= 0) {
            throw new ArithmeticException("no cell fits beside its denominator");
        }
        return new LaneKernel(pieces.stream().mapToLong(Lane.Piece::start).toArray(), bases, slopes, widest);
    }

    static long over(Ratio ratio, BigInteger denominator) {
        return ratio.numerator()
                .multiply(denominator.divide(ratio.denominator()))
                .longValueExact();
    }

    /** Adds the points of every row; rows that could overflow are marked. */
    void addTo(long[] totals, long[] cells, BitSet apart) {
        for (int row = 0; row < totals.length; row++) {
            long cell = cells[row];
            if (cell > widest || cell < -widest) {
                apart.set(row);
            } else {
                int piece = piece(cell);
                totals[row] += bases[piece] + slopes[piece] * cell;
            }
        }
    }

    private int piece(long cell) {
        int piece = starts.length - 1;
        while (piece > 0 && starts[piece] > cell) {
            piece--;
        }
        return piece;
    }
}
