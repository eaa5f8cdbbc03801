package dev.attain.examples.benchmarks.commission;

import java.util.Arrays;

/** Sorts positions by serial number: a radix sort from the lowest digit, as many digits as the highest serial has. */
final class SerialOrder {
    private static final int DIGIT_BITS = 12;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private SerialOrder() {}

    /** The positions of the serials, by rising serial; serials are not negative. */
    static int[] of(int[] serials) {
        int highest = Arrays.stream(serials).max().orElse(0);
        long[] words = new long[serials.length];
        Arrays.setAll(words, i -> ((long) serials[i] << 32) | i);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(highest);
        for (int bit = 0; bit < bits; bit += DIGIT_BITS) {
            words = byDigit(words, 32 + bit);
        }
        int[] order = new int[words.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) words[i];
        }
        return order;
    }

    private static long[] byDigit(long[] words, int shift) {
        int[] place = new int[DIGITS + 1];
        for (long word : words) {
            place[digit(word, shift) + 1]++;
        }
        for (int i = 1; i < DIGITS; i++) {
            place[i] += place[i - 1];
        }
        long[] sorted = new long[words.length];
        for (long word : words) {
            sorted[place[digit(word, shift)]++] = word;
        }
        return sorted;
    }

    private static int digit(long word, int shift) {
        return (int) (word >>> shift) & (DIGITS - 1);
    }
}
