package dev.attain.examples.benchmarks.allocation;

/**
 * A roster that is planned, and tasks that come to it one at a time, each gone again before the next.
 *
 * @param planned what stands
 * @param all the same, and the newcomers behind
 */
record RosterArrivals(Roster planned, Roster all) {
    static RosterArrivals of(Roster all) {
        return new RosterArrivals(all.first(all.tasks().size() - Newcomers.COUNT), all);
    }

    /** The same as rows of costs. */
    Newcomers newcomers() {
        return Newcomers.of(all.demand());
    }
}
