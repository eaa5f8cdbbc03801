package dev.attain.core.text;

import java.util.Locale;

/**
 * How one kind of sentence is worded in each language. The library's own sentences come from its bundles; a user's rule
 * brings its own with {@link #of}.
 */
public interface Wording {
    /** The stable name of this kind of sentence, for example {@code money.weight-negative}; programs may rely on it. */
    String code();

    /**
     * The pattern for a language, in the form of {@link java.text.MessageFormat}: {@code {0}} is the first argument.
     */
    String pattern(Locale locale);

    /** A sentence of this kind with its values, in the order of the pattern. */
    default Message message(Object... arguments) {
        return Message.of(this, arguments);
    }

    /**
     * A wording in both languages.
     *
     * @param code stable name, not blank
     * @param english pattern for every language but Chinese
     * @param chinese pattern for Chinese
     * @throws IllegalArgumentException if a part is blank
     */
    static Wording of(String code, String english, String chinese) {
        return new PlainWording(code, english, chinese);
    }

    /**
     * The language in which the library answers: {@link Locale#CHINESE} for every Chinese, else {@link Locale#ROOT}.
     */
    static Locale supported(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.CHINESE : Locale.ROOT;
    }
}
