package dev.attain.incentives.commission.account;

import static dev.attain.core.internal.ExactMath.powerOfTen;
import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.ExactMath;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.RoundingPoint;
import dev.attain.incentives.plan.curve.PayCurve;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The kernel: what one line after the other earns, in 64 bits. An account is one payee and what a component owes them in a
 * pay period; its state is eight numbers side by side. A line that stays inside the piece of the curve where its account
 * stands costs a comparison and two multiplications, and that comparison also guards the range in which no figure can
 * overflow. A line that leaves the piece is cut at the bounds; an account whose figures are too wide goes on in exact ratios.
 * Mutable, for one thread.
 */
public final class Accounts {
    private static final int WIDTH = 8;
    private static final int LOW = 1;
    private static final int SPAN = 2;
    private static final int SLOPE = 3;
    private static final int EARNED = 4;
    private static final int CAP = 5;
    private static final int HELD = 6;
    private static final int SCALE = 7;

    /** No figure along a curve: the line is one for ratios. */
    private static final long IN_RATIOS = Long.MIN_VALUE;

    private final AccountTerms terms;
    private final AccountOpener opener;
    private final boolean keepsLines;
    private final boolean keepsTrace;
    private final boolean isRunning;
    private final long heldShare;
    private final long heldRoom;
    private final Divisor holding;
    private final Way nothing;

    private LineColumns columns;

    /** Eight numbers an account; the first is its measure. */
    private final long[] state;

    /** What of the figures is rounded by the running sum of an account; empty where every line is rounded. */
    private final long[] exacts;

    private final Way[] ways;
    private final boolean[] isOpen;
    private final boolean[] isBegun;

    /** From the figures of every account to minor units, unless accounts differ. */
    private Divisor divisor;

    /** How the last account was paid that is not paid as those before. */
    private Way usual;

    private boolean hasManyUnits;
    private boolean hasEventCaps;

    /**
     * Accounts with nothing measured and nothing earned.
     *
     * @param opener asked when the first line of an account comes
     * @param columns where lines are kept
     */
    public Accounts(AccountTerms terms, int accounts, AccountOpener opener, LineColumns columns) {
        this.terms = terms;
        this.opener = opener;
        this.columns = columns;
        this.keepsLines = columns.keepsLines();
        this.keepsTrace = columns.isTraced();
        this.isRunning = terms.isRunning();
        this.heldShare = terms.held().unscaled();
        this.heldRoom = (Divisor.LIMIT - 1) / Math.max(1, heldShare);
        this.holding = new Divisor(powerOfTen(terms.held().scale()), terms.mode());
        this.divisor = new Divisor(1, terms.mode());
        this.nothing = Way.with(null, divisor);
        this.usual = nothing;
        this.state = new long[accounts * WIDTH];
        this.exacts = new long[isRunning ? accounts : 0];
        this.ways = new Way[accounts];
        this.isOpen = new boolean[accounts];
        this.isBegun = new boolean[accounts];
        Arrays.fill(ways, nothing);
        for (int at = 0; at < state.length; at += WIDTH) {
            state[at + CAP] = Long.MAX_VALUE;
        }
    }

    /** Keeps lines from now on in other columns, traced or not as those before. */
    public void keepIn(LineColumns others) {
        columns = others;
    }

    /** Begins a pay period: nothing is earned yet, and no more than {@code cap} minor units will be left by caps. */
    public void begin(int account, long cap) {
        int at = account * WIDTH;
        Arrays.fill(state, at, at + WIDTH, 0);
        state[at + CAP] = cap;
        if (isRunning) {
            exacts[account] = 0;
        }
        ways[account] = nothing;
        isOpen[account] = false;
        isBegun[account] = false;
    }

    /** Begins a pay period in the running sum of a statement, of which {@code carried} is rounded and handed out. */
    public void begin(int account, long cap, Ratio carried) {
        begin(account, cap);
        if (!carried.isZero()) {
            exacts[account] = terms.rounded(carried);
            ways[account] = Way.with(new WideAccount(null, null, Ratio.ZERO, carried, false), nothing.divisor());
        }
    }

    /**
     * Begins a stretch.
     *
     * @param measure where the measure stands
     * @param begun whether something was sold in its window before
     */
    public void restart(int account, long measure, boolean begun) {
        int at = account * WIDTH;
        state[at] = measure;
        state[at + SPAN] = 0;
        isOpen[account] = false;
        isBegun[account] = begun;
    }

