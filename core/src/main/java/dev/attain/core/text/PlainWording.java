package dev.attain.core.text;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/** A wording that carries its two patterns with it. */
record PlainWording(String code, String english, String chinese) implements Wording {
    PlainWording {
        requireText(code, "wording.code");
        requireText(english, "wording.english");
        requireText(chinese, "wording.chinese");
    }

    private static void requireText(String text, String name) {
        if (requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }

    @Override
    public String pattern(Locale locale) {
        return Wording.supported(locale).equals(Locale.CHINESE) ? chinese : english;
    }
}
