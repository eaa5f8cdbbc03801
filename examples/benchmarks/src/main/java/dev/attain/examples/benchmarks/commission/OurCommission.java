package dev.attain.examples.benchmarks.commission;

import dev.attain.examples.benchmarks.workload.Contestant;

/**
 * What the library itself has to do in this family: <strong>the one place where contestant {@code ours} comes in</strong>. An
 * implementation brings {@link SalesYear} into the library's form, runs {@link PlanTerms} as a plan of the library and gives
 * contestants named {@link Contestant#OURS}, whose checksums are those of {@link CommissionResult}. {@link
 * CommissionFamily#family(OurCommission)} makes the family of it, which is then one more line in {@code Families}.
 */
public interface OurCommission {
    /** Columns in, lines and totals out in fresh columns; the checksum covers both. */
    Contestant<SalesYear, ?> bulk();

    /** Columns in, lines and totals out in columns that every run fills again; the checksum covers both. */
    Contestant<SalesYear, ?> reusingLines();

    /** Columns in, only totals out; {@link CommissionResult#totalsChecksum()}. */
    Contestant<SalesYear, ?> totalsOnly();

    /** Columns in any order, keyed by serial number; lines come out at the places of the input, fresh; both in the checksum. */
    Contestant<SalesYear, ?> inAnyOrder();

    /** Domain objects in, made outside the clock, and views of lines and totals out; the checksum covers both. */
    Contestant<SalesYear, ?> objects();
}
