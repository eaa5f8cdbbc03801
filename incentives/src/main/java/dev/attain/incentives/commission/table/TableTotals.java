package dev.attain.incentives.commission.table;

import dev.attain.incentives.commission.table.way.PayeeWay;
import java.util.Arrays;

/** What assignments came to, component by component and pay period by pay period. Mutable while a table is calculated. */
final class TableTotals implements PayeeWay.Totals {
    static final int MEASURE = 0;
    static final int EARNED = 1;
    static final int LIMITED = 2;
    static final int HELD = 3;
    private static final int FIGURES = 4;

    private final int assignments;
    private final int periods;
    private final long[] figures;

    TableTotals(int components, int periods, int assignments) {
        this.assignments = assignments;
        this.periods = periods;
        this.figures = new long[components * periods * assignments * FIGURES];
    }

    /** Whether it has as many places as another. */
    boolean fits(int components, int otherPeriods, int otherAssignments) {
        return periods == otherPeriods
                && assignments == otherAssignments
                && figures.length == components * periods * assignments * FIGURES;
    }

    TableTotals cleared() {
        Arrays.fill(figures, 0);
        return this;
    }

    @Override
    public void add(int component, int assignment, int period, long... measureEarnedLimitedHeld) {
        System.arraycopy(measureEarnedLimitedHeld, 0, figures, at(component, assignment, period), FIGURES);
    }

    long figure(int figure, int component, int assignment, int period) {
        return figures[at(component, assignment, period) + figure];
    }

    private int at(int component, int assignment, int period) {
        return ((component * periods + period) * assignments + assignment) * FIGURES;
    }
}
