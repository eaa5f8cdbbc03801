package dev.attain.examples.benchmarks.commission;

/** One account credited from nothing, credit by credit; it lives for one answer of one thread. */
final class AccountReplay {
    private final AccountLedger ledger;
    private final long quotaTenth;
    private final long cap;

    long credits;
    long commissions;
    long paid;
    long allHeld;

    /** Of the last credit. */
    long commission;

    /** Of the last credit. */
    long capped;

    /** Of the last credit. */
    long held;

    AccountReplay(AccountLedger ledger, int account) {
        this.ledger = ledger;
        this.quotaTenth = ledger.year.quota[account] / 10;
        this.cap = ledger.year.incentive[account] * PlanTerms.CAP_PERCENT / 100;
    }

    /** The credits of some places, the last exclusive. */
    void addAll(int from, int end) {
        for (int place = from; place < end; place++) {
            add(ledger.credited[place], ledger.productClass[place]);
        }
    }

    void add(long credited, int productClass) {
        long after = credits + credited;
        commission = ColumnPass.commission(credits, after, quotaTenth, PlanTerms.CLASS_PERCENT[productClass]);
        capped = commission - ColumnPass.positive(commission - leftUnderCap());
        held = ColumnPass.halfEven(capped, 10);
        credits = after;
        commissions += commission;
        paid += capped;
        allHeld += held;
    }

    long leftUnderCap() {
        return cap - paid;
    }

    /** What of a credit that starts at the sum so far falls into a tier. */
    long inTier(int tier, long credited) {
        long from = Math.max(credits, edge(tier));
        long end = Math.min(credits + credited, edge(tier + 1));
        return Math.max(0, end - from);
    }

    private long edge(int tier) {
        return tier < PlanTerms.ATTAINMENT_PERCENT.length
                ? quotaTenth * PlanTerms.ATTAINMENT_PERCENT[tier] / 10
                : Long.MAX_VALUE;
    }
}
