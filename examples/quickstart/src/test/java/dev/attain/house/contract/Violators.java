package dev.attain.house.contract;

import static java.util.Map.entry;

import dev.attain.core.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Values that break a constraint, registered by the simple name of its annotation. */
final class Violators {
    /** What breaks a constraint where {@code valid} does not. */
    @FunctionalInterface
    private interface Violator {
        List<Object> bad(Map<String, Object> attributes, Object valid);
    }

    private static final Map<String, Violator> REGISTERED = Map.ofEntries(
            entry("NotNull", (attributes, valid) -> Collections.singletonList(null)),
            entry("NotBlank", (attributes, valid) -> List.of("", " \t")),
            entry("NotEmpty", (attributes, valid) -> List.of(first(valid, 0))),
            entry("Size", Violators::ofSize),
            entry("Positive", (attributes, valid) -> List.of(number(valid, 0), number(valid, -1))),
            entry("PositiveOrZero", (attributes, valid) -> List.of(number(valid, -1))),
            entry("Negative", (attributes, valid) -> List.of(number(valid, 0), number(valid, 1))),
            entry("NegativeOrZero", (attributes, valid) -> List.of(number(valid, 1))),
            entry("Min", (attributes, valid) -> List.of(number(valid, (long) attributes.get("value") - 1))),
            entry("Max", (attributes, valid) -> List.of(number(valid, (long) attributes.get("value") + 1))),
            entry("PositiveMoney", (attributes, valid) -> List.of(Money.parse("CNY 0.00"), Money.parse("CNY -0.01"))),
            entry("PositiveOrZeroMoney", (attributes, valid) -> List.of(Money.parse("CNY -0.01"))),
            entry("Rising", (attributes, valid) -> List.of(reversed(valid), twice(valid))),
            entry(
                    "TotalsOne",
                    (attributes, valid) -> List.of(first(valid, ((Collection<?>) valid).size() - 1), twice(valid))));

    private Violators() {}

    /**
     * The values that a constraint refuses, of the same type as a valid one.
     *
     * @throws AssertionError naming the constraint, if nobody has registered any
     */
    static List<Object> of(String constraint, Map<String, Object> attributes, Object valid) {
        Violator registered = REGISTERED.get(constraint);
        if (registered == null) {
            throw new AssertionError("@" + constraint + " has no violating value: register one in Violators");
        }
        return registered.bad(attributes, valid);
    }

    private static List<Object> ofSize(Map<String, Object> attributes, Object valid) {
        int min = (int) attributes.get("min");
        int max = (int) attributes.get("max");
        List<Object> bad = new ArrayList<>();
        if (min > 0) {
            bad.add(first(valid, min - 1));
        }
        if (max < Integer.MAX_VALUE) {
            bad.add(repeated(valid, max + 1));
        }
        return bad;
    }

    private static Object first(Object valid, int size) {
        if (valid instanceof String text) {
            return text.substring(0, size);
        }
        if (valid instanceof Map<?, ?>) {
            return Map.of();
        }
        return List.copyOf((Collection<?>) valid).subList(0, size);
    }

    private static Object repeated(Object valid, int size) {
        return valid instanceof String
                ? "x".repeat(size)
                : Collections.nCopies(size, ((Collection<?>) valid).iterator().next());
    }

    private static List<Object> reversed(Object valid) {
        List<Object> reversed = new ArrayList<>((Collection<?>) valid);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<Object> twice(Object valid) {
        List<Object> twice = new ArrayList<>((Collection<?>) valid);
        twice.addAll((Collection<?>) valid);
        return twice;
    }

    private static Object number(Object valid, long value) {
        if (valid instanceof Integer) {
            return (int) value;
        }
        if (valid instanceof BigInteger) {
            return BigInteger.valueOf(value);
        }
        if (valid instanceof BigDecimal) {
            return BigDecimal.valueOf(value);
        }
        return valid instanceof Double ? (Object) (double) value : (Object) value;
    }
}
