package dev.attain.incentives.commission.live;

import dev.attain.incentives.commission.bulk.TableTotals;

/** What became of one assignment in one pay period. Immutable. */
public final class AccountEffect {
    private final int assignment;
    private final int period;
    private final long[] before;
    private final long[] after;
    private final LineEffects lines;

    /**
     * Takes the columns as they are.
     *
     * @param before the figures of every component before the event
     * @param after the same with it
     */
    AccountEffect(int assignment, int period, long[] before, long[] after, LineEffects lines) {
        this.assignment = assignment;
        this.period = period;
        this.before = before;
        this.after = after;
        this.lines = lines;
    }

    /** Its place. */
    public int assignment() {
        return assignment;
    }

    /** The place of the pay period. */
    public int period() {
        return period;
    }

    /** A figure of {@link TableTotals} before the event. */
    public long before(int figure, int component) {
        return before[component * TableTotals.FIGURES + figure];
    }

    /** The same with it. */
    public long after(int figure, int component) {
        return after[component * TableTotals.FIGURES + figure];
    }

    /** How many components the plan has. */
    public int components() {
        return after.length / TableTotals.FIGURES;
    }

    /** Its lines, as they are with the event. */
    public LineEffects lines() {
        return lines;
    }

    long[] after() {
        return after;
    }
}
