package dev.attain.examples.benchmarks.workload;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far a heuristic stopped from the least cost.
 *
 * @param heuristic its name
 * @param share (its cost − least cost) ÷ least cost, 0.031 is 3.1 % above; empty if its answer breaks a rule
 */
public record Gap(String heuristic, Optional<Double> share) {
    public Gap {
        requireNonNull(heuristic, "gap.heuristic");
        requireNonNull(share, "gap.share");
    }

    /**
     * The gap of an answer.
     *
     * @throws IllegalStateException if the answer costs less than the least, which then is not the least
     * @throws IllegalArgumentException if the least cost is not more than zero, so that there is no share of it
     */
    static Gap of(String heuristic, OptionalLong cost, long least) {
        if (least <= 0) {
            throw new IllegalArgumentException("the least cost must be more than zero, but was " + least);
        }
        if (cost.isEmpty()) {
            return new Gap(heuristic, Optional.empty());
        }
        if (cost.getAsLong() < least) {
            throw new IllegalStateException("%s found a cost of %d, but %d was agreed to be the least"
                    .formatted(heuristic, cost.getAsLong(), least));
        }
        return new Gap(heuristic, Optional.of((cost.getAsLong() - least) / (double) least));
    }
}
