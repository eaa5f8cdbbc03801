package dev.attain.incentives.commission.fact;

import dev.attain.incentives.credit.SalesCredit;

/**
 * Takes in credits one after the other while they are looked at anyway: each look at an object costs a wait for memory.
 */
@FunctionalInterface
public interface CreditReader {
    /** Called for every credit in ledger order; once more from the first on where the credits had to be sorted. */
    void read(int place, SalesCredit credit);
}
