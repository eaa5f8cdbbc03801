package dev.attain.core.target.split.kernel;

import java.util.Arrays;

/** How little and how much each child of a branch may get, in units; both inclusive. */
public final class Bounds {
    /** A cap that nothing reaches. */
    public static final long UNLIMITED = Long.MAX_VALUE;

    private final long[] floors;
    private final long[] caps;

    public Bounds(long[] floors, long[] caps) {
        this.floors = floors;
        this.caps = caps;
    }

    public long floor(int child) {
        return floors[child];
    }

    public long cap(int child) {
        return caps[child];
    }

    public long floorsTotal() {
        return Arrays.stream(floors).reduce(0, Math::addExact);
    }

    /** What all children together can take, or UNLIMITED. */
    public long capsTotal() {
        return Arrays.stream(caps).reduce(0, Bounds::sum);
    }

    public boolean isLocked(int child) {
        return floors[child] == caps[child];
    }

    private static long sum(long one, long other) {
        return one > UNLIMITED - other ? UNLIMITED : one + other;
    }

    /** The same with nothing for a child that weighs nothing, but for its floor. */
    public Bounds withoutWeightless(boolean[] weightless) {
        long[] reached = caps.clone();
        for (int i = 0; i < reached.length; i++) {
            reached[i] = weightless[i] ? floors[i] : reached[i];
        }
        return new Bounds(floors, reached);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bounds bounds
                && Arrays.equals(floors, bounds.floors)
                && Arrays.equals(caps, bounds.caps);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(floors) + Arrays.hashCode(caps);
    }
}
