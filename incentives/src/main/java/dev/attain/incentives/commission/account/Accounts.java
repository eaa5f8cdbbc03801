package dev.attain.incentives.commission.account;

import static dev.attain.core.internal.ExactMath.powerOfTen;
import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.ExactMath;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.RoundingPoint;
import dev.attain.incentives.plan.curve.PayCurve;
import java.util.Arrays;

/**
 * The kernel: what one line after the other earns, in 64 bits. An account is one payee and what a component owes them
 * in a pay period; its state is eight numbers side by side. A line that stays inside the piece of the curve where its
 * account stands costs a comparison and two multiplications, and that comparison also guards the range in which no
 * figure can overflow. A line that leaves the piece is cut at the bounds; an account whose figures are too wide goes on
 * {@link #inRatios}. Mutable, for one thread.
 */
public final class Accounts {
    /** Says instead of a line that it is kept nowhere. */
    static final int NOT_KEPT = -1;

    private static final int WIDTH = 8;
    static final int MEASURE = 0;
    static final int LOW = 1;
    static final int SPAN = 2;
    private static final int SLOPE = 3;
    static final int EARNED = 4;
    static final int CAP = 5;
    static final int HELD = 6;
    private static final int SCALE = 7;

    /** No figure along a curve: the line is one for ratios. */
    private static final long IN_RATIOS = Long.MIN_VALUE;

    private final AccountTerms terms;
    private final Opener opener;
    private final RatioAccounts ratios;
    private final Ways known;
    private final boolean keepsLines;
    private final boolean keepsTrace;
    private final boolean isRunning;
    private final long heldShare;
    private final long heldRoom;
    private final Divisor holding;
    private LineColumns columns;

    /** Eight numbers an account. */
    final long[] state;

    /** What of the figures is rounded by the running sum of an account; empty where every line is rounded. */
    final long[] exacts;

    /** How every account is paid. */
    final Way[] ways;

    private final boolean[] isOpen;
    private final boolean[] isBegun;

    /** From the figures of every account to minor units, unless accounts differ. */
    private Divisor divisor;

    private boolean hasManyUnits;
    private boolean hasEventCaps;

    /** Tells the kernel how an account is paid. */
    public interface Opener {
        /** Called when the first line of an account comes: calls one of the {@code pay} methods of {@link Accounts}. */
        void open(Accounts accounts, int account);

        /** The curve of an account that is paid along one, in major units: for figures too wide for 64 bits. */
        PayCurve curve(int account);
    }

    /**
     * Accounts with nothing measured and nothing earned.
     *
     * @param opener asked when the first line of an account comes
     * @param columns where lines are kept
     */
    public Accounts(AccountTerms terms, int accounts, Opener opener, LineColumns columns) {
        this.terms = terms;
        this.opener = opener;
        this.ratios = new RatioAccounts(this, terms, opener);
        this.known = new Ways(terms);
        this.columns = columns;
        this.keepsLines = columns.keepsLines();
        this.keepsTrace = columns.isTraced();
        this.isRunning = terms.isRunning();
        this.heldShare = terms.held().unscaled();
        this.heldRoom = (Divisor.LIMIT - 1) / Math.max(1, heldShare);
        this.holding = new Divisor(powerOfTen(terms.held().scale()), terms.mode());
        this.divisor = known.divisor();
        this.state = new long[accounts * WIDTH];
        this.exacts = new long[isRunning ? accounts : 0];
        this.ways = new Way[accounts];
        this.isOpen = new boolean[accounts];
        this.isBegun = new boolean[accounts];
        Arrays.fill(ways, known.nothing());
        for (int at = 0; at < state.length; at += WIDTH) {
            state[at + CAP] = Long.MAX_VALUE;
        }
    }

    /** The same accounts for what is no whole number, or has no place in 64 bits. */
    public RatioAccounts inRatios() {
        return ratios;
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
        ways[account] = known.nothing();
        isOpen[account] = false;
        isBegun[account] = false;
    }

