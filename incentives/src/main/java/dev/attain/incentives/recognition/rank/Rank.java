package dev.attain.incentives.recognition.rank;

import dev.attain.core.money.Ratio;
import jakarta.validation.constraints.Min;

/**
 * A rank, exact in halves, for the mean of two places may lie between them: 2.5 is five halves.
 *
 * @param halves twice the rank, 2 or more
 */
public record Rank(@Min(2) int halves) implements Comparable<Rank> {
    /** The first. */
    public static final Rank FIRST = of(1);

    public Rank {
        if (halves < 2) {
            throw new IllegalArgumentException(
                    "rank.halves must be 2 or more, for the first rank is 1, but was " + halves);
        }
    }

    /** A whole rank, 1 or more. */
    public static Rank of(int rank) {
        return new Rank(Math.multiplyExact(rank, 2));
    }

    /** The rank as a number: 5/2. */
    public Ratio ratio() {
        return Ratio.of(halves, 2);
    }

    /** Whether this rank is better than the other. */
    public boolean isAheadOf(Rank other) {
        return halves < other.halves;
    }

    /** Orders by rank, the best first. */
    @Override
    public int compareTo(Rank other) {
        return Integer.compare(halves, other.halves);
    }

    /** {@code 2}, {@code 2.5}. */
    @Override
    public String toString() {
        return halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }
}
