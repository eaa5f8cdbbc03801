package dev.attain.incentives.commission.run;

import dev.attain.incentives.commission.kernel.Sale;
import dev.attain.incentives.credit.SalesCredit;
import java.util.Optional;

/** Where a ledger finds its sales. */
@FunctionalInterface
public interface Sales {
    /** Which sale a line is, by where the host finds it. */
    Sale sale(int source);

    /** The credit of a line; empty where lines come from a table. */
    default Optional<SalesCredit> credit(int source) {
        return sale(source).credit();
    }
}
