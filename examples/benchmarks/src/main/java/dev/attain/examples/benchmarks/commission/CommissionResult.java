package dev.attain.examples.benchmarks.commission;

import java.util.Arrays;

/**
 * The answer in columns, in cents: every line in the order of the input, and the totals of every account. Whoever has
 * another form brings it into this one, outside the clock, to be compared.
 */
final class CommissionResult {
    /** Credited, commission, capped and held, one after the other. */
    static final int FIGURES = 4;

    final long[] credited;
    final long[] commission;
    final long[] capped;
    final long[] held;

    /** By account, {@link #FIGURES} each. */
    final long[] totals;

    CommissionResult(int lines, int accounts) {
        this.credited = new long[lines];
        this.commission = new long[lines];
        this.capped = new long[lines];
        this.held = new long[lines];
        this.totals = new long[FIGURES * accounts];
    }

    static CommissionResult withLines(SalesYear year) {
        return new CommissionResult(year.lines(), year.accounts());
    }

    static CommissionResult totalsOnly(SalesYear year) {
        return new CommissionResult(0, year.accounts());
    }

    boolean hasLines() {
        return credited.length > 0;
    }

    /** Ready to be filled again. */
    CommissionResult cleared() {
        Arrays.fill(totals, 0);
        return this;
    }

    /**
     * The same lines at other places.
     *
     * @param from by transaction: its first line here; one more entry says where the last ends
     * @param positions by transaction: its place there
     * @param to by place: the first line there
     */
    CommissionResult broughtBack(int[] from, int[] positions, int[] to) {
        CommissionResult back = new CommissionResult(credited.length, totals.length / FIGURES);
        for (int i = 0; i < positions.length; i++) {
            int there = to[positions[i]] - from[i];
            for (int line = from[i]; line < from[i + 1]; line++) {
                back.credited[there + line] = credited[line];
                back.commission[there + line] = commission[line];
                back.capped[there + line] = capped[line];
                back.held[there + line] = held[line];
            }
        }
        System.arraycopy(totals, 0, back.totals, 0, totals.length);
        return back;
    }

    void line(int line, long... figures) {
        credited[line] = figures[0];
        commission[line] = figures[1];
        capped[line] = figures[2];
        held[line] = figures[3];
    }

    void total(int account, long... figures) {
        System.arraycopy(figures, 0, totals, FIGURES * account, FIGURES);
    }

    /**
     * Depends on every figure and on its place: 31 × the sum so far + the next, line by line, then account by account.
     */
    long checksum() {
        long sum = 1;
        for (int i = 0; i < credited.length; i++) {
            sum = 31 * sum + credited[i];
            sum = 31 * sum + commission[i];
            sum = 31 * sum + capped[i];
            sum = 31 * sum + held[i];
        }
        return withTotals(sum);
    }

    /** The same over the totals alone. */
    long totalsChecksum() {
        return withTotals(1);
    }

    private long withTotals(long checksum) {
        long sum = checksum;
        for (long total : totals) {
            sum = 31 * sum + total;
        }
        return sum;
    }
}
