package dev.attain.incentives.plan.curve;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Ratio;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the whole of a measure earns, exactly: pieces that follow each other along the measure, the last without an end.
 * What one more sale earns is the pay after it less the pay before it, so lines add up to the whole whatever the pieces
 * are. Below its bound the first piece goes on as it is: a measure that reversals took below zero costs what the lowest
 * piece earns.
 *
 * @param pieces in rising order of {@code from}, at least one
 * @param lowerInclusive whether a measure exactly on a bound belongs to the piece that begins there
 */
public record PayCurve(@NotEmpty List<@NotNull PayPiece> pieces, boolean lowerInclusive) {
    public PayCurve {
        pieces = Require.copy(pieces, "payCurve.pieces");
        Findings findings = Findings.in("payCurve").unless(!pieces.isEmpty(), "pieces", CurveText.PIECES_EMPTY);
        for (int i = 1; i < pieces.size(); i++) {
            Ratio before = pieces.get(i - 1).from();
            Ratio from = pieces.get(i).from();
            findings.unless(
                    from.compareTo(before) > 0, "pieces[" + i + "].from", CurveText.PIECE_FALLS_BACK, from, before);
        }
        findings.refuse();
    }

    /** What the measure earns in all, in the currency of the plan and not rounded. */
    public Ratio pay(Ratio measure) {
        return pieces.get(pieceAt(measure)).pay(measure);
    }

    /**
     * The same curve behind a deductible: the first part of the measure earns nothing, and what lies above it earns
     * what the curve pays from zero on.
     *
     * @param deductible the part that earns nothing, more than zero
     */
    public PayCurve after(Ratio deductible) {
        if (!deductible.isPositive()) {
            throw new IllegalArgumentException("deductible must be more than zero, but was " + deductible);
        }
        List<PayPiece> behind = new ArrayList<>();
        behind.add(PayPiece.straight(pieces.get(0).from().min(Ratio.ZERO), Ratio.ZERO, Ratio.ZERO));
        pieces.forEach(piece -> behind.add(piece.shifted(deductible)));
        return new PayCurve(behind, lowerInclusive);
    }

    /**
     * The same curve stretched: {@code pay × this(measure ÷ measure)}.
     *
     * @param measure what 1 on the measure becomes, more than zero
     * @param pay what 1 of pay becomes
     */
    public PayCurve scaled(Ratio measure, Ratio pay) {
        if (!measure.isPositive()) {
            throw new IllegalArgumentException("measure must be more than zero, but was " + measure);
        }
        return new PayCurve(
                pieces.stream().map(piece -> piece.scaled(measure, pay)).toList(), lowerInclusive);
    }

    /** Which piece holds at a value of the measure, from zero. */
    public int pieceAt(Ratio measure) {
        int least = lowerInclusive ? 0 : 1;
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (measure.compareTo(pieces.get(middle).from()) >= least) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * What a sale earns that moves the measure, piece by piece, in the order in which it moves; the slices add up to
     * the pay after less the pay before.
     *
     * @param before the measure before the sale
     * @param after the measure after it; below {@code before} for a reversal, which takes the topmost part off
     */
    public List<PaySlice> slices(Ratio before, Ratio after) {
        return after.compareTo(before) >= 0 ? rising(before, after) : falling(before, after);
    }

    /** By how much pay jumps where a piece begins: zero where the curve is continuous, and for the first piece. */
    public Ratio jumpAt(int piece) {
        if (piece == 0) {
            return Ratio.ZERO;
        }
        PayPiece begins = pieces.get(piece);
        return begins.start().minus(pieces.get(piece - 1).pay(begins.from()));
    }

    private List<PaySlice> rising(Ratio low, Ratio high) {
        List<PaySlice> slices = new ArrayList<>();
        int last = pieceAt(high);
        Ratio from = low;
        Ratio paid = pay(low);
        for (int piece = pieceAt(low); piece <= last; piece++) {
            Ratio to = piece == last ? high : pieces.get(piece + 1).from();
            Ratio sofar = pieces.get(piece).pay(to);
            slices.add(new PaySlice(piece, from, to, sofar.minus(paid)));
            from = to;
            paid = sofar;
        }
        return List.copyOf(slices);
    }

    private List<PaySlice> falling(Ratio before, Ratio after) {
        List<PaySlice> slices = new ArrayList<>(rising(after, before));
        Collections.reverse(slices);
        return slices.stream().map(PaySlice::reversed).toList();
    }
}
