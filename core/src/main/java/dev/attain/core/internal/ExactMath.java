package dev.attain.core.internal;

import java.math.BigInteger;
import java.math.RoundingMode;

/** Exact 64-bit arithmetic with a 128-bit intermediate; what does not fit is an {@link ArithmeticException}. */
public final class ExactMath {
    private static final long[] POWERS_OF_TEN = powersOfTen();
    private static final long LOW_32 = 0xFFFF_FFFFL;

    private ExactMath() {}

    /** Ten to the power of {@code exponent}, for 0 to 18. */
    public static long powerOfTen(int exponent) {
        return POWERS_OF_TEN[exponent];
    }

    /** The value as a {@code long}, or an exception that shows it. */
    public static long toLong(BigInteger value) {
        if (value.bitLength() >= Long.SIZE) {
            throw new ArithmeticException(value + " does not fit 64 bits");
        }
        return value.longValue();
    }

    /**
     * The greatest common divisor, more than zero if one of the two is not zero. One division brings the larger down to
     * the smaller, which is all that money on a short denominator needs; the rest is Stein's binary algorithm (Knuth,
     * volume 2, section 4.5.2, algorithm B), without a branch on which of the two is larger.
     *
     * @param a not {@link Long#MIN_VALUE}, which has no absolute value
     * @param b likewise
     */
    public static long greatestCommonDivisor(long a, long b) {
        long known = Math.abs(b);
        if (known <= 1) {
            return known == 0 ? Math.abs(a) : 1;
        }
        long rest = Math.abs(a) % known;
        if (rest == 0) {
            return known;
        }
        int twos = Long.numberOfTrailingZeros(rest | known);
        known >>= Long.numberOfTrailingZeros(known);
        while (rest != 0) {
            rest >>= Long.numberOfTrailingZeros(rest);
            long apart = Math.abs(rest - known);
            known = Math.min(rest, known);
            rest = apart;
        }
        return known << twos;
    }

    /** Compares {@code a × b} with {@code c × d}, whatever their size. */
    public static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high == 0 ? Long.compareUnsigned(a * b, c * d) : high;
    }

    /**
     * {@code a × b ÷ divisor}, rounded once.
     *
     * @param divisor more than zero
     * @throws ArithmeticException if the result does not fit a {@code long}
     */
    public static long multiplyDivide(long a, long b, long divisor, RoundingMode mode) {
        long low = a * b;
        if (Math.multiplyHigh(a, b) == low >> 63) {
            return divide(low, divisor, mode);
        }
        BigInteger product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
        return toLong(divide(product, BigInteger.valueOf(divisor), mode));
    }

    /**
     * {@code a × b ÷ divisor} without its fraction, for {@code 0 <= a} and {@code 0 <= b <= divisor}: then it always
     * fits. The remainder is {@code a * b - result * divisor} in wrapping arithmetic.
     */
    public static long shareOf(long a, long b, long divisor) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        return high == 0 && low >= 0 ? low / divisor : divideWide(high, low, divisor);
    }

    /** {@code dividend ÷ divisor}, rounded once; the divisor is more than zero. */
    public static long divide(long dividend, long divisor, RoundingMode mode) {
        long quotient = dividend / divisor;
        long remainder = dividend - quotient * divisor;
        if (remainder == 0) {
            return quotient;
        }
        int sign = dividend < 0 ? -1 : 1;
        return quotient + roundingStep(mode, sign, againstHalf(remainder, divisor), quotient);
    }

    /** {@code dividend ÷ divisor}, rounded once; the divisor is more than zero. */
    public static BigInteger divide(BigInteger dividend, BigInteger divisor, RoundingMode mode) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        if (parts[1].signum() == 0) {
            return parts[0];
        }
        int sign = dividend.signum();
        int againstHalf = parts[1].abs().shiftLeft(1).compareTo(divisor);
        return parts[0].add(BigInteger.valueOf(roundingStep(mode, sign, againstHalf, parts[0].longValue())));
    }

    /**
     * What rounding adds to a quotient cut off towards zero that has a remainder: {@code sign}, one away from zero, or
     * nothing. It is worked out without a branch, since which of the two comes next no processor can predict.
     *
     * @param sign of the exact quotient, -1 or 1
     * @param againstHalf as {@link #againstHalf} gives it
     * @throws ArithmeticException if the mode is UNNECESSARY
     */
    public static int roundingStep(RoundingMode mode, int sign, int againstHalf, long quotient) {
        return sign
                * switch (mode) {
                    case UP -> 1;
                    case DOWN -> 0;
                    case CEILING -> oneIfPositive(sign);
                    case FLOOR -> oneIfPositive(-sign);
                    case HALF_UP -> oneIfPositive(againstHalf + 1);
                    case HALF_DOWN -> oneIfPositive(againstHalf);
                    case HALF_EVEN -> oneIfPositive(againstHalf + (int) (quotient & 1));
                    case UNNECESSARY ->
                        throw new ArithmeticException("the quotient is not exact: name a rounding mode");
                };
    }

    /** On which side of half the divisor the remainder lies: -1 below, 0 at half, 1 above. */
    public static int againstHalf(long remainder, long divisor) {
        long rest = Math.abs(remainder);
        return Long.signum(rest - (divisor - rest));
    }

    private static int oneIfPositive(int value) {
        return -value >>> (Integer.SIZE - 1);
    }

    /**
     * Unsigned 128 by 64 bits, schoolbook division in 32-bit digits (Knuth, volume 2, algorithm 4.3.1 D; Warren,
     * Hacker's Delight, section 9-4); {@code high < divisor}, so the quotient fits.
     */
    private static long divideWide(long high, long low, long divisor) {
        int shift = Long.numberOfLeadingZeros(divisor);
        long d = divisor << shift;
        long h = shift == 0 ? high : (high << shift) | (low >>> (Long.SIZE - shift));
        long l = low << shift;
        long upper = digit(h, l >>> 32, d);
        long middle = (h << 32) + (l >>> 32) - upper * d;
        long lower = digit(middle, l & LOW_32, d);
        return (upper << 32) + lower;
    }

    /**
     * One 32-bit digit of {@code (rest × 2³² + next) ÷ d}; the estimate from the upper half of d is at most two too
     * large.
     */
    private static long digit(long rest, long next, long d) {
        long upperHalf = d >>> 32;
        long estimate = Long.divideUnsigned(rest, upperHalf);
        long remainder = rest - estimate * upperHalf;
        while (estimate > LOW_32 || Long.compareUnsigned(estimate * (d & LOW_32), (remainder << 32) + next) > 0) {
            estimate--;
            remainder += upperHalf;
            if (remainder > LOW_32) {
                break;
            }
        }
        return estimate;
    }

    private static long[] powersOfTen() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
