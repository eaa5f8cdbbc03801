package dev.attain.examples.benchmarks.allocation;

/**
 * A plan that stands, and tasks that come to it one at a time, each gone again before the next.
 *
 * @param planned what stands
 * @param all the same, and the newcomers behind
 */
record Newcomers(Demand planned, Demand all) {
    static final int COUNT = 10;

    static Newcomers of(Demand all) {
        return new Newcomers(all.first(all.tasks() - COUNT), all);
    }

    /** What is planned together with one newcomer. */
    Demand with(int newcomer) {
        return planned.and(eligible(newcomer), costs(newcomer));
    }

    int[] eligible(int newcomer) {
        return all.eligible(planned.tasks() + newcomer);
    }

    long[] costs(int newcomer) {
        return all.costs(planned.tasks() + newcomer);
    }
}
