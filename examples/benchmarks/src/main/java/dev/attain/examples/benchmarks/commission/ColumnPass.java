package dev.attain.examples.benchmarks.commission;

import java.util.function.Supplier;

/**
 * The yardstick: one pass over the columns by hand, with the plan known to the compiler. The state of an account is its
 * four totals, 32 bytes; quarter by quarter, so that one quarter's accounts stay in the cache. It is right for the
 * amounts of this year and does not look for overflow.
 */
final class ColumnPass {
    private static final int CENT_OF_RATE_AND_FACTOR = 10_000;

    private final SalesYear year;
    private final CommissionResult result;
    private final int[] accountsBefore;
    private final boolean keepsLines;

    private ColumnPass(SalesYear year, CommissionResult result) {
        this.year = year;
        this.result = result;
        this.accountsBefore = year.accountsBefore();
        this.keepsLines = result.hasLines();
    }

    /** Lines and totals in columns that are allocated anew by every run. */
    static Supplier<CommissionResult> withLines(SalesYear year) {
        return () -> new ColumnPass(year, CommissionResult.withLines(year)).inLedgerOrder();
    }

    /** Lines and totals in columns that every run fills again. */
    static Supplier<CommissionResult> reusingLines(SalesYear year) {
        CommissionResult reused = CommissionResult.withLines(year);
        return () -> new ColumnPass(year, reused.cleared()).inLedgerOrder();
    }

    /** Lines and totals in fresh columns, by two threads; they take quarters, for no two quarters share an account. */
    static Supplier<CommissionResult> onTwoThreads(SalesYear year) {
        TwoThreads threads = new TwoThreads();
        int[] starts = year.quarterStarts();
        return () -> {
            ColumnPass pass = new ColumnPass(year, CommissionResult.withLines(year));
            threads.forEach(SalesYear.QUARTERS, quarter -> pass.transactions(starts[quarter], starts[quarter + 1]));
            return pass.result;
        };
    }

    static Supplier<CommissionResult> totalsOnly(SalesYear year) {
        return () -> new ColumnPass(year, CommissionResult.totalsOnly(year)).inLedgerOrder();
    }

    /**
     * Lines and totals, freshly allocated, of transactions in any order. They are brought into ledger order first and
     * the lines back afterwards, in loops so short that many of their cache misses are under way at once; one pass that
     * jumps would wait for each.
     */
    static Supplier<CommissionResult> inAnyOrder(SalesYear year) {
        return () -> {
            int[] order = SerialOrder.of(year.serial);
            SalesYear ledger = year.inOrder(order);
            return withLines(ledger).get().broughtBack(ledger.firstLine, order, year.firstLine);
        };
    }

    private CommissionResult inLedgerOrder() {
        transactions(0, year.transactions());
        return result;
    }

    private void transactions(int from, int end) {
        for (int i = from; i < end; i++) {
            transaction(i);
        }
    }

    private void transaction(int i) {
        long amount = year.amount[i];
        long factor = PlanTerms.CLASS_PERCENT[year.productClass[i]];
        int before = accountsBefore[year.day[i]];
        int last = year.firstLine[i + 1] - 1;
        long left = amount;
        for (int line = year.firstLine[i]; line < last; line++) {
            long credited = halfEven(amount * year.share[line], SalesYear.WHOLE);
            left -= credited;
            line(line, before + year.payee[line], credited, factor);
        }
        line(last, before + year.payee[last], left, factor);
    }

    private void line(int line, int account, long credited, long factor) {
        long[] totals = result.totals;
        int total = CommissionResult.FIGURES * account;
        long quotaTenth = year.quota[account] / 10;
        long before = totals[total];
        long after = before + credited;
        long commission = commission(before, after, quotaTenth, factor);
        long capped = commission - positive(commission + totals[total + 2] - 3 * year.incentive[account]);
        long held = halfEven(capped, 10);
        totals[total] = after;
        totals[total + 1] += commission;
        totals[total + 2] += capped;
        totals[total + 3] += held;
        if (keepsLines) {
            result.credited[line] = credited;
            result.commission[line] = commission;
            result.capped[line] = capped;
            result.held[line] = held;
        }
    }

    /** What a credit earns that brings an account from one sum of credits to another, before the cap. */
    static long commission(long before, long after, long quotaTenth, long factor) {
        return halfEven((pay(after, quotaTenth) - pay(before, quotaTenth)) * factor, CENT_OF_RATE_AND_FACTOR);
    }

    /** What credits so far earn in all, in percent of a cent: each tier adds what it pays more than the one below. */
    private static long pay(long credits, long quotaTenth) {
        return 2 * (credits + positive(credits - 5 * quotaTenth) + positive(credits - 8 * quotaTenth))
                + 3 * (positive(credits - 10 * quotaTenth) + positive(credits - 12 * quotaTenth));
    }

    /** The amount or zero, without a branch: which of the two it is, nobody can foresee. */
    static long positive(long amount) {
        return amount & ~(amount >> 63);
    }

    /** Without a branch; for what is not negative and an even unit. */
    static long halfEven(long amount, int unit) {
        long quotient = amount / unit;
        long rest = amount - quotient * unit;
        return quotient + ((unit - 2 * rest - (quotient & 1)) >>> 63);
    }
}
