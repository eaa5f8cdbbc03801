package dev.attain.core.money;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.ExactMath;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A computed quotient, exact: an attainment of 120 on 130 is 12/13, compared by cross-multiplication and rounded only
 * to be shown. Always in lowest terms, so equal values are equal.
 *
 * @param numerator upper part, carries the sign
 * @param denominator lower part, more than zero after the constructor has moved the sign up; zero is refused
 */
public record Ratio(@NotNull BigInteger numerator, @NotNull BigInteger denominator) implements Comparable<Ratio> {
    /** Below this many bits a value, its negative and the sum of two such values fit a {@code long}. */
    private static final int NARROW_BITS = Long.SIZE - 1;

    private static final List<BigInteger> POWERS_OF_TEN =
            Stream.iterate(BigInteger.ONE, BigInteger.TEN::multiply).limit(19).toList();

    /** Nothing: 0/1. */
    public static final Ratio ZERO = of(0);

    /** The whole: 1/1. */
    public static final Ratio ONE = of(1);

    public Ratio {
        requireNonNull(numerator, "ratio.numerator");
        requireNonNull(denominator, "ratio.denominator");
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException(numerator
                    + "/0 has no value: a ratio needs a denominator other than zero, so check for zero first");
        }
        BigInteger divisor = signedDivisor(numerator, denominator);
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = quotient(numerator, divisor);
            denominator = quotient(denominator, divisor);
        }
    }

    /** A whole number. */
    public static Ratio of(long whole) {
        return of(whole, 1);
    }

    /** A quotient of whole numbers; the denominator is not zero. */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A quotient of whole numbers; the denominator is not zero. */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        return new Ratio(numerator, denominator);
    }

    /** A decimal, exactly: 0.0575 is 23/400. */
    public static Ratio of(BigDecimal decimal) {
        BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        return new Ratio(plain.unscaledValue(), powerOfTen(plain.scale()));
    }

    /**
     * Reads what {@link #toString} writes: {@code "12/13"}, {@code "2"}.
     *
     * @throws IllegalArgumentException if the text is not one or two whole numbers, or the second is zero
     */
    public static Ratio parse(String text) {
        return MoneyParser.ratio(text);
    }

    /** This ratio and the other. */
    public Ratio plus(Ratio other) {
        if (other.isZero()) {
            return this;
        }
        return isZero() ? other : combined(other, other.numerator);
    }

    /** This ratio without the other. */
    public Ratio minus(Ratio other) {
        return other.isZero() ? this : combined(other, other.numerator.negate());
    }

    /** The product of the two. */
    public Ratio times(Ratio other) {
        return crossed(other.numerator, other.denominator);
    }

    /**
     * A whole number times this ratio, rounded once.
     *
     * @throws ArithmeticException if the result does not fit a {@code long}
     */
    public long times(long whole, RoundingMode mode) {
        if (isNarrow()) {
            return ExactMath.multiplyDivide(numerator.longValue(), whole, denominator.longValue(), mode);
        }
        BigInteger product = numerator.multiply(BigInteger.valueOf(whole));
        return ExactMath.toLong(ExactMath.divide(product, denominator, mode));
    }

    /**
     * This ratio divided by the other.
     *
     * @throws IllegalArgumentException if the other is zero
     */
    public Ratio dividedBy(Ratio other) {
        if (other.isZero()) {
            throw new IllegalArgumentException(this + " / 0 has no value: check for zero before dividing");
        }
        return crossed(other.denominator, other.numerator);
    }

    /** The ratio with the other sign. */
    public Ratio negated() {
        return new Ratio(numerator.negate(), denominator);
    }

    /** The smaller of the two. */
    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of the two. */
    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether the ratio is zero. */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** Whether the ratio is more than zero. */
    public boolean isPositive() {
        return numerator.signum() > 0;
    }

    /** Whether the ratio is less than zero. */
    public boolean isNegative() {
        return numerator.signum() < 0;
    }

    /** The ratio to be shown, with a number of decimals: 12/13 to four decimals is 0.9231 (HALF_UP). */
    public BigDecimal rounded(int decimals, RoundingMode mode) {
        BigInteger scale = powerOfTen(decimals);
        if (isNarrow(denominator) && isNarrowProduct(numerator, scale)) {
            long scaled = numerator.longValue() * scale.longValue();
            return BigDecimal.valueOf(ExactMath.divide(scaled, denominator.longValue(), mode), decimals);
        }
        BigInteger scaled = numerator.multiply(scale);
        return new BigDecimal(ExactMath.divide(scaled, denominator, mode), decimals);
    }

    /** The ratio to be shown in percent: 12/13 with one decimal is {@code 92.3%} (HALF_UP). */
    public String percent(int decimals, RoundingMode mode) {
        return rounded(decimals + 2, mode).movePointRight(2).toPlainString() + "%";
    }

    /** Compares by cross-multiplication, so nothing is ever rounded to be compared. */
    @Override
    public int compareTo(Ratio other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        if (isNarrow() && other.isNarrow()) {
            return ExactMath.compareProducts(
                    numerator.longValue(),
                    other.denominator.longValue(),
                    other.numerator.longValue(),
                    denominator.longValue());
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Lowest terms: {@code 12/13}; whole numbers without a denominator: {@code 2}. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }

    /** This ratio and {@code added} over the other's denominator. */
    private Ratio combined(Ratio other, BigInteger added) {
        if (denominator.equals(other.denominator)) {
            return new Ratio(numerator.add(added), denominator);
        }
        if (isNarrowProduct(numerator, other.denominator)
                && isNarrowProduct(added, denominator)
                && isNarrowProduct(denominator, other.denominator)) {
            long below = denominator.longValue();
            long otherBelow = other.denominator.longValue();
            return of(numerator.longValue() * otherBelow + added.longValue() * below, below * otherBelow);
        }
        BigInteger sum = numerator.multiply(other.denominator).add(added.multiply(denominator));
        return new Ratio(sum, denominator.multiply(other.denominator));
    }

    /** This ratio times {@code above} ÷ {@code below}. */
    private Ratio crossed(BigInteger above, BigInteger below) {
        if (isZero() || above.signum() == 0) {
            return ZERO;
        }
        if (isNarrowProduct(numerator, above) && isNarrowProduct(denominator, below)) {
            return of(numerator.longValue() * above.longValue(), denominator.longValue() * below.longValue());
        }
        return new Ratio(numerator.multiply(above), denominator.multiply(below));
    }

    /** Whether this ratio is a decimal with no more than so many digits behind the point, 0 to 18 of them. */
    boolean hasDecimals(int decimals) {
        return isNarrow(denominator) && Math.floorMod(ExactMath.powerOfTen(decimals), denominator.longValue()) == 0;
    }

    private boolean isNarrow() {
        return isNarrow(numerator) && isNarrow(denominator);
    }

    /** Whether the value has 64 bits, and so have its negative and its sum with another such value. */
    private static boolean isNarrow(BigInteger value) {
        return value.bitLength() < NARROW_BITS;
    }

    private static boolean isNarrowProduct(BigInteger one, BigInteger other) {
        return one.bitLength() + other.bitLength() < NARROW_BITS;
    }

    private static BigInteger signedDivisor(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = isNarrow(numerator) && isNarrow(denominator)
                ? BigInteger.valueOf(ExactMath.greatestCommonDivisor(numerator.longValue(), denominator.longValue()))
                : numerator.gcd(denominator);
        return denominator.signum() < 0 ? divisor.negate() : divisor;
    }

    private static BigInteger quotient(BigInteger dividend, BigInteger divisor) {
        return isNarrow(dividend) && isNarrow(divisor)
                ? BigInteger.valueOf(dividend.longValue() / divisor.longValue())
                : dividend.divide(divisor);
    }

    private static BigInteger powerOfTen(int exponent) {
        return exponent >= 0 && exponent < POWERS_OF_TEN.size()
                ? POWERS_OF_TEN.get(exponent)
                : BigInteger.TEN.pow(exponent);
    }
}
