package dev.attain.examples.benchmarks.commission;

import dev.attain.examples.benchmarks.workload.Contestant;

/**
 * What the library itself has to do in this family: <strong>the one place where contestant {@code ours} comes
 * in</strong>. An implementation brings {@link SalesYear} into the library's form, runs {@link PlanTerms} as a plan of
 * the library and gives contestants named {@link Contestant#OURS}. The preparation is outside the clock and so is the
 * checksum, which reads the library's answer into {@link CommissionResult}, {@link LineReasons} or {@link LineTexts}.
 * {@link CommissionFamily#family(OurCommission)} makes the family of it, which is then one more line in
 * {@code Families}.
 */
public interface OurCommission {
    /**
     * Columns in, lines and totals out in fresh columns; the checksum covers both. The process that weighs it has room
     * for the library's input and output, but not for the year beside them: what is prepared must not hold on to it.
     */
    Contestant<SalesYear, ?> bulk();

    /** Columns in, lines and totals out in columns that every run fills again; the checksum covers both. */
    Contestant<SalesYear, ?> reusingLines();

    /** Columns in, only totals out; {@link CommissionResult#totalsChecksum()}. */
    Contestant<SalesYear, ?> totalsOnly();

    /**
     * Columns in any order, keyed by serial number; lines come out at the places of the input, fresh; both in the
     * checksum.
     */
    Contestant<SalesYear, ?> inAnyOrder();

    /** Domain objects in, made outside the clock, and views of lines and totals out; the checksum covers both. */
    Contestant<SalesYear, ?> objects();

    /** As {@link #bulk()}, calculated by {@link TwoThreads#executor()}, which the preparation makes. */
    Contestant<SalesYear, ?> onTwoThreads();

    /** As {@link #bulk()}, and kept beside it whatever lets any line be explained later; the checksum is the same. */
    Contestant<SalesYear, ?> explainable();

    /**
     * Explains each line asked about, one after the other, out of a year that the preparation has calculated as {@link
     * #explainable()} does; {@link LineReasons#checksum()} of figures read from the explanations.
     */
    Contestant<Questions, ?> explainLines();

    /** As {@link #explainLines()}, down to the English text; {@link LineTexts#checksum()}. */
    Contestant<Questions, ?> explainTexts();

    /**
     * Recalculates payee and quarter of each late transaction, out of a year that the preparation has calculated: each
     * for itself, as if the others never came, and leaving the year as it was. Lines and totals are fresh; the checksum
     * is that of {@link LateSales#answer()}, filled.
     */
    Contestant<LateSales, ?> late();

    /** The same out of a year of domain objects, as statements. */
    Contestant<LateSales, ?> lateObjects();
}
