package dev.attain.core.money;

import dev.attain.core.internal.ExactMath;
import java.math.BigDecimal;

/**
 * A declared decimal such as a commission rate: {@code Rate.percent("5.75")}. Equal by value: 5.750 % is 5.75 %.
 *
 * <p>A rate is what somebody wrote down; what comes out of a division is a {@link Ratio}.
 *
 * @param unscaled the digits: 575 for 5.75 %
 * @param scale how many of them stand behind the decimal point, 0 to 18: 4 for 5.75 %, which is 0.0575; the constructor
 *     drops trailing zeros
 */
public record Rate(long unscaled, int scale) implements Comparable<Rate> {
    /** 0 %. */
    public static final Rate ZERO = new Rate(0, 0);

    /** 100 %. */
    public static final Rate ONE = new Rate(1, 0);

    private static final int LARGEST_SCALE = 18;

    public Rate {
        if (scale < 0 || scale > LARGEST_SCALE) {
            throw new IllegalArgumentException("rate.scale must be from 0 to 18, but was " + scale);
        }
        while (scale > 0 && unscaled % 10 == 0) {
            unscaled /= 10;
            scale--;
        }
    }

    /**
     * A rate from its value: {@code Rate.of(new BigDecimal("0.0575"))}.
     *
     * @throws IllegalArgumentException if it has more than 18 decimals or its digits do not fit 64 bits
     */
    public static Rate of(BigDecimal value) {
        BigDecimal digits = value.stripTrailingZeros();
        BigDecimal whole = digits.scale() < 0 ? digits.setScale(0) : digits;
        if (whole.scale() > LARGEST_SCALE || whole.unscaledValue().bitLength() >= Long.SIZE) {
            throw new IllegalArgumentException("a rate has at most 18 decimals and fits 64 bits, but was "
                    + value.toPlainString() + ": round it to the digits that were agreed, or keep it as a Ratio");
        }
        return new Rate(whole.unscaledValue().longValueExact(), whole.scale());
    }

    /** A rate from its value in decimals: {@code Rate.of("0.0575")}; errors as for {@link #parse}. */
    public static Rate of(String value) {
        return of(parse(value).value());
    }

    /** A rate in percent: {@code Rate.percent("5.75")}; errors as for {@link #parse}. */
    public static Rate percent(String percent) {
        return parse(percent + "%");
    }

    /** A rate in hundredths of a percent: 575 is 5.75 %. */
    public static Rate basisPoints(long points) {
        return new Rate(points, 4);
    }

    /**
     * Reads what {@link #toString} writes, and plain decimals: {@code "5.75%"} or {@code "0.0575"}.
     *
     * @throws IllegalArgumentException if the text is neither, or has more digits than a rate holds
     */
    public static Rate parse(String text) {
        return MoneyParser.rate(text);
    }

    /** This rate and the other; errors as for {@link #of(BigDecimal)}. */
    public Rate plus(Rate other) {
        try {
            int digits = Math.max(scale, other.scale);
            return new Rate(Math.addExact(unscaled(digits), other.unscaled(digits)), digits);
        } catch (ArithmeticException tooWide) {
            return of(value().add(other.value()));
        }
    }

    /** This rate without the other; errors as for {@link #of(BigDecimal)}. */
    public Rate minus(Rate other) {
        try {
            int digits = Math.max(scale, other.scale);
            return new Rate(Math.subtractExact(unscaled(digits), other.unscaled(digits)), digits);
        } catch (ArithmeticException tooWide) {
            return of(value().subtract(other.value()));
        }
    }

    /** One rate after the other: 50 % of 5 % is 2.5 %; errors as for {@link #of(BigDecimal)}. */
    public Rate times(Rate other) {
        return of(value().multiply(other.value()));
    }

    /** The rate with the other sign. */
    public Rate negated() {
        return of(value().negate());
    }

    /** Whether the rate is zero. */
    public boolean isZero() {
        return unscaled == 0;
    }

    /** Whether the rate is more than zero. */
    public boolean isPositive() {
        return unscaled > 0;
    }

    /** Whether the rate is less than zero. */
    public boolean isNegative() {
        return unscaled < 0;
    }

    /** The rate as a decimal without trailing zeros: 0.0575. */
    public BigDecimal value() {
        return BigDecimal.valueOf(unscaled, scale);
    }

    /** The rate as an exact ratio: 5.75 % is 23/400. */
    public Ratio toRatio() {
        return Ratio.of(unscaled, ExactMath.powerOfTen(scale));
    }

    @Override
    public int compareTo(Rate other) {
        try {
            int digits = Math.max(scale, other.scale);
            return Long.compare(unscaled(digits), other.unscaled(digits));
        } catch (ArithmeticException tooWide) {
            return value().compareTo(other.value());
        }
    }

    /** The rate in percent: {@code 5.75%}. */
    @Override
    public String toString() {
        return value().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** The digits with so many behind the decimal point, or an exception where these do not fit. */
    private long unscaled(int digits) {
        return Math.multiplyExact(unscaled, ExactMath.powerOfTen(digits - scale));
    }
}
