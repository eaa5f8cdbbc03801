package dev.attain.funnel.deal.attribute;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import dev.attain.core.text.Localized;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The value of an attribute of a deal, of one of eight types; equal by value, exact. */
public sealed interface AttributeValue extends Localized {
    /** What kind of value this is. */
    AttributeType type();

    /** The unit of an amount or a quantity; empty for every other type. */
    default Optional<Unit> unit() {
        return Optional.empty();
    }

    /** Whether the two can be compared: the same type and, where there is one, a unit that fits. */
    default boolean fits(AttributeValue other) {
        return type() == other.type();
    }

    /**
     * Less than zero, zero or more, as this is less than, equal to or more than the other; for types that are not
     * {@linkplain AttributeType#isOrdered() ordered} only whether it is zero means something.
     *
     * @throws IllegalArgumentException if the two do not {@linkplain #fits fit}
     */
    int compareWith(AttributeValue other);

    /** The value as people write it; the same in every language but for yes and no. */
    @Override
    default String text(Locale locale) {
        return toString();
    }

    /** Words. */
    static AttributeValue of(String text) {
        return new Text(text);
    }

    /** A whole number. */
    static AttributeValue of(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    /** A decimal number; 1.50 is 1.5. */
    static AttributeValue of(BigDecimal number) {
        return new Decimal(number);
    }

    /** An amount of money. */
    static AttributeValue of(Money amount) {
        return new Amount(amount);
    }

    /** An exact number with its unit. */
    static AttributeValue of(Quantity quantity) {
        return new Measured(quantity);
    }

    /** Yes or no. */
    static AttributeValue of(boolean flag) {
        return new Flag(flag);
    }

    /** A date. */
    static AttributeValue of(LocalDate date) {
        return new Day(date);
    }

    /** A point in time. */
    static AttributeValue of(Instant moment) {
        return new Moment(moment);
    }

    /** Several texts. */
    static AttributeValue of(List<String> texts) {
        return new Texts(texts);
    }

    /**
     * Words, compared letter by letter.
     *
     * @param value any text, an empty one too
     */
    record Text(@NotNull String value) implements AttributeValue {
        public Text {
            requireNonNull(value, "text.value");
        }

        @Override
        public AttributeType type() {
            return AttributeType.TEXT;
        }

        @Override
        public int compareWith(AttributeValue other) {
            return value.compareTo(AttributeValues.same(Text.class, this, other).value);
        }

        /** The text in quotation marks. */
        @Override
        public String toString() {
            return '"' + value + '"';
        }
    }

    /**
     * An exact decimal number.
     *
     * @param value at most 40 digits before and 40 behind the decimal point; kept without trailing zeros
     */
    record Decimal(@NotNull BigDecimal value) implements AttributeValue {
        public Decimal {
            value = AttributeValues.plain(requireNonNull(value, "decimal.value"));
        }

        @Override
        public AttributeType type() {
            return AttributeType.NUMBER;
        }

        @Override
        public int compareWith(AttributeValue other) {
            return value.compareTo(AttributeValues.same(Decimal.class, this, other).value);
        }

        /** The number in plain digits: {@code 1200.5}. */
        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /**
     * An amount of money.
     *
     * @param value the amount
     */
    record Amount(@NotNull Money value) implements AttributeValue {
        public Amount {
            requireNonNull(value, "amount.value");
        }

        @Override
        public AttributeType type() {
            return AttributeType.MONEY;
        }

        @Override
        public Optional<Unit> unit() {
            return Optional.of(Unit.of(value.currency()));
        }

        @Override
        public boolean fits(AttributeValue other) {
            return other instanceof Amount amount && amount.value.currency().equals(value.currency());
        }

        @Override
        public int compareWith(AttributeValue other) {
            return value.compareTo(AttributeValues.same(Amount.class, this, other).value);
        }

        /** The amount with its currency: {@code CNY 50000.00}. */
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * An exact number with its unit.
     *
     * @param value the number
     */
    record Measured(@NotNull Quantity value) implements AttributeValue {
        public Measured {
            requireNonNull(value, "measured.value");
        }

        @Override
        public AttributeType type() {
            return AttributeType.QUANTITY;
        }

        @Override
        public Optional<Unit> unit() {
            return Optional.of(value.unit());
        }

        @Override
        public boolean fits(AttributeValue other) {
            return other instanceof Measured measured && value.unit().fits(measured.value.unit());
        }

        @Override
        public int compareWith(AttributeValue other) {
            return value.compareTo(AttributeValues.same(Measured.class, this, other).value);
        }

        /** The number with its unit: {@code 40 seats}. */
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * Yes or no.
     *
     * @param value true for yes
     */
    record Flag(boolean value) implements AttributeValue {
        @Override
        public AttributeType type() {
            return AttributeType.FLAG;
        }

        @Override
        public int compareWith(AttributeValue other) {
            return Boolean.compare(value, AttributeValues.same(Flag.class, this, other).value);
        }

        /** {@code yes} or {@code no}, in the language of the reader. */
        @Override
        public String text(Locale locale) {
            return (value ? AttributeText.YES : AttributeText.NO).message().text(locale);
        }

        /** {@code yes} or {@code no}. */
        @Override
        public String toString() {
            return text(Locale.ROOT);
        }
    }

    /**
     * A date.
     *
     * @param value the date
     */
    record Day(@NotNull LocalDate value) implements AttributeValue {
        public Day {
            requireNonNull(value, "day.value");
        }

        @Override
        public AttributeType type() {
            return AttributeType.DATE;
        }

        @Override
        public int compareWith(AttributeValue other) {
            return value.compareTo(AttributeValues.same(Day.class, this, other).value);
        }

        /** The date: {@code 2026-03-31}. */
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A point in time.
     *
     * @param value the point in time
     */
    record Moment(@NotNull Instant value) implements AttributeValue {
        public Moment {
            requireNonNull(value, "moment.value");
        }

        @Override
        public AttributeType type() {
            return AttributeType.MOMENT;
        }

        @Override
        public int compareWith(AttributeValue other) {
            return value.compareTo(AttributeValues.same(Moment.class, this, other).value);
        }

        /** The point in time: {@code 2026-03-31T09:00:00Z}. */
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * Several texts, such as the competitors in a deal.
     *
     * @param value the texts in their order
     */
    record Texts(@NotNull List<@NotNull String> value) implements AttributeValue {
        public Texts {
            value = Require.copy(value, "texts.value");
        }

        @Override
        public AttributeType type() {
            return AttributeType.TEXTS;
        }

        @Override
        public int compareWith(AttributeValue other) {
            return value.equals(AttributeValues.same(Texts.class, this, other).value) ? 0 : 1;
        }

        /** The texts: {@code ["Acme", "Bolt"]}. */
        @Override
        public String toString() {
            return value.stream().map(text -> '"' + text + '"').toList().toString();
        }
    }
}
