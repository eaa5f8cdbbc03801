package dev.attain.core.target.split;

import dev.attain.core.explain.ExplanationDiff;
import dev.attain.core.money.Quantity;
import dev.attain.core.target.split.terms.TargetSlice;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One node that has another amount than before, or was not there, or is not any more. */
@Value.Immutable
public sealed interface NodeDifference permits ImmutableNodeDifference {
    /** The node in the plan before; empty if it is new. */
    Optional<TargetNode> before();

    /** The node in the plan from now on; empty if it is gone. */
    Optional<TargetNode> after();

    /** The slices from the root down to the node; none for the root. */
    default List<TargetSlice> path() {
        return after().or(this::before).orElseThrow().path();
    }

    /** What it has more than before; less than zero if it has less. */
    default Quantity change() {
        Quantity none = after().or(this::before).orElseThrow().amount();
        Quantity zero = none.minus(none);
        return after().map(TargetNode::amount)
                .orElse(zero)
                .minus(before().map(TargetNode::amount).orElse(zero));
    }

    /** Why: what differs between the two explanations; empty for a node that is new or gone, which has only one. */
    default Optional<ExplanationDiff> because() {
        return before().flatMap(was -> after().map(is -> ExplanationDiff.of(was.explanation(), is.explanation())));
    }
}
