package dev.attain.incentives.commission.account;

import dev.attain.core.internal.ExactMath;
import java.math.RoundingMode;

/** What shares in basis points make of an amount; a negative amount is split as its mirror image. Immutable. */
public final class ShareSplit {
    private static final int WHOLE = 10_000;

    private final RoundingMode mode;
    private final Divisor whole;

    /** Rounds every share, before the last takes what is left. */
    public ShareSplit(RoundingMode mode) {
        this.mode = mode;
        this.whole = new Divisor(WHOLE, mode);
    }

    /**
     * One share, rounded.
     *
     * @param isNarrow whether the product of both is known to fit 62 bits
     */
    public long part(long amount, long share, boolean isNarrow) {
        if (isNarrow) {
            return amount >= 0 ? whole.divide(amount * share) : -whole.divide(-amount * share);
        }
        return amount >= 0
                ? ExactMath.multiplyDivide(amount, share, WHOLE, mode)
                : -ExactMath.multiplyDivide(Math.negateExact(amount), share, WHOLE, mode);
    }
}
