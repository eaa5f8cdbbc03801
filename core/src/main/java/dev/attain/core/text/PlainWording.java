package dev.attain.core.text;

import dev.attain.core.internal.Require;
import java.util.Locale;

/** A wording that carries its two patterns with it. */
record PlainWording(String code, String english, String chinese) implements Wording {
    PlainWording {
        Require.text(code, "wording.code");
        Require.text(english, "wording.english");
        Require.text(chinese, "wording.chinese");
    }

    @Override
    public String pattern(Locale locale) {
        return Wording.supported(locale).equals(Locale.CHINESE) ? chinese : english;
    }
}
