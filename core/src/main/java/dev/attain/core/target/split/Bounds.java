package dev.attain.core.target.split;

import java.util.Arrays;

/** How little and how much each child of a branch may get, in units; both inclusive. */
final class Bounds {
    /** A cap that nothing reaches. */
    static final long UNLIMITED = Long.MAX_VALUE;

    private final long[] floors;
    private final long[] caps;

    Bounds(long[] floors, long[] caps) {
        this.floors = floors;
        this.caps = caps;
    }

    long floor(int child) {
        return floors[child];
    }

    long cap(int child) {
        return caps[child];
    }

    long floorsTotal() {
        return Arrays.stream(floors).reduce(0, Math::addExact);
    }

    /** What all children together can take, or UNLIMITED. */
    long capsTotal() {
        return Arrays.stream(caps).reduce(0, Bounds::sum);
    }

    boolean isLocked(int child) {
        return floors[child] == caps[child];
    }

    private static long sum(long one, long other) {
        return one > UNLIMITED - other ? UNLIMITED : one + other;
    }

    /** The same with nothing for a child that weighs nothing, but for its floor. */
    Bounds withoutWeightless(boolean[] weightless) {
        long[] reached = caps.clone();
        for (int i = 0; i < reached.length; i++) {
            reached[i] = weightless[i] ? floors[i] : reached[i];
        }
        return new Bounds(floors, reached);
    }
}