    /** Asks how an account is paid in this stretch, although none of its lines came yet. */
    public void open(int account) {
        way(account);
    }

    /** Where the measure of an account stands. */
    public long measure(int account) {
        return state[account * WIDTH];
    }

    /** The same exactly, in units as people have them. */
    public Ratio reached(int account) {
        WideAccount wide = ways[account].wide();
        return wide == null ? terms.measured(measure(account)) : wide.measure();
    }

    /** What an account earned in this pay period before caps, in minor units. */
    public long earned(int account) {
        return state[account * WIDTH + EARNED];
    }

    /** What caps leave of it. */
    public long limited(int account) {
        return Math.min(earned(account), state[account * WIDTH + CAP]);
    }

    /** Which part of that is held back. */
    public long held(int account) {
        return state[account * WIDTH + HELD];
    }

    /** What an account earned before caps, not rounded where lines are not; with what was carried in. */
    public Ratio exact(int account) {
        Way way = ways[account];
        if (!isRunning) {
            return terms.money(earned(account));
        }
        return way.wide() != null ? way.wide().earned() : exact(account, way);
    }

    /**
     * Pays an account along a curve.
     *
     * @param curve made for one
     * @param measure how many units of the measure are 1 on the curve, more than zero
     * @param pay how many minor units are 1 of what the curve pays
     * @param eventCap the most that a line earns, in minor units; {@code Long.MAX_VALUE} without such a cap
     */
    public void pay(int account, WholeCurve curve, long measure, long pay, long eventCap) {
        Way before = ways[account];
        if (terms.point() == RoundingPoint.PER_STATEMENT || (isRunning && before.wide() != null)) {
            payInRatios(account, eventCap);
            return;
        }
        try {
            Way way = usual.isFor(curve, measure, pay, eventCap) ? usual : way(curve, measure, pay, eventCap);
            boolean goesOn = !isRunning
                    || exacts[account] == 0
                    || before.divisor().isBy(way.divisor().divisor());
            if (goesOn) {
                state[account * WIDTH + SCALE] = requireNonNull(way.curve()).scale(measure);
                hasEventCaps |= eventCap != Long.MAX_VALUE;
                usual = way;
                ways[account] = way;
                return;
            }
        } catch (ArithmeticException tooWide) {
            ways[account] = before;
        }
        payInRatios(account, eventCap);
    }

    private Way way(WholeCurve curve, long measure, long pay, long eventCap) {
        NarrowCurve narrow = NarrowCurve.of(curve, measure, pay, terms);
        return new Way(narrow, null, divisor(narrow.unit()), figure(eventCap, narrow.unit()), eventCap);
    }

    /** Pays an account along its curve in exact ratios. */
    public void payInRatios(int account, long eventCap) {
        hasEventCaps |= eventCap != Long.MAX_VALUE;
        widen(account, opener.curve(account), eventCap);
    }

    /** Pays nothing for this stretch; the measure goes on. */
    public void payNothing(int account) {
        isOpen[account] = true;
        Way before = ways[account];
        WideAccount wide = before.wide() == null
                ? null
                : new WideAccount(null, null, Ratio.ZERO, before.wide().earned(), false);
        ways[account] = Way.with(wide, before.divisor());
    }

    /**
     * One more line of a window.
     *
     * @param line where it is kept
     * @param value what it adds to the measure, in units of the column
     * @param factor by what it is multiplied, in units of its decimals
     * @throws ArithmeticException if a sum does not fit 64 bits
     */
    public void line(int line, int account, long value, long factor) {
        int at = account * WIDTH;
        long before = state[at];
        long along = Long.compareUnsigned(before + value - state[at + LOW], state[at + SPAN]) < 0
                ? value * state[at + SLOPE]
                : leaving(account, at, value);
        if (along == IN_RATIOS) {
            lineInRatios(line, account, terms.measured(value), terms.factor(factor));
            state[at] = Math.addExact(before, value);
        } else {
            state[at] = before + value;
            keep(line, at, before, paid(account, at, along * factor));
        }
    }

    /**
     * Many lines, one after the other.
     *
     * @param values what they add to the measure, in units of the column
     * @param offset where the first of them stands
     * @param factors by traits, in units of their decimals
     */
    public void lines(LineBatch batch, long[] values, int offset, long[] factors) {
        int first = batch.first();
        int size = batch.size();
        for (int i = 0; i < size; i++) {
            int account = batch.account(i);
            long factor = factors[batch.traits(i)];
            if (account >= 0 && factor != LineBatch.NOT_COUNTED) {
                line(first + i, account, values[offset + i], factor);
            } else if (keepsLines) {
                columns.clear(first + i);
            }
        }
    }

