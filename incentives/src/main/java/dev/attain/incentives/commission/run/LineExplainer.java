package dev.attain.incentives.commission.run;

import dev.attain.core.explain.Explanation;
import dev.attain.incentives.plan.curve.PaySlice;
import java.util.List;

/** Says why the line of a sale is what it is. */
@FunctionalInterface
public interface LineExplainer {
    /** A line of a payee who ran, in one of their pay periods. */
    Line line(PayeeResult result, int period, int component, int line);

    /** A line that explains itself. */
    interface Line {
        /** How it moves its measure along the pay curve, piece by piece. */
        List<PaySlice> slices();

        /** How it came about; made when it is asked for. */
        Explanation explanation();
    }
}
