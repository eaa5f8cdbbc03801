package dev.attain.incentives.plan.curve;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Ratio;
import jakarta.validation.constraints.NotNull;

/**
 * One piece of a pay curve: {@code start + slope × d + bend × d²}, where {@code d} is how far the measure is beyond
 * {@code from}.
 *
 * @param from where the piece begins on the measure
 * @param start pay at {@code from}, as this piece has it
 * @param slope pay for one more unit at {@code from}
 * @param bend half of what the slope gains with every unit: zero but for an interpolated rate
 */
public record PayPiece(
        @NotNull Ratio from,
        @NotNull Ratio start,
        @NotNull Ratio slope,
        @NotNull Ratio bend) {
    public PayPiece {
        requireNonNull(from, "payPiece.from");
        requireNonNull(start, "payPiece.start");
        requireNonNull(slope, "payPiece.slope");
        requireNonNull(bend, "payPiece.bend");
    }

    /** A straight piece. */
    public static PayPiece straight(Ratio from, Ratio start, Ratio slope) {
        return new PayPiece(from, start, slope, Ratio.ZERO);
    }

    /** What the piece pays at a value of the measure, inside or outside its bounds. */
    public Ratio pay(Ratio measure) {
        Ratio beyond = measure.minus(from);
        return start.plus(beyond.times(slope.plus(beyond.times(bend))));
    }

    PayPiece shifted(Ratio by) {
        return new PayPiece(from.plus(by), start, slope, bend);
    }
}
