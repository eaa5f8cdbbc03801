package dev.attain.core.money.apportion;

/** How the parts of a total are made to add up. */
public enum ApportionmentMethod {
    /**
     * Every part gets its share rounded down; what is left goes, one unit each, to the largest fractions, ties to the
     * earlier part. Fair across owners: no part is a whole unit away from its share. (Hamilton's method.)
     */
    LARGEST_REMAINDER,
    /**
     * The running total of the shares is rounded, and each part is the difference of two of these. Right along time:
     * every prefix is within half a unit of its ideal, and quarters summed from months equal quarters split directly.
     */
    CUMULATIVE,
    /**
     * Every part is rounded by itself, and the last part with a weight takes what is left over, of either sign. For
     * conventions that ask for it: with many small parts the last one can move far from its share.
     */
    RESIDUAL_TO_LAST
}
