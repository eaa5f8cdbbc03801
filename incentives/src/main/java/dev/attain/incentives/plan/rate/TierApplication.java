package dev.attain.incentives.plan.rate;

/**
 * What a tier does with the part of the measure that lies below it. Vendors' words for these contradict each other, so
 * a tier always says which it is.
 */
public enum TierApplication {
    /** The tier pays for the part inside it; what is below keeps what the lower tiers pay. Pay never jumps. */
    MARGINAL,
    /** The tier pays for everything from the first unit on (retroactive); pay jumps where the tier begins. */
    WHOLE_AMOUNT,
    /**
     * The tier pays for everything above the first of the adjoining tiers of this kind; what is below keeps its pay.
     * With tiers from 100 % at double and from 120 % at triple, 130 % earns triple on all that is above 100 %.
     */
    WHOLE_OVERAGE,
    /**
     * The pay runs in a straight line across the tier, from one figure where it begins to another where the next tier
     * begins ({@link TierPay.Between}): an amount as it is, a rate on everything from the first unit on. The last tier
     * has no end to run to and cannot be interpolated.
     */
    INTERPOLATED;

    /** Whether a rate so applied can be paid on another figure than the one that finds the tier. */
    public boolean fitsBase() {
        return this == MARGINAL || this == WHOLE_AMOUNT;
    }
}
