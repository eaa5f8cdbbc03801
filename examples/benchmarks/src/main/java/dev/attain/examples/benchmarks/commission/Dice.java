package dev.attain.examples.benchmarks.commission;

import java.util.SplittableRandom;

/**
 * Uniform draws that are the same on every Java release: only {@link SplittableRandom#nextLong()} is used, whose
 * sequence is SplitMix64; how bounds are drawn from it differs between releases and is therefore done here.
 */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** From 0, inclusive, to {@code bound}, exclusive: the upper 32 bits of one draw, scaled. */
    int below(int bound) {
        return (int) (((random.nextLong() >>> 32) * bound) >>> 32);
    }
}
