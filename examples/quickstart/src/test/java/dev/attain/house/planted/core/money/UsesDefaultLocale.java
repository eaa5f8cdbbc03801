package dev.attain.house.planted.core.money;

import java.text.MessageFormat;
import java.util.Locale;

/** A language that nobody asked for, by name and in silence. */
final class UsesDefaultLocale {
    private UsesDefaultLocale() {}

    static Locale named() {
        return Locale.getDefault();
    }

    static MessageFormat silent(String pattern) {
        return new MessageFormat(pattern);
    }
}
