package dev.attain.core.explain;

import dev.attain.core.money.Quantity;
import java.util.List;

/** Recomputes a figure from its leaves; it knows arithmetic and nothing of sales. */
public final class ExplanationEvaluator {
    private ExplanationEvaluator() {}

    /**
     * The figure at the root, computed from the inputs alone; what the nodes in between say of themselves is not used.
     */
    public static Quantity evaluate(Explanation root) {
        List<Quantity> operands =
                root.children().stream().map(ExplanationEvaluator::evaluate).toList();
        return root.operation().apply(operands);
    }
}
