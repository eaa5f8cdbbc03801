package dev.attain.core.target.split;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Operation;
import dev.attain.core.explain.Source;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.apportion.Weights;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.split.ColumnTree.ColumnNode;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.target.split.terms.TargetSlice.OfOwner;
import dev.attain.core.target.split.terms.TargetSplit;
import dev.attain.core.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Why a node has its amount: the part of what its parent assigns, and so on up to the target. */
final class NodeExplanation {
    private final ColumnTree tree;
    private final ColumnNode parent;
    private final Branch branch;
    private final Message name;
    private final Explanation assigned;

    private NodeExplanation(ColumnNode parent) {
        this.tree = parent.tree();
        this.parent = parent;
        this.branch = parent.branch();
        this.name = name(parent);
        this.assigned = assigned();
    }

    static Explanation of(ColumnNode node) {
        Optional<TargetNode> above = node.parent();
        if (above.isEmpty()) {
            return node.tree().target().explanation();
        }
        Explanation made = new NodeExplanation((ColumnNode) above.get()).child(node);
        TargetSplit split = node.tree().split();
        Explanation sourced = made.from(new Source("level " + node.depth(), split.id(), split.version()));
        return node.path().stream()
                .filter(OfOwner.class::isInstance)
                .reduce((upper, lower) -> lower)
                .map(slice -> sourced.about(((OfOwner) slice).owner()))
                .orElse(sourced);
    }

    private Explanation child(ColumnNode node) {
        Optional<BoundedSplit> bounded = branch.bounded(parent.units());
        if (bounded.isEmpty()) {
            return part(node, assigned, branch.weights());
        }
        return bounded.get().isFixed(node.place())
                ? limit(node, SplitText.LIMITED.message(name(node)))
                : part(node, rest(bounded.get()), bounded.get().freeWeights());
    }

    private Explanation part(ColumnNode node, Explanation total, Weights weights) {
        Operation.Part part = new Operation.Part(
                branch.rules().apportionment(),
                weights,
                node.place(),
                tree.nodes().units().decimals());
        return Explanation.part(name(node), total, part);
    }

    private static Explanation limit(ColumnNode node, Message label) {
        return Explanation.input(label, node.amount());
    }

    private Explanation rest(BoundedSplit bounded) {
        List<Explanation> limits = IntStream.range(0, branch.size())
                .filter(bounded::isFixed)
                .mapToObj(this::sibling)
                .map(fixed -> limit(fixed, SplitText.LIMITED.message(name(fixed))))
                .toList();
        return limits.isEmpty()
                ? assigned
                : Explanation.difference(
                        SplitText.REST.message(name),
                        assigned,
                        Explanation.sum(SplitText.ALL_LIMITED.message(name), limits));
    }

    private ColumnNode sibling(int place) {
        int depth = parent.depth();
        return new ColumnNode(tree, depth + 1, tree.firstChild(depth, parent.index()) + place);
    }

    /** What the children of the parent add up to. */
    private Explanation assigned() {
        Explanation whole = of(parent);
        Rate factor = branch.rules().factor();
        if (factor.equals(Rate.ONE)) {
            return whole;
        }
        Explanation share = Explanation.input(SplitText.FACTOR.message(parent.depth() + 1), Quantity.of(factor));
        return Explanation.product(SplitText.ASSIGNED.message(name), List.of(whole, share))
                .rounded(tree.nodes().units().decimals(), branch.rules().rounding());
    }

    private static Message name(ColumnNode node) {
        SalesTarget target = node.tree().target();
        Message name = SplitText.TARGET.message(target.owner(), target.period().label());
        for (TargetSlice slice : node.path()) {
            name = SplitText.BELOW.message(name, slice);
        }
        return name;
    }
}
