package dev.attain.core.money;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.ExactMath;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount of one currency in whole minor units, exact: {@code Money.parse("USD 1234.50")} is 123,450 cents.
 *
 * <p>Currencies never mix and nothing overflows in silence: both are exceptions that show the two operands. The one
 * lossy step, multiplying by a rate, names its rounding.
 *
 * @param currency a currency with minor units; gold, {@code XAU}, and its like have none and are refused
 * @param minor the amount in minor units, of either sign: cents for USD, whole yen for JPY
 */
public record Money(@NotNull Currency currency, long minor) implements Comparable<Money> {
    public Money {
        requireNonNull(currency, "money.currency");
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException("money.currency must have minor units, but was " + currency
                    + ": use the code of a national currency");
        }
    }

    /**
     * An amount that the currency can hold exactly: {@code Money.of(usd, new BigDecimal("12.5"))}.
     *
     * @throws IllegalArgumentException if the amount is finer than the minor unit
     * @throws ArithmeticException if it does not fit 64 bits of minor units
     */
    public static Money of(Currency currency, BigDecimal amount) {
        int digits = currency.getDefaultFractionDigits();
        BigDecimal exact = amount.stripTrailingZeros();
        if (digits >= 0 && exact.scale() > digits) {
            throw new IllegalArgumentException("%s %s has %s decimals, but %s has %s: round it first with Money.rounded"
                    .formatted(currency, amount.toPlainString(), exact.scale(), currency, digits));
        }
        return rounded(currency, amount, RoundingMode.UNNECESSARY);
    }

    /** An amount that the currency can hold exactly: {@code Money.of("USD", "12.50")}; errors as for {@link #parse}. */
    public static Money of(String currency, String amount) {
        return parse(currency + " " + amount);
    }

    /**
     * The nearest amount that the currency can hold.
     *
     * @throws ArithmeticException if it does not fit 64 bits of minor units
     */
    public static Money rounded(Currency currency, BigDecimal amount, RoundingMode mode) {
        BigDecimal minor = amount.movePointRight(Math.max(0, currency.getDefaultFractionDigits()))
                .setScale(0, mode);
        if (minor.toBigInteger().bitLength() >= Long.SIZE) {
            throw new ArithmeticException(
                    currency + " " + amount.toPlainString() + " does not fit 64 bits of minor units");
        }
        return new Money(currency, minor.longValueExact());
    }

    /** Nothing, in a currency. */
    public static Money zero(Currency currency) {
        return new Money(currency, 0);
    }

    /** The sum of any number of amounts, all in {@code currency}; zero if there are none. */
    public static Money sum(Currency currency, Iterable<Money> amounts) {
        long total = 0; // a number, for an object carried from step to step would be allocated at each
        for (Money amount : amounts) {
            total = new Money(currency, total).plus(amount).minor;
        }
        return new Money(currency, total);
    }

    /**
     * Reads what {@link #toString} writes; fewer decimals than the currency has are enough: {@code "USD 5"}.
     *
     * @throws IllegalArgumentException if the text is not a currency code, one space and a decimal number
     */
    public static Money parse(String text) {
        return MoneyParser.money(text);
    }

    /**
     * This amount and the other.
     *
     * @throws IllegalArgumentException if the currencies differ
     * @throws ArithmeticException if the sum does not fit
     */
    public Money plus(Money other) {
        long sum = minor + requireSame(other, "+").minor;
        if (((minor ^ sum) & (other.minor ^ sum)) < 0) {
            throw overflow("+", other);
        }
        return new Money(currency, sum);
    }

    /**
     * This amount without the other.
     *
     * @throws IllegalArgumentException if the currencies differ
     * @throws ArithmeticException if the difference does not fit
     */
    public Money minus(Money other) {
        long difference = minor - requireSame(other, "-").minor;
        if (((minor ^ other.minor) & (minor ^ difference)) < 0) {
            throw overflow("-", other);
        }
        return new Money(currency, difference);
    }

    /** This amount {@code count} times. */
    public Money times(long count) {
        long product = minor * count;
        if (Math.multiplyHigh(minor, count) != product >> 63) {
            throw overflow("x", count);
        }
        return new Money(currency, product);
    }

    /**
     * This amount times a rate, rounded once to the minor unit: 5.75 % of USD 1234.50 is USD 70.98 (HALF_UP).
     *
     * @throws ArithmeticException if the product does not fit, or the mode is UNNECESSARY and it is not exact
     */
    public Money times(Rate rate, RoundingMode mode) {
        try {
            long divisor = ExactMath.powerOfTen(rate.scale());
            return new Money(currency, ExactMath.multiplyDivide(minor, rate.unscaled(), divisor, mode));
        } catch (ArithmeticException failed) {
            throw notAnAmount(rate, failed);
        }
    }

    /**
     * This amount times an exact ratio, rounded once to the minor unit.
     *
     * @throws ArithmeticException if the product does not fit, or the mode is UNNECESSARY and it is not exact
     */
    public Money times(Ratio ratio, RoundingMode mode) {
        try {
            return new Money(currency, ratio.times(minor, mode));
        } catch (ArithmeticException failed) {
            throw notAnAmount(ratio, failed);
        }
    }

    /**
     * This amount as an exact share of another: USD 120 per USD 130 is 12/13.
     *
     * @throws IllegalArgumentException if the currencies differ or the other amount is zero
     */
    public Ratio per(Money other) {
        if (requireSame(other, "/").minor == 0) {
            throw new IllegalArgumentException(this + " / " + other + " has no value: check for zero before dividing");
        }
        return Ratio.of(minor, other.minor);
    }

    /** The amount with the other sign. */
    public Money negated() {
        return zero(currency).minus(this);
    }

    /** The amount without its sign. */
    public Money abs() {
        return minor < 0 ? negated() : this;
    }

    /** The smaller of the two amounts. */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of the two amounts. */
    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether the amount is nothing. */
    public boolean isZero() {
        return minor == 0;
    }

    /** Whether the amount is more than zero. */
    public boolean isPositive() {
        return minor > 0;
    }

    /** Whether the amount is less than zero. */
    public boolean isNegative() {
        return minor < 0;
    }

    /** The amount in major units with as many decimals as the currency has: 1234.50. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    /** The amount in major units as an exact ratio: USD 1234.50 is 2469/2. */
    public Ratio toRatio() {
        return Ratio.of(minor, ExactMath.powerOfTen(currency.getDefaultFractionDigits()));
    }

    /**
     * Orders amounts of one currency.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, requireSame(other, "compared with").minor);
    }

    /** Currency code, space, amount with all decimals of the currency: {@code USD 1234.50}. */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount().toPlainString();
    }

    private Money requireSame(Money other, String operation) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("%s %s %s mixes currencies: convert one of them with ExchangeRates first"
                    .formatted(this, operation, other));
        }
        return other;
    }

    private ArithmeticException overflow(String operation, Object operand) {
        return new ArithmeticException(
                "%s %s %s does not fit 64 bits of minor units".formatted(this, operation, operand));
    }

    private ArithmeticException notAnAmount(Object factor, ArithmeticException cause) {
        ArithmeticException failed = new ArithmeticException("%s x %s: %s".formatted(this, factor, cause.getMessage()));
        failed.initCause(cause);
        return failed;
    }
}