    /** Many lines that earn on their own. As {@link #lines}. */
    public void linesAlone(LineBatch batch, long[] values, int offset, long[] factors) {
        int first = batch.first();
        int size = batch.size();
        for (int i = 0; i < size; i++) {
            int account = batch.account(i);
            long factor = factors[batch.traits(i)];
            if (account >= 0 && factor != LineBatch.NOT_COUNTED) {
                alone(first + i, account, values[offset + i], factor);
            } else if (keepsLines) {
                columns.clear(first + i);
            }
        }
    }

    /** One more line that earns on its own, while the measure only counts it. Otherwise as {@link #line}. */
    public void alone(int line, int account, long value, long factor) {
        int at = account * WIDTH;
        long before = state[at];
        long along = Long.compareUnsigned(Math.abs(value) - state[at + LOW], state[at + SPAN]) < 0
                ? value * state[at + SLOPE]
                : leavingAlone(account, at, value);
        if (along == IN_RATIOS) {
            aloneInRatios(line, account, terms.measured(value), terms.factor(factor));
        } else {
            keep(line, at, before, paid(account, at, along * factor));
        }
        state[at] = Math.addExact(before, value);
    }

    /** A line whose value is no whole number of units; all lines of its account are to be given so. As {@link #line}. */
    public void lineInRatios(int line, int account, Ratio value, Ratio factor) {
        WideAccount wide = widened(account);
        int at = account * WIDTH;
        keep(line, at, state[at], paid(account, wide, wide.line(value, factor)));
    }

    /** As {@link #alone}. */
    public void aloneInRatios(int line, int account, Ratio value, Ratio factor) {
        WideAccount wide = widened(account);
        int at = account * WIDTH;
        keep(line, at, state[at], paid(account, wide, wide.alone(value, factor)));
    }

    /** Sets where the measure stands, no whole number of units, at the beginning of a stretch paid in ratios. */
    public void measureInRatios(int account, Ratio measure) {
        WideAccount wide = widened(account);
        Way way = ways[account];
        WideAccount moved = wide.at(measure);
        ways[account] = new Way(null, moved, way.divisor(), way.eventCap(), way.eventLevel());
    }

    /**
     * Adds what no single sale earns.
     *
     * @param exact in major units
     */
    public LineFigures extra(int account, Ratio exact) {
        int at = account * WIDTH;
        long paidBefore = state[at + EARNED];
        long heldBefore = state[at + HELD];
        long limitedBefore = limited(account);
        figure(-1, account, exact);
        return new LineFigures(
                state[at + EARNED] - paidBefore, limited(account) - limitedBefore, state[at + HELD] - heldBefore);
    }

    /**
     * A line whose pay is worked out elsewhere.
     *
     * @param line where it is kept; nowhere below zero
     * @param exact what it earns, in major units
     */
    public void figure(int line, int account, Ratio exact) {
        int at = account * WIDTH;
        if (!isRunning) {
            keep(line, at, state[at], Math.addExact(state[at + EARNED], terms.rounded(exact)));
            return;
        }
        long figure = ways[account].divisor().figure(exact, terms.moneyDigits());
        if (ways[account].wide() == null && figure != Divisor.NO_FIGURE) {
            keep(line, at, state[at], running(account, figure));
        } else {
            WideAccount wide = widened(account);
            keep(line, at, state[at], paid(account, wide, wide.add(exact)));
        }
    }

    /** What of an amount after caps is held back, in minor units. */
    public long heldOf(long limited) {
        if (heldShare == 0) {
            return 0;
        }
        return limited >= -heldRoom && limited <= heldRoom
                ? holding.divide(limited * heldShare)
                : ExactMath.multiplyDivide(limited, heldShare, holding.divisor(), terms.mode());
    }

    private long leaving(int account, int at, long value) {
        Way way = way(account);
        NarrowCurve curve = way.curve();
        long before = state[at];
        if (curve == null) {
            Math.addExact(before, value);
            return way.wide() == null ? 0 : IN_RATIOS;
        }
        if (!curve.reaches(before) || !curve.reaches(value) || !curve.reaches(before + value)) {
            widened(account);
            return IN_RATIOS;
        }
        long opening = isBegun[account] ? 0 : curve.opening();
        isBegun[account] = true;
        stand(at, curve, before + value);
        return opening + curve.between(before, before + value, state[at + SCALE]);
    }

