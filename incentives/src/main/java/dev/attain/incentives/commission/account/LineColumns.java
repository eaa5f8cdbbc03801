package dev.attain.incentives.commission.account;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/** What every line of a component came to, in minor units, by line. Mutable: whoever runs lines writes their own. */
public final class LineColumns {
    private static final LineColumns NONE = new LineColumns(0, false);

    /** What a line adds, rounded. */
    final long[] amounts;

    /** What caps leave of it. */
    final long[] limited;

    /** Which part of that is held back. */
    final long[] held;

    /** What was before the line; empty where nobody will ask for an explanation. */
    final LineTrace before;

    /**
     * What one figure came to, in minor units.
     *
     * @param amount what it adds, rounded
     * @param limited what caps leave of it
     * @param held which part of that is held back
     */
    public record Figures(long amount, long limited, long held) {}

    private LineColumns(int lines, boolean isTraced) {
        this.amounts = new long[lines];
        this.limited = new long[lines];
        this.held = new long[lines];
        this.before = isTraced ? new LineTrace(lines) : LineTrace.NONE;
    }

    private LineColumns(LineColumns others, UnaryOperator<long[]> copy) {
        this.amounts = copy.apply(others.amounts);
        this.limited = copy.apply(others.limited);
        this.held = copy.apply(others.held);
        this.before = LineTrace.NONE;
    }

    /** No columns: only totals are wanted. */
    public static LineColumns none() {
        return NONE;
    }

    /** Columns for a number of lines, {@code isTraced} if their measure is kept too. */
    public static LineColumns of(int lines, boolean isTraced) {
        return new LineColumns(lines, isTraced);
    }

    /** Writes that a line earns nothing. */
    void clear(int line) {
        amounts[line] = 0;
        limited[line] = 0;
        held[line] = 0;
    }

    /** Writes that lines earn nothing. */
    public void clear(int from, int to) {
        if (keepsLines()) {
            Arrays.fill(amounts, from, to, 0);
            Arrays.fill(limited, from, to, 0);
            Arrays.fill(held, from, to, 0);
        }
    }

    /** Writes what another line came to. */
    public void copy(int line, LineColumns from, int other) {
        amounts[line] = from.amounts[other];
        limited[line] = from.limited[other];
        held[line] = from.held[other];
        if (isTraced() && from.isTraced()) {
            before.copy(line, from.before, other);
        }
    }

    /** Writes what lines that follow each other came to, also within the same columns. */
    public void copy(LineColumns from, int at, int to, int lines) {
        System.arraycopy(from.amounts, at, amounts, to, lines);
        System.arraycopy(from.limited, at, limited, to, lines);
        System.arraycopy(from.held, at, held, to, lines);
    }

    /** Columns, not traced, each of them copied from the one that is here. */
    public LineColumns copied(UnaryOperator<long[]> copy) {
        return new LineColumns(this, copy);
    }

    /** How many lines are kept. */
    public int lines() {
        return amounts.length;
    }

    /** Whether lines are kept. */
    public boolean keepsLines() {
        return amounts.length > 0;
    }

    /** Whether it is kept what was before them. */
    public boolean isTraced() {
        return before.lines() > 0;
    }

    /** What one line came to. */
    public Figures figures(int line) {
        return new Figures(amounts[line], limited[line], held[line]);
    }

    /** What a line adds, rounded and in minor units. */
    public long amount(int line) {
        return amounts[line];
    }

    /** What caps leave of it. */
    public long limited(int line) {
        return limited[line];
    }

    /** Which part of that is held back. */
    public long held(int line) {
        return held[line];
    }

    /** Where the measure stood before the line, in units of its column; kept only in traced columns. */
    public long before(int line) {
        return before.measure(line);
    }

    /** What was earned before the line, in minor units and before caps; kept only in traced columns. */
    public long earnedBefore(int line) {
        return before.earned(line);
    }

    /** Writes what caps leave of a line, once all of them are known. */
    public void limit(int line, long limitedNow, long heldNow) {
        limited[line] = limitedNow;
        held[line] = heldNow;
    }
}
