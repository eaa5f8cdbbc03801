package dev.attain.incentives.credit.rule;

/** What a coverage may be narrowed by. */
public enum CoverageDimension {
    /** One customer. */
    CUSTOMER,
    /** A category, the deeper the more specific; or one product, which is more specific than any category. */
    PRODUCT,
    /** One customer segment. */
    SEGMENT,
    /** One territory. */
    TERRITORY
}
