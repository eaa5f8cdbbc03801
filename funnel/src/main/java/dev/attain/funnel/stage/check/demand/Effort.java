package dev.attain.funnel.stage.check.demand;

/** How much more may be tried, so that a hostile definition costs no more than a large one; mutable, for one thread. */
public final class Effort {
    private long left;

    /** So many looks at one demand. */
    public Effort(long looks) {
        left = looks;
    }

    /** Takes some away; whether there was enough. */
    boolean spend(long looks) {
        left -= looks;
        return left >= 0;
    }
}
