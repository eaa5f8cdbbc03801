package dev.attain.examples.benchmarks.commission;

/**
 * The plan of the year, in the whole numbers in which it is agreed.
 *
 * <p>The credits of a payee accumulate in ledger order, from nothing in every quarter. What a credit adds earns, tier
 * by tier, the rate of the attainment it falls into: 0 / 50 / 80 / 100 / 120 % of the quota at 2 / 4 / 6 / 9 / 12 %.
 * That times the multiplier of the product class is rounded once, HALF_EVEN, to the cent. What exceeds 300 % of the
 * target incentive, running, is cut. Ten percent of what is left is held, HALF_EVEN.
 *
 * <p>Where the description leaves a choice, this is the reading: the commission of a line is what the credit adds to
 * the exact pay of the payee's credits so far, not the difference of two rounded sums; a line that crosses the cap is
 * paid up to the cap, every later one gets nothing; the rounded commission before the cap is part of the answer, and of
 * the totals.
 */
final class PlanTerms {
    /** Lower edges of the tiers in percent of the quota; a credit that ends at an edge has not passed it. */
    static final int[] ATTAINMENT_PERCENT = {0, 50, 80, 100, 120};

    /** What each tier pays, in percent. */
    static final int[] RATE_PERCENT = {2, 4, 6, 9, 12};

    /** What the commission is multiplied by, in percent, by product class. */
    static final int[] CLASS_PERCENT = {100, 125, 80, 150, 50, 110, 90, 200};

    /** The cap of payee and quarter, in percent of the target incentive. */
    static final int CAP_PERCENT = 300;

    /** The part of every capped line that is held, in percent. */
    static final int HELD_PERCENT = 10;

    private PlanTerms() {}
}