    /** Begins a pay period in the running sum of a statement, of which {@code carried} is rounded and handed out. */
    public void begin(int account, long cap, Ratio carried) {
        begin(account, cap);
        if (!carried.isZero()) {
            ratios.carry(account, carried);
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

    /** Opens an account and finds its piece of the curve, in the order of accounts instead of that of first lines. */
    public void stand(int account) {
        NarrowCurve curve = way(account).curve();
        int at = account * WIDTH;
        if (curve != null && curve.opening() == 0 && curve.reaches(state[at])) {
            stand(at, curve, state[at]);
        }
    }

    /** Where the measure of an account stands. */
    public long measure(int account) {
        return state[account * WIDTH];
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
        if (!isRunning) {
            return terms.money(earned(account));
        }
        Way way = ways[account];
        return way.wide() != null ? way.wide().earned() : way.divisor().quotient(exacts[account], terms.moneyDigits());
    }

    /**
     * Pays an account along a curve.
     *
     * @param curve made for one
     * @param paid how it is stretched; more than zero units of the measure
     */
    public void pay(int account, WholeCurve curve, CurveTerms paid) {
        if (!paysIn64Bits(account, curve, paid)) {
            payInRatios(account, paid.eventCap());
        }
    }

    private boolean paysIn64Bits(int account, WholeCurve curve, CurveTerms paid) {
        Way before = ways[account];
        if (terms.point() == RoundingPoint.PER_STATEMENT || (isRunning && before.wide() != null)) {
            return false;
        }
        try {
            Way way = known.along(curve, paid);
            divisor = known.divisor();
            hasManyUnits = known.hasManyUnits();
            boolean goesOn = !isRunning
                    || exacts[account] == 0
                    || before.divisor().isBy(way.divisor().divisor());
            if (goesOn) {
                state[account * WIDTH + SCALE] = requireNonNull(way.curve()).scale(paid.measure());
                hasEventCaps |= paid.eventCap() != CurveTerms.NO_CAP;
                ways[account] = way;
                known.expect(way);
            }
            return goesOn;
        } catch (ArithmeticException tooWideACurve) {
            return false;
        }
    }

    /** Pays an account along its curve in exact ratios. */
    public void payInRatios(int account, long eventCap) {
        hasEventCaps |= eventCap != CurveTerms.NO_CAP;
        ratios.pay(account, eventCap);
    }

    /** Pays nothing for this stretch; the measure goes on. */
    public void payNothing(int account) {
        isOpen[account] = true;
        ways[account] = ways[account].paidNothing();
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
            ratios.line(line, account, terms.measured(value), terms.factor(factor));
            state[at] = Math.addExact(before, value);
        } else {
            state[at] = before + value;
            keep(line, at, before, paid(account, at, along * factor));
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
            ratios.alone(line, account, terms.measured(value), terms.factor(factor));
        } else {
            keep(line, at, before, paid(account, at, along * factor));
        }
        state[at] = Math.addExact(before, value);
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
            ratios.widened(account);
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
            ratios.widened(account);
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
        long limited = hasEventCaps ? ways[account].withinEventCap(figure) : figure;
        if (isRunning) {
            return running(account, limited);
        }
        return Math.addExact(state[at + EARNED], (hasManyUnits ? ways[account].divisor() : divisor).divide(limited));
    }

    /** Adds a figure to the running sum of an account; what is earned then. */
    long running(int account, long figure) {
        Divisor by = ways[account].divisor();
        long exact = exacts[account] + figure;
        if (Math.abs(exact) >= Divisor.LIMIT) {
            return ratios.add(account, by.quotient(figure, terms.moneyDigits()));
        }
        exacts[account] = exact;
        return by.divide(exact);
    }

    /** Keeps a line that does not move the measure in 64 bits. */
    void keep(int line, int account, long paid) {
        int at = account * WIDTH;
        keep(line, at, state[at], paid);
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

    /** How an account is paid in this stretch: asked once. */
    Way way(int account) {
        if (!isOpen[account]) {
            isOpen[account] = true;
            opener.open(this, account);
        }
        return ways[account];
    }

    /** Whether something was sold in the window of an account. */
    boolean isBegun(int account) {
        return isBegun[account];
    }

    /** Goes on in ratios, where the running sum stands from now on. */
    void leave64Bits(int account, Way way) {
        if (isRunning && ways[account].wide() == null) {
            exacts[account] = 0;
        }
        ways[account] = way;
        state[account * WIDTH + SPAN] = 0;
    }
}
