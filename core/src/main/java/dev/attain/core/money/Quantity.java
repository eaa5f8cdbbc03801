package dev.attain.core.money;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact number with its unit: money between two roundings, a count, an attainment. A third of USD 1.00 is a
 * quantity, but no {@link Money} until somebody rounds it.
 *
 * @param value the exact number; money in major units
 * @param unit what it is measured in
 */
public record Quantity(@NotNull Ratio value, @NotNull Unit unit) implements Comparable<Quantity> {
    private static final int SHOWN_DECIMALS = 6;
    private static final Ratio HUNDRED = Ratio.of(100);

    public Quantity {
        requireNonNull(value, "quantity.value");
        requireNonNull(unit, "quantity.unit");
    }

    /** An amount of money. */
    public static Quantity of(Money amount) {
        return new Quantity(amount.toRatio(), Unit.of(amount.currency()));
    }

    /** A declared rate, shown in percent. */
    public static Quantity of(Rate rate) {
        return new Quantity(rate.toRatio(), Unit.PERCENT);
    }

    /** A pure number, shown as a decimal. */
    public static Quantity of(Ratio ratio) {
        return new Quantity(ratio, Unit.NUMBER);
    }

    /** A number of things: {@code Quantity.count(3, "orders")}. */
    public static Quantity count(long count, String things) {
        return new Quantity(Ratio.of(count), Unit.count(things));
    }

    /**
     * The two together.
     *
     * @throws IllegalArgumentException if the units do not fit
     */
    public Quantity plus(Quantity other) {
        return new Quantity(value.plus(requireFitting(other, "+").value), unit);
    }

    /**
     * This without the other.
     *
     * @throws IllegalArgumentException if the units do not fit
     */
    public Quantity minus(Quantity other) {
        return new Quantity(value.minus(requireFitting(other, "-").value), unit);
    }

    /**
     * The product; its unit follows: USD times a pure number or a count is USD.
     *
     * @throws IllegalArgumentException if the product has no unit, as USD times USD
     */
    public Quantity times(Quantity other) {
        return new Quantity(value.times(other.value), unit.times(other.unit));
    }

    /**
     * The exact quotient; its unit follows: USD per USD is a pure number.
     *
     * @throws IllegalArgumentException if the other is zero or the quotient has no unit
     */
    public Quantity per(Quantity other) {
        return new Quantity(value.dividedBy(other.value), unit.per(other.unit));
    }

    /** The quantity with the other sign. */
    public Quantity negated() {
        return new Quantity(value.negated(), unit);
    }

    /** This quantity with a number of decimals, rounded once. */
    public Quantity rounded(int decimals, RoundingMode mode) {
        return new Quantity(Ratio.of(value.rounded(decimals, mode)), unit);
    }

    /** Whether the quantity is zero. */
    public boolean isZero() {
        return value.isZero();
    }

    /**
     * The amount of money.
     *
     * @throws IllegalArgumentException if the unit is no currency, or the value is finer than its minor unit
     */
    public Money toMoney() {
        if (unit.kind() != Unit.Kind.MONEY) {
            throw new IllegalArgumentException(this + " is no amount of money");
        }
        Currency currency = Currency.getInstance(unit.symbol());
        BigDecimal nearest = value.rounded(currency.getDefaultFractionDigits(), RoundingMode.DOWN);
        if (!Ratio.of(nearest).equals(value)) {
            throw new IllegalArgumentException(
                    currency + " " + value + " is finer than the minor unit: round it first with Quantity.rounded");
        }
        return Money.of(currency, nearest);
    }

    /**
     * Orders quantities of one unit.
     *
     * @throws IllegalArgumentException if the units do not fit
     */
    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(requireFitting(other, "compared with").value);
    }

    /**
     * The number as people write it: {@code USD 1234.50}, {@code 3 orders}, {@code 5.75%}; a number with more than six
     * decimals is cut to six (HALF_UP) and marked: {@code ≈0.923077}.
     */
    @Override
    public String toString() {
        return switch (unit.kind()) {
            case MONEY ->
                unit.symbol() + " "
                        + decimal(value, Currency.getInstance(unit.symbol()).getDefaultFractionDigits());
            case COUNT -> decimal(value, 0) + " " + unit.symbol();
            case RATIO -> unit.symbol().isEmpty() ? decimal(value, 0) : decimal(value.times(HUNDRED), 0) + "%";
        };
    }

    private static String decimal(Ratio value, int least) {
        for (int decimals = least; decimals <= SHOWN_DECIMALS; decimals++) {
            if (value.hasDecimals(decimals)) {
                return value.rounded(decimals, RoundingMode.UNNECESSARY).toPlainString();
            }
        }
        BigDecimal shown = value.rounded(SHOWN_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return "≈" + shown.setScale(Math.max(least, shown.scale())).toPlainString();
    }

    private Quantity requireFitting(Quantity other, String operation) {
        if (!unit.fits(other.unit)) {
            throw new IllegalArgumentException("%s %s %s mixes units %s and %s: convert one of them first"
                    .formatted(this, operation, other, unit, other.unit));
        }
        return other;
    }
}
