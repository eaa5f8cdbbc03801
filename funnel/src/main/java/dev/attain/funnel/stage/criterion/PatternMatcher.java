package dev.attain.funnel.stage.criterion;

import java.util.function.Predicate;

/**
 * Matches by simulating the automaton of a pattern, all its states at once as the bits of one word: Baeza-Yates and
 * Gonnet, A New Approach to Text Searching, CACM 35 (1992). Bit i is set while the first i elements are matched.
 */
final class PatternMatcher implements Predicate<String> {
    private static final int TABLE = 128;

    private final PatternElements pattern;
    private final long[] accepting = new long[TABLE];

    PatternMatcher(PatternElements pattern) {
        this.pattern = pattern;
        for (int character = 0; character < TABLE; character++) {
            accepting[character] = elementsFor(character);
        }
    }

    @Override
    public boolean test(String text) {
        long state = 1;
        for (int at = 0; at < text.length() && state != 0; ) {
            int character = text.codePointAt(at);
            long accepts = character < TABLE ? accepting[character] : elementsFor(character);
            state = ((state & accepts) << 1) | (state & pattern.runs());
            at += Character.charCount(character);
        }
        return ((state >>> pattern.count()) & 1) == 1;
    }

    /** The elements that a character fits, as bits. */
    private long elementsFor(int character) {
        long fitting = 0;
        int[] elements = pattern.elements();
        for (int i = 0; i < elements.length; i++) {
            if (fits(elements[i], character)) {
                fitting |= 1L << i;
            }
        }
        return fitting;
    }

    private static boolean fits(int element, int character) {
        return switch (element) {
            case PatternElements.ANY -> true;
            case PatternElements.DIGIT -> character >= '0' && character <= '9';
            default -> element == character;
        };
    }
}
