package dev.attain.funnel.stage.criterion;

import dev.attain.core.internal.Require;
import dev.attain.core.text.Localized;
import dev.attain.core.text.Wording;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;

/**
 * What people read in a definition, in both languages: the name of a stage, the cure of a criterion. Part of the data,
 * so it travels with it.
 *
 * @param english for every language but Chinese, not blank
 * @param chinese for Chinese, not blank
 */
public record Words(@NotBlank String english, @NotBlank String chinese) implements Localized {
    public Words {
        Require.text(english, "words.english");
        Require.text(chinese, "words.chinese");
    }

    /** The same words for every reader, where a company speaks one language. */
    public static Words of(String words) {
        return new Words(words, words);
    }

    /** {@code Words.of("Needs analysis", "需求分析")}. */
    public static Words of(String english, String chinese) {
        return new Words(english, chinese);
    }

    @Override
    public String text(Locale locale) {
        return Wording.supported(locale).equals(Locale.CHINESE) ? chinese : english;
    }

    /** The English words. */
    @Override
    public String toString() {
        return english;
    }
}
