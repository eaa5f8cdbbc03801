package dev.attain.incentives.commission.bulk;

import java.util.Arrays;
import java.util.List;

/**
 * What accounts came to, pay period by pay period and in each component by component. Mutable while a table is
 * calculated.
 */
public final class TableTotals {
    /** Where the measure stands. */
    public static final int MEASURE = 0;
    /** What was earned before caps. */
    public static final int EARNED = 1;
    /** What caps leave of it. */
    public static final int LIMITED = 2;
    /** Which part of that is held back. */
    public static final int HELD = 3;

    /** How many figures there are. */
    public static final int FIGURES = 4;

    private final int components;
    private final List<int[]> members;
    private final List<long[]> figures;

    /** Of pay periods with these assignments. */
    TableTotals(int components, List<int[]> members) {
        this.components = components;
        this.members = members;
        this.figures = members.stream()
                .map(period -> new long[components * period.length * FIGURES])
                .toList();
    }

    /** Whether it has exactly these places. */
    boolean fits(int otherComponents, List<int[]> others) {
        return components == otherComponents && members.equals(others);
    }

    /** Forgets a pay period. */
    void clear(int period) {
        Arrays.fill(figures.get(period), 0);
    }

    /** Reads all components of an account, one after the other. */
    void read(int account, int period, long[] into) {
        for (int component = 0; component < components; component++) {
            System.arraycopy(figures.get(period), at(component, account, period), into, component * FIGURES, FIGURES);
        }
    }

    /** Takes down all components of an account, one after the other. */
    void write(int account, int period, long[] from) {
        for (int component = 0; component < components; component++) {
            System.arraycopy(from, component * FIGURES, figures.get(period), at(component, account, period), FIGURES);
        }
    }

    /** Takes down an account. */
    void add(int component, int account, int period, long... measureEarnedLimitedHeld) {
        System.arraycopy(measureEarnedLimitedHeld, 0, figures.get(period), at(component, account, period), FIGURES);
    }

    /** The account of an assignment in a pay period; below zero if it does not hold there. */
    int account(int assignment, int period) {
        return Arrays.binarySearch(members.get(period), assignment);
    }

    /** A figure of an assignment; zero where it does not hold. */
    public long figure(int figure, int component, int assignment, int period) {
        int account = account(assignment, period);
        return account < 0 ? 0 : figures.get(period)[at(component, account, period) + figure];
    }

    private int at(int component, int account, int period) {
        return (component * members.get(period).length + account) * FIGURES;
    }
}
