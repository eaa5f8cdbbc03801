package dev.attain.incentives.commission.account;

import dev.attain.core.internal.ExactMath;
import dev.attain.core.money.Ratio;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Divides by one number again and again, rounding once. A division becomes a multiplication by the reciprocal (Granlund
 * and Montgomery, Division by Invariant Integers using Multiplication, 1994) and HALF_EVEN needs no branch, for which
 * way the next figure rounds no processor can predict.
 */
public final class Divisor {
    /** Dividends are smaller than this, whatever their sign. */
    public static final long LIMIT = 1L << 62;

    /** Says that an amount is no whole number of figures. */
    static final long NO_FIGURE = Long.MIN_VALUE;

    private static final int SHORTEST = 2;

    private final long divisor;
    private final RoundingMode mode;
    private final int shift;
    private final long reciprocal;

    /** Divides by a number of 1 or more. */
    public Divisor(long divisor, RoundingMode mode) {
        this.divisor = divisor;
        this.mode = mode;
        int bits = Math.max(SHORTEST, Long.SIZE - Long.numberOfLeadingZeros(divisor - 1));
        this.shift = bits - SHORTEST;
        this.reciprocal = divisor < 1 << SHORTEST || divisor >= LIMIT
                ? 0
                : BigInteger.ONE
                        .shiftLeft(62 + bits)
                        .divide(BigInteger.valueOf(divisor))
                        .add(BigInteger.ONE)
                        .longValueExact();
    }

    /** By what it divides. */
    long divisor() {
        return divisor;
    }

    /** Whether this is what it divides by. */
    boolean isBy(long other) {
        return divisor == other;
    }

    /** {@code dividend ÷ divisor} minor units, exactly and in major units of a currency with so many decimals. */
    Ratio quotient(long dividend, int digits) {
        return Ratio.of(
                BigInteger.valueOf(dividend), BigInteger.valueOf(divisor).multiply(BigInteger.TEN.pow(digits)));
    }

    /** The dividend of an amount in major units of a currency with so many decimals, if it is a whole number. */
    long figure(Ratio amount, int digits) {
        BigInteger minor = amount.numerator().multiply(BigInteger.TEN.pow(digits));
        BigInteger[] parts = minor.multiply(BigInteger.valueOf(divisor)).divideAndRemainder(amount.denominator());
        return parts[1].signum() == 0 && parts[0].bitLength() < 62 ? parts[0].longValue() : NO_FIGURE;
    }

    /**
     * {@code dividend ÷ divisor}, rounded; the dividend is within the limit. The reciprocal is so little too large that
     * the quotient of what is not negative is cut off exactly (theorem 4.2 there); that of {@code -1 - n} mirrors the
     * one of n.
     */
    public long divide(long dividend) {
        if (reciprocal == 0) {
            return ExactMath.divide(dividend, divisor, mode);
        }
        long sign = dividend >> 63;
        long quotient = sign ^ (Math.multiplyHigh(sign ^ dividend, reciprocal) >> shift);
        long rest = dividend - quotient * divisor;
        return mode == RoundingMode.HALF_EVEN
                ? quotient + ((divisor - 2 * rest - (quotient & 1)) >>> 63)
                : quotient + step(dividend, rest);
    }

    /** What rounding adds to the quotient below. */
    private int step(long dividend, long rest) {
        if (rest == 0) {
            return 0;
        }
        int away = dividend < 0 ? 0 : 1;
        int againstHalf = ExactMath.againstHalf(rest, divisor);
        return switch (mode) {
            case UP -> away;
            case DOWN -> 1 - away;
            case CEILING -> 1;
            case FLOOR -> 0;
            case HALF_UP -> (againstHalf + away) > 0 ? 1 : 0;
            case HALF_DOWN -> (againstHalf + 1 - away) > 0 ? 1 : 0;
            case HALF_EVEN -> throw new IllegalStateException("HALF_EVEN needs no step");
            case UNNECESSARY -> throw new ArithmeticException("the quotient is not exact: name a rounding mode");
        };
    }
}
