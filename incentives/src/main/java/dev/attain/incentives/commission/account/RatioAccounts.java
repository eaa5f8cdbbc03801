package dev.attain.incentives.commission.account;

import dev.attain.core.money.Ratio;
import dev.attain.incentives.plan.curve.PayCurve;
import org.jspecify.annotations.Nullable;

/**
 * The accounts in exact ratios: for figures that are no whole numbers of units, and for those too wide for 64 bits. An
 * account goes on in ratios from the first of them until it is paid in another way. Mutable, for one thread.
 */
public final class RatioAccounts {
    private final Accounts accounts;
    private final AccountTerms terms;
    private final Accounts.Opener opener;

    RatioAccounts(Accounts accounts, AccountTerms terms, Accounts.Opener opener) {
        this.accounts = accounts;
        this.terms = terms;
        this.opener = opener;
    }

    /** A line whose value is no whole number of units; all lines of its account are to be given so. */
    public void line(int line, int account, Ratio value, Ratio factor) {
        WideAccount wide = widened(account);
        accounts.keep(line, account, paid(account, wide, wide.line(value, factor)));
    }

    /** Such a line that earns on its own. */
    public void alone(int line, int account, Ratio value, Ratio factor) {
        WideAccount wide = widened(account);
        accounts.keep(line, account, paid(account, wide, wide.alone(value, factor)));
    }

    /** Sets where the measure stands, no whole number of units, at the beginning of a stretch paid in ratios. */
    public void measure(int account, Ratio measure) {
        WideAccount moved = widened(account).at(measure);
        Way way = accounts.ways[account];
        accounts.ways[account] = new Way(null, moved, way.divisor(), way.eventCap(), way.eventLevel());
    }

    /**
     * A line whose pay is worked out elsewhere.
     *
     * @param line where it is kept; nowhere below zero
     * @param exact what it earns, in major units
     */
    public void figure(int line, int account, Ratio exact) {
        if (!terms.isRunning()) {
            accounts.keep(line, account, Math.addExact(accounts.earned(account), terms.rounded(exact)));
            return;
        }
        Way way = accounts.ways[account];
        long figure = way.divisor().figure(exact, terms.moneyDigits());
        if (way.wide() == null && figure != Divisor.NO_FIGURE) {
            accounts.keep(line, account, accounts.running(account, figure));
        } else {
            add(line, account, exact);
        }
    }

    /**
     * Adds what no single sale earns.
     *
     * @param exact in major units
     */
    public LineColumns.Figures extra(int account, Ratio exact) {
        long earned = accounts.earned(account);
        long limited = accounts.limited(account);
        long held = accounts.held(account);
        figure(Accounts.NOT_KEPT, account, exact);
        return new LineColumns.Figures(
                accounts.earned(account) - earned, accounts.limited(account) - limited, accounts.held(account) - held);
    }

    /** Begins a pay period in a running sum of which so much is rounded and handed out. */
    void carry(int account, Ratio carried) {
        accounts.exacts[account] = terms.rounded(carried);
        WideAccount wide = new WideAccount(null, null, Ratio.ZERO, carried, false);
        accounts.ways[account] = Way.with(wide, accounts.ways[account].divisor());
    }

    /** Pays an account along its curve. */
    void pay(int account, long eventCap) {
        widen(account, opener.curve(account), eventCap);
    }

    /** What a line earned that is none for 64 bits, with all that was earned before. */
    long add(int account, Ratio exact) {
        WideAccount wide = widened(account);
        return paid(account, wide, wide.add(exact));
    }

    /** The account in ratios: as it stands, if it was not paid in them already. */
    WideAccount widened(int account) {
        Way way = accounts.way(account);
        if (way.wide() != null) {
            return way.wide();
        }
        PayCurve curve = way.curve() == null ? null : opener.curve(account);
        return widen(account, curve, way.eventLevel());
    }

    private void add(int line, int account, Ratio exact) {
        accounts.keep(line, account, add(account, exact));
    }

    private long paid(int account, WideAccount wide, Ratio exact) {
        if (!terms.isRunning()) {
            return Math.addExact(accounts.earned(account), terms.rounded(exact));
        }
        long paid = Math.subtractExact(terms.rounded(wide.earned()), accounts.exacts[account]);
        Math.subtractExact(paid, accounts.earned(account)); // the line itself has to fit too
        return paid;
    }

    private WideAccount widen(int account, @Nullable PayCurve curve, long eventCap) {
        Way before = accounts.ways[account];
        Ratio earned = terms.isRunning() ? accounts.exact(account) : Ratio.ZERO;
        Ratio level = eventCap == CurveTerms.NO_CAP ? null : terms.money(eventCap);
        WideAccount wide = new WideAccount(
                curve, level, terms.measured(accounts.measure(account)), earned, accounts.isBegun(account));
        accounts.leave64Bits(account, new Way(null, wide, before.divisor(), CurveTerms.NO_CAP, eventCap));
        return wide;
    }
}
