package dev.attain.core.money;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;

/**
 * What a {@link Quantity} is measured in: {@code USD}, {@code orders}, {@code %}.
 *
 * @param kind what the number counts
 * @param symbol currency code, name of the things counted, {@code %}, or empty for a plain number
 */
public record Unit(@NotNull Kind kind, @NotNull String symbol) {
    /** A pure number, shown as a decimal: 1.25. */
    public static final Unit NUMBER = new Unit(Kind.RATIO, "");

    /** A pure number, shown in percent: 125 %. */
    public static final Unit PERCENT = new Unit(Kind.RATIO, "%");

    /** What a number counts. */
    public enum Kind {
        /** Money of one currency. */
        MONEY,
        /** Things that come in whole numbers: orders, customers, days. */
        COUNT,
        /** A pure number: an attainment, a share, a score. */
        RATIO
    }

    public Unit {
        requireNonNull(kind, "unit.kind");
        requireNonNull(symbol, "unit.symbol");
        switch (kind) {
            case MONEY -> Money.zero(MoneyParser.currency(symbol));
            case COUNT -> Require.text(symbol, "unit.symbol");
            case RATIO -> requireRatioSymbol(symbol);
        }
    }

    /** Money of a currency. */
    public static Unit of(Currency currency) {
        return new Unit(Kind.MONEY, currency.getCurrencyCode());
    }

    /** Whole things: {@code Unit.count("orders")}. */
    public static Unit count(String things) {
        return new Unit(Kind.COUNT, things);
    }

    /** Whether figures of the two can be added and compared: the same thing, or both pure numbers. */
    public boolean fits(Unit other) {
        return kind == other.kind && (kind == Kind.RATIO || symbol.equals(other.symbol));
    }

    /** The symbol; {@code number} for a plain one. */
    @Override
    public String toString() {
        return symbol.isEmpty() ? "number" : symbol;
    }

    /** The unit of a product: a pure number changes nothing, and a price times a count is money. */
    Unit times(Unit other) {
        if (other.kind == Kind.RATIO) {
            return this;
        }
        if (kind == Kind.RATIO || (kind == Kind.COUNT && other.kind == Kind.MONEY)) {
            return other;
        }
        if (kind == Kind.MONEY && other.kind == Kind.COUNT) {
            return this;
        }
        throw new IllegalArgumentException(this + " x " + other + " has no unit: multiply by a pure number");
    }

    /** The unit of a quotient: the same thing gives a pure number, and money per thing is money. */
    Unit per(Unit other) {
        if (other.kind == Kind.RATIO) {
            return this;
        }
        if (fits(other)) {
            return NUMBER;
        }
        if (kind == Kind.MONEY && other.kind == Kind.COUNT) {
            return this;
        }
        throw new IllegalArgumentException(
                this + " / " + other + " has no unit: divide by the same unit or a pure number");
    }

    private static void requireRatioSymbol(String symbol) {
        if (!symbol.isEmpty() && !symbol.equals("%")) {
            throw new IllegalArgumentException("unit.symbol of a pure number must be empty or \"%\", but was \""
                    + symbol + "\": use Unit.count for things");
        }
    }
}
