package dev.attain.funnel.stage.criterion;

import java.util.Arrays;

/**
 * A pattern cut into what stands for one character each.
 *
 * @param elements the character that an element stands for, or {@link #ANY} or {@link #DIGIT}
 * @param runs bit i is set if any characters may stand before element i, or at the end
 * @param isOpen whether the pattern ends in a lone escape
 */
@SuppressWarnings("ArrayRecordComponent") // shared by its matcher only, never compared
record PatternElements(int[] elements, long runs, boolean isOpen) {
    static final int ANY = -1;
    static final int DIGIT = -2;

    static PatternElements of(String pattern) {
        int[] characters = pattern.codePoints().toArray();
        int[] elements = new int[characters.length];
        long runs = 0;
        int count = 0;
        boolean escaped = false;
        for (int character : characters) {
            if (escaped) {
                elements[count++] = character;
                escaped = false;
            } else if (character == '\\') {
                escaped = true;
            } else if (character == '*') {
                runs |= 1L << count;
            } else {
                elements[count++] = element(character);
            }
        }
        return new PatternElements(Arrays.copyOf(elements, count), runs, escaped);
    }

    int count() {
        return elements.length;
    }

    private static int element(int character) {
        return switch (character) {
            case '?' -> ANY;
            case '#' -> DIGIT;
            default -> character;
        };
    }
}
