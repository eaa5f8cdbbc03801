package dev.attain.core.internal;

import dev.attain.core.text.Wording;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the core module: one bundle in English (the base) and Chinese. */
public final class Bundle {
    private static final String NAME = "dev.attain.core.internal.messages";

    private Bundle() {}

    /** The pattern of one sentence; every language but Chinese reads English. */
    public static String pattern(String code, Locale locale) {
        return ResourceBundle.getBundle(NAME, Wording.supported(locale)).getString(code);
    }

    /** The stable code of an enum constant: {@code WEIGHT_NEGATIVE} of {@code money} is {@code money.weight-negative}. */
    public static String code(String area, Enum<?> constant) {
        return area + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
