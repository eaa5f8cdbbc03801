package dev.attain.core.internal;

import java.util.Arrays;
import java.util.Locale;

/**
 * The patterns of all sentences of one enum. They are read when the first is needed and kept as long as the enum, since
 * finding a bundle takes longer than wording a whole sentence.
 */
final class BundlePatterns {
    private static final ClassValue<BundlePatterns> OF = new ClassValue<>() {
        @Override
        protected BundlePatterns computeValue(Class<?> sentences) {
            return new BundlePatterns(sentences.asSubclass(BundledText.class).getEnumConstants());
        }
    };

    private final String[] english;
    private final String[] chinese;

    private BundlePatterns(BundledText[] sentences) {
        this.english = patterns(sentences, Locale.ROOT);
        this.chinese = patterns(sentences, Locale.CHINESE);
    }

    static BundlePatterns of(Class<?> sentences) {
        return OF.get(sentences);
    }

    String pattern(int ordinal, Locale language) {
        return language.equals(Locale.CHINESE) ? chinese[ordinal] : english[ordinal];
    }

    private static String[] patterns(BundledText[] sentences, Locale language) {
        return Arrays.stream(sentences)
                .map(sentence -> sentence.bundle(language).getString(sentence.code()))
                .toArray(String[]::new);
    }
}
