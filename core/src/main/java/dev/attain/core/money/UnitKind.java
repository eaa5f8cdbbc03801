package dev.attain.core.money;

/** What a number counts. */
public enum UnitKind {
    /** Money of one currency. */
    MONEY,
    /** Things that come in whole numbers: orders, customers, days. */
    COUNT,
    /** A pure number: an attainment, a share, a score. */
    RATIO
}
