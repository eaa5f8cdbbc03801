package dev.attain.incentives.plan;

/**
 * On which day a reversal takes the measure down. The plan by which its payee is paid on the day of the sale decides;
 * where there is none, that of the reversal's own day. With 6 % in January and 8 % in February, a sale of USD 425.00 in
 * January and USD 170.00 of it back in February:
 *
 * <pre>{@code
 * ON_OWN_DAY       January 25.50, February -13.60
 * ON_DAY_OF_SALE   January 15.30, February   0.00
 * }</pre>
 */
public enum RefundNetting {
    /** On its own day, where it costs what the topmost sales earned there; statements of earlier pay periods stay. */
    ON_OWN_DAY,
    /**
     * On the day of the sale that it takes back in the end, netted before the rate: it stands right behind that sale,
     * after earlier reversals of it by day, sequence and id. Pay periods that were closed come out otherwise when they
     * are calculated again: what was paid in the meantime is the business of a ledger of payments. A reversal of a sale
     * that is not known, or that no plan of the payee pays, stays on its own day, with a finding.
     */
    ON_DAY_OF_SALE
}
