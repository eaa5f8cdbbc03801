package dev.attain.incentives.commission.account;

/**
 * Runs lines through one account, one after the other: lines that are new to it, and lines that ran before without
 * these. One of the latter comes to what it came to wherever its measure stays inside one piece of the curve, then as
 * now, and what is earned stays on one side of the cap, then as now; that takes two additions and two comparisons, and
 * the kernel is asked for the others alone. For pay that is rounded line by line. Mutable, for one thread.
 */
public final class LineRun {
    private static final int ACCOUNT = 0;
    private static final Range NARROW = new Range(1 - Divisor.LIMIT, Divisor.LIMIT - 1);

    private final Accounts accounts;
    private final long[] factors;
    private final boolean isAlone;

    private char[] traits = new char[0];
    private long[] values = new long[0];
    private int firstValue;
    private int shift;

    /** What all lines came to that ran before; no columns where nobody kept it. */
    private LineColumns known = LineColumns.none();

    /** Where the measure stood then. */
    private long measured;

    /** What was earned then. */
    private long earned;

    /** Whether something was sold then in this stretch. */
    private boolean wasBegun;

    /** From one bound to another, both inclusive; nothing where they cross. */
    private record Range(long low, long high) {
        boolean has(long one) {
            return low <= one && one <= high;
        }

        /** What of it is in it also when shifted. */
        Range alsoShifted(long shift) {
            return new Range(Math.subtractExact(low, Math.min(0, shift)), Math.subtractExact(high, Math.max(0, shift)));
        }
    }

    /**
     * Runs lines through the first of some accounts.
     *
     * @param factors by traits
     * @param isAlone whether lines earn on their own
     */
    public LineRun(Accounts accounts, long[] factors, boolean isAlone) {
        this.accounts = accounts;
        this.factors = factors;
        this.isAlone = isAlone;
    }

    /** Begins a pay period. */
    public void begin(LineColumns knownOfIt) {
        known = knownOfIt;
        earned = 0;
        restart();
    }

    /** Begins a stretch. */
    public void restart() {
        measured = 0;
        wasBegun = false;
    }

    /**
     * Turns to other lines.
     *
     * @param traitsOfThese by what their factors are chosen
     * @param valuesOfThese what they add to the measure
     * @param lineOfFirstValue which line the first of these values is of
     * @param places how many places behind its own a line is kept
     */
    public void turnTo(char[] traitsOfThese, long[] valuesOfThese, int lineOfFirstValue, int places) {
        traits = traitsOfThese;
        values = valuesOfThese;
        firstValue = lineOfFirstValue;
        shift = places;
    }

    /** Runs lines that are new. */
    public void run(int from, int to) {
        for (int line = from; line < to; line++) {
            run(line);
        }
    }

    /** Runs lines that ran before, if it is known what they came to. */
    public void again(int from, int to) {
        if (!known.keepsLines()) {
            run(from, to);
            return;
        }
        int line = from;
        while (line < to) {
            line = wasBegun ? behindSame(line, to) : line;
            if (line < to) {
                again(line);
                line++;
            }
        }
    }

    private void run(int line) {
        long factor = factors[traits[line]];
        if (factor == LineBatch.NOT_COUNTED) {
            return;
        }
        if (isAlone) {
            accounts.alone(line + shift, ACCOUNT, value(line), factor);
        } else {
            accounts.line(line + shift, ACCOUNT, value(line), factor);
        }
    }

    private void again(int line) {
        run(line);
        if (isCounted(line)) {
            measured = Math.addExact(measured, value(line));
            earned += known.amounts[line];
            wasBegun = true;
        }
    }

    private boolean isCounted(int line) {
        return factors[traits[line]] != LineBatch.NOT_COUNTED;
    }

    private long value(int line) {
        return values[line - firstValue];
    }

    /** Takes lines as they came before; the first that may come to something else. */
    private int behindSame(int from, int to) {
        Range sameMeasures = piece().alsoShifted(Math.subtractExact(accounts.state[Accounts.MEASURE], measured));
        Range samePay = sideOfCap().alsoShifted(Math.subtractExact(accounts.state[Accounts.EARNED], earned));
        return sameMeasures.has(measured) && samePay.has(earned) ? taken(from, to, sameMeasures, samePay) : from;
    }

    private int taken(int from, int to, Range sameMeasures, Range samePay) {
        long[] amounts = known.amounts;
        long[] held = known.held;
        long measure = measured;
        long pay = earned;
        long moreHeld = 0;
        int line = from;
        while (line < to) {
            long measureBehind = measure + (isCounted(line) ? value(line) : 0);
            long payBehind = pay + amounts[line];
            if (!sameMeasures.has(measureBehind) || !samePay.has(payBehind)) {
                break;
            }
            measure = measureBehind;
            pay = payBehind;
            moreHeld += held[line];
            line++;
        }
        move(measure, pay, moreHeld);
        return line;
    }

    private void move(long measure, long pay, long moreHeld) {
        accounts.state[Accounts.MEASURE] += measure - measured;
        accounts.state[Accounts.EARNED] += pay - earned;
        accounts.state[Accounts.HELD] += moreHeld;
        measured = measure;
        earned = pay;
    }

    /**
     * The measures for which the account stands where it is on its curve; none where it does not stand on one. So near
     * to zero are they that no sum beyond 64 bits is taken for one of them.
     */
    private Range piece() {
        long low = accounts.state[Accounts.LOW];
        return isAlone ? NARROW : new Range(low, low + accounts.state[Accounts.SPAN] - 1);
    }

    /** Up to the cap, nothing of what is earned is cut off; from there on, all of it. */
    private Range sideOfCap() {
        long cap = accounts.state[Accounts.CAP];
        boolean isBelow = earned <= cap && accounts.state[Accounts.EARNED] <= cap;
        return isBelow ? new Range(Long.MIN_VALUE, cap) : new Range(cap, Long.MAX_VALUE);
    }
}
