package dev.attain.incentives.commission.run;

import dev.attain.core.explain.Explanation;

/** Says why the line of a sale is what it is. */
@FunctionalInterface
public interface LineExplainer {
    /** Explains a line of a payee who ran, in one of their pay periods. */
    Explanation explain(PayeeResult result, int period, int component, int line);
}
