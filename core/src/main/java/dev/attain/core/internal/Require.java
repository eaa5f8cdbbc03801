package dev.attain.core.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Checks of single arguments that are misuse when they fail; the message names the argument. */
public final class Require {
    private Require() {}

    /** An unmodifiable copy of {@code values}; a null list or element is refused with its name and position. */
    public static <T> List<T> copy(List<? extends T> values, String name) {
        requireNonNull(values, name);
        int index = 0;
        for (T value : values) {
            if (value == null) {
                throw new NullPointerException(name + "[" + index + "]");
            }
            index++;
        }
        return List.copyOf(values);
    }

    /** The text itself, if it has at least one character that is not white space. */
    public static String text(String text, String name) {
        if (requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return text;
    }
}
