package dev.attain.incentives.commission.account;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was before every line of a component: ten bytes a line for two figures of 40 bits, and more only for those that
 * are wider. Mutable: whoever runs lines writes their own.
 */
final class LineTrace {
    /** Of lines that are not traced. */
    static final LineTrace NONE = new LineTrace(0);

    private static final int SPARE_BITS = 24;
    private static final int LOW_BITS = 32;
    private static final long LOW = (1L << LOW_BITS) - 1;

    /** Stands for both figures of a line of which one is too wide. */
    private static final long TOO_WIDE = -1L << (Long.SIZE - SPARE_BITS - 1);

    private final long[] low;
    private final char[] high;
    private final Map<Integer, Before> wide = new ConcurrentHashMap<>();

    /** What was before a line: where the measure stood, and what was earned. */
    private record Before(long measure, long earned) {}

    LineTrace(int lines) {
        this.low = new long[lines];
        this.high = new char[lines];
    }

    int lines() {
        return low.length;
    }

    void keep(int line, long measure, long earned) {
        if (isNarrow(measure) && isNarrow(earned)) {
            pack(line, measure, earned);
        } else {
            pack(line, TOO_WIDE, TOO_WIDE);
            wide.put(line, new Before(measure, earned));
        }
    }

    void copy(int line, LineTrace from, int other) {
        keep(line, from.measure(other), from.earned(other));
    }

    /** Where the measure stood before the line, in units of its column. */
    long measure(int line) {
        long narrow = (low[line] >>> LOW_BITS) | ((long) (byte) (high[line] >>> Byte.SIZE) << LOW_BITS);
        return narrow == TOO_WIDE ? wide(line).measure() : narrow;
    }

    /** What was earned before the line, in minor units. */
    long earned(int line) {
        long narrow = (low[line] & LOW) | ((long) (byte) high[line] << LOW_BITS);
        return narrow == TOO_WIDE ? wide(line).earned() : narrow;
    }

    private Before wide(int line) {
        return wide.getOrDefault(line, new Before(TOO_WIDE, TOO_WIDE));
    }

    private void pack(int line, long measure, long earned) {
        low[line] = (measure << LOW_BITS) | (earned & LOW);
        high[line] = (char) (((measure >>> LOW_BITS) & 0xFF) << Byte.SIZE | ((earned >>> LOW_BITS) & 0xFF));
    }

    private static boolean isNarrow(long figure) {
        return figure << SPARE_BITS >> SPARE_BITS == figure && figure != TOO_WIDE;
    }
}
