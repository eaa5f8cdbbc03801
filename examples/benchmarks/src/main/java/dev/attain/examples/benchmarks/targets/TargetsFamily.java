package dev.attain.examples.benchmarks.targets;

import dev.attain.examples.benchmarks.workload.Family;
import dev.attain.examples.benchmarks.workload.Workload;
import java.util.Arrays;

/** Splits a target into a million leaves, and follows them. */
public final class TargetsFamily {
    private TargetsFamily() {}

    /**
     * A year of 10,000 reps by last year's bookings and 110 %, 52 weeks, existing and new customers: split, and
     * tracked.
     */
    public static Family family() {
        return Family.of(
                "targets",
                Workload.of("targets.tree", SalesForce.LEAVES, SalesForce::bookings)
                        .ours(OurTree::tree, OurTree::checksum)
                        .limit(RawTree::leaves, leaves -> SalesForce.checksum(Arrays.stream(leaves))),
                Workload.of("targets.pace", SalesForce.LEAVES, SalesForce::bookings)
                        .ours(OurPace::pace, OurPace::checksum)
                        .limit(RawPace::sums, sums -> SalesForce.checksum(Arrays.stream(sums))));
    }
}
