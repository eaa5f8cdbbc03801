package dev.attain.incentives.commission.column;

/**
 * Brings events into ledger order: a radix sort from the lowest digit, over no more bits than days and sequences have.
 */
final class LedgerOrder {
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;
    private static final int WORD_BITS = 32;

    private LedgerOrder() {}

    /** The places of events, by rising day and sequence. */
    static int[] of(char[] days, long[] sequences) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        int lastDay = 0;
        for (int i = 0; i < days.length; i++) {
            least = Math.min(least, sequences[i]);
            most = Math.max(most, sequences[i]);
            lastDay = Math.max(lastDay, days[i]);
        }
        int sequenceBits = days.length == 0 ? 0 : Long.SIZE - Long.numberOfLeadingZeros(most - least);
        int dayBits = Integer.SIZE - Integer.numberOfLeadingZeros(lastDay);
        long[] words = new long[days.length];
        if (sequenceBits + dayBits <= WORD_BITS) {
            for (int i = 0; i < words.length; i++) {
                words[i] = ((((long) days[i] << sequenceBits) | (sequences[i] - least)) << WORD_BITS) | i;
            }
            return places(sorted(words, sequenceBits + dayBits));
        }
        return inSteps(days, sequences, least, sequenceBits);
    }

    /**
     * By the lower half of the sequences, then the upper, then the days: what was sorted before stays where days are
     * equal.
     */
    private static int[] inSteps(char[] days, long[] sequences, long least, int sequenceBits) {
        long[] words = new long[days.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = ((sequences[i] - least) << WORD_BITS) | i;
        }
        words = sorted(words, Math.min(WORD_BITS, sequenceBits));
        for (int i = 0; i < words.length; i++) {
            int place = (int) words[i];
            words[i] = (((sequences[place] - least) >>> WORD_BITS) << WORD_BITS) | place;
        }
        words = sorted(words, Math.max(0, sequenceBits - WORD_BITS));
        for (int i = 0; i < words.length; i++) {
            int place = (int) words[i];
            words[i] = ((long) days[place] << WORD_BITS) | place;
        }
        return places(sorted(words, Character.SIZE));
    }

    private static long[] sorted(long[] words, int bits) {
        long[] from = words;
        long[] to = new long[words.length];
        for (int bit = 0; bit < bits; bit += DIGIT_BITS) {
            byDigit(from, to, WORD_BITS + bit);
            long[] swapped = from;
            from = to;
            to = swapped;
        }
        return from;
    }

    private static void byDigit(long[] from, long[] to, int shift) {
        int[] next = new int[DIGITS + 1];
        for (long word : from) {
            next[digit(word, shift) + 1]++;
        }
        for (int i = 1; i < DIGITS; i++) {
            next[i] += next[i - 1];
        }
        for (long word : from) {
            to[next[digit(word, shift)]++] = word;
        }
    }

    private static int digit(long word, int shift) {
        return (int) (word >>> shift) & (DIGITS - 1);
    }

    private static int[] places(long[] words) {
        int[] places = new int[words.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) words[i];
        }
        return places;
    }
}
