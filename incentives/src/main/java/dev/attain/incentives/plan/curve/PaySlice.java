package dev.attain.incentives.plan.curve;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Ratio;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * The part of a sale that lies in one piece of a pay curve, and what it earns. A jump where the piece begins is earned
 * by the slice that reaches it.
 *
 * @param piece which piece, from zero
 * @param from where the slice begins on the measure
 * @param to where it ends; below {@code from} for a reversal
 * @param pay what it earns; less than zero for a reversal of what earned
 */
public record PaySlice(
        @PositiveOrZero int piece,
        @NotNull Ratio from,
        @NotNull Ratio to,
        @NotNull Ratio pay) {
    public PaySlice {
        if (piece < 0) {
            throw new IllegalArgumentException("paySlice.piece must be zero or more, but was " + piece);
        }
        requireNonNull(from, "paySlice.from");
        requireNonNull(to, "paySlice.to");
        requireNonNull(pay, "paySlice.pay");
    }

    /** How much of the measure lies in the slice. */
    public Ratio width() {
        return to.minus(from);
    }

    /** Whether the sale only touches the piece: nothing of it lies there, and nothing is earned. */
    public boolean isEmpty() {
        return pay.isZero() && from.equals(to);
    }

    PaySlice reversed() {
        return new PaySlice(piece, to, from, pay.negated());
    }
}
