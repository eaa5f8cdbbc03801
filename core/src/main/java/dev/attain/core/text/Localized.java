package dev.attain.core.text;

import java.util.Locale;

/** A value that people read in their own language, inside a sentence or alone. */
@FunctionalInterface
public interface Localized {
    /**
     * The value in words.
     *
     * @param locale any locale; Chinese gives Chinese, every other language English
     */
    String text(Locale locale);
}
