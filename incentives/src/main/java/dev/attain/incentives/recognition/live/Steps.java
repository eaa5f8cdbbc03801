package dev.attain.incentives.recognition.live;

/** Searches columns of falling numbers. */
final class Steps {
    private Steps() {}

    /** How many of so many numbers from a place on are more than a step. */
    static int above(long step, long[] falling, int start, int count) {
        int from = start;
        int left = count;
        while (left > 1) {
            int half = left >>> 1;
            from = falling[from + half - 1] > step ? from + half : from;
            left -= half;
        }
        return (left == 1 && falling[from] > step ? from + 1 : from) - start;
    }

    /** How many of so many numbers from a place on are a step or more. */
    static int from(long step, long[] falling, int start, int count) {
        return step == Long.MIN_VALUE ? count : above(step - 1, falling, start, count);
    }
}
