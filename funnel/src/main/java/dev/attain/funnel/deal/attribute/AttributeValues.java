package dev.attain.funnel.deal.attribute;

import java.math.BigDecimal;
import java.util.Locale;

/** What the members of {@link AttributeValue} have in common. */
final class AttributeValues {
    private static final int MOST_DIGITS = 40;

    /** Enough for a hundred decimal digits, trailing zeros among them. */
    private static final int MOST_BITS = 333;

    private AttributeValues() {}

    /** The other value as one of the same type, or an exception that shows both. */
    static <T extends AttributeValue> T same(Class<T> type, T one, AttributeValue other) {
        if (!one.fits(other)) {
            throw new IllegalArgumentException("%s and %s cannot be compared: one is %s, the other %s"
                    .formatted(one, other, described(one), described(other)));
        }
        return type.cast(other);
    }

    /** The number without trailing zeros, or an exception if writing it out would take more than eighty digits. */
    static BigDecimal plain(BigDecimal value) {
        if (value.unscaledValue().bitLength() > MOST_BITS) {
            throw tooLong(value);
        }
        BigDecimal stripped = value.stripTrailingZeros();
        long before = (long) stripped.precision() - stripped.scale();
        if (stripped.scale() > MOST_DIGITS || before > MOST_DIGITS) {
            throw tooLong(value);
        }
        return stripped;
    }

    private static String described(AttributeValue value) {
        return value.type().text(Locale.ROOT)
                + value.unit().map(unit -> " in " + unit).orElse("");
    }

    /** The number itself is not shown: whoever sent it may want the message to be long. */
    private static IllegalArgumentException tooLong(BigDecimal value) {
        return new IllegalArgumentException("decimal.value must have at most 40 digits before and 40 behind the decimal"
                + " point, but had more (scale " + value.scale() + "): round it first");
    }
}