    private long leavingAlone(int account, int at, long value) {
        Way way = way(account);
        NarrowCurve curve = way.curve();
        if (curve == null) {
            return way.wide() == null ? 0 : IN_RATIOS;
        }
        if (!curve.reaches(value)) {
            widened(account);
            return IN_RATIOS;
        }
        if (curve.opening() == 0) {
            stand(at, curve, 0);
            state[at + SPAN] += state[at + LOW];
            state[at + LOW] = 0;
        }
        long pay = curve.opening() + curve.between(0, Math.abs(value), state[at + SCALE]);
        return value < 0 ? -pay : pay;
    }

    private void stand(int at, NarrowCurve curve, long measure) {
        long scale = state[at + SCALE];
        int piece = curve.pieceAt(measure, scale);
        long low = curve.lowest(piece, scale);
        state[at + LOW] = low;
        state[at + SPAN] = curve.behind(piece, scale) - low;
        state[at + SLOPE] = curve.slope(piece);
    }

    private long paid(int account, int at, long figure) {
        long limited = hasEventCaps ? withinEventCap(account, figure) : figure;
        if (isRunning) {
            return running(account, limited);
        }
        Divisor by = hasManyUnits ? ways[account].divisor() : divisor;
        return Math.addExact(state[at + EARNED], by.divide(limited));
    }

    private long running(int account, long figure) {
        Divisor by = ways[account].divisor();
        long exact = exacts[account] + figure;
        if (Math.abs(exact) >= Divisor.LIMIT) {
            WideAccount wide = widened(account);
            return paid(account, wide, wide.add(by.quotient(figure, terms.moneyDigits())));
        }
        exacts[account] = exact;
        return by.divide(exact);
    }

    private long paid(int account, WideAccount wide, Ratio exact) {
        return isRunning
                ? Math.subtractExact(terms.rounded(wide.earned()), exacts[account])
                : Math.addExact(state[account * WIDTH + EARNED], terms.rounded(exact));
    }

    private void keep(int line, int at, long before, long paid) {
        long paidBefore = state[at + EARNED];
        long cap = state[at + CAP];
        long limited = Math.min(paid, cap) - Math.min(paidBefore, cap);
        long held = heldOf(limited);
        state[at + EARNED] = paid;
        state[at + HELD] += held;
        if (keepsLines && line >= 0) {
            columns.amounts[line] = paid - paidBefore;
            columns.limited[line] = limited;
            columns.held[line] = held;
            if (keepsTrace) {
                columns.before.keep(line, before, paidBefore);
            }
        }
    }

    private long withinEventCap(int account, long figure) {
        long cap = ways[account].eventCap();
        return Math.max(-cap, Math.min(cap, figure));
    }

    private Way way(int account) {
        if (!isOpen[account]) {
            isOpen[account] = true;
            opener.open(this, account);
        }
        return ways[account];
    }

    private WideAccount widened(int account) {
        Way way = way(account);
        if (way.wide() != null) {
            return way.wide();
        }
        PayCurve curve = way.curve() == null ? null : opener.curve(account);
        return widen(account, curve, way.eventLevel());
    }

    private WideAccount widen(int account, @Nullable PayCurve curve, long eventCap) {
        int at = account * WIDTH;
        Way before = ways[account];
        Ratio earned = isRunning ? exact(account) : Ratio.ZERO;
        if (isRunning && before.wide() == null) {
            exacts[account] = 0;
        }
        Ratio level = eventCap == Long.MAX_VALUE ? null : terms.money(eventCap);
        WideAccount wide = new WideAccount(curve, level, terms.measured(state[at]), earned, isBegun[account]);
        ways[account] = new Way(null, wide, before.divisor(), Long.MAX_VALUE, eventCap);
        state[at + SPAN] = 0;
        return wide;
    }

    private Ratio exact(int account, Way way) {
        return way.divisor().quotient(exacts[account], terms.moneyDigits());
    }

    private Divisor divisor(long unit) {
        if (divisor.isBy(unit)) {
            return divisor;
        }
        Divisor other = new Divisor(unit, terms.mode());
        boolean isFirst = divisor == nothing.divisor();
        hasManyUnits |= !isFirst;
        divisor = isFirst ? other : divisor;
        return other;
    }

    private static long figure(long minor, long unit) {
        boolean fits = Math.multiplyHigh(minor, unit) == 0 && minor * unit >= 0;
        return fits ? minor * unit : Long.MAX_VALUE;
    }
}
