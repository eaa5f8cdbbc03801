package dev.attain.core.internal;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the core module: one bundle in English (the base) and Chinese. */
public final class Bundle {
    private static final String NAME = "dev.attain.core.internal.messages";

    private Bundle() {}

    /** The pattern of one sentence; every language but Chinese reads English. */
    public static String pattern(String code, Locale locale) {
        return ResourceBundle.getBundle(NAME, language(locale)).getString(code);
    }

    /** The language in which the library answers: {@link Locale#CHINESE} for every Chinese, else {@link Locale#ROOT}. */
    public static Locale language(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.CHINESE : Locale.ROOT;
    }

    /** The stable code of an enum constant: {@code WEIGHT_NEGATIVE} of {@code money} is {@code money.weight-negative}. */
    public static String code(String area, Enum<?> constant) {
        return area + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
