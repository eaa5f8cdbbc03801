package dev.attain.core.target.split;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Operation;
import dev.attain.core.explain.Source;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.apportion.Weights;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.split.ColumnTree.ColumnNode;
import dev.attain.core.target.split.Past.Remainder;
import dev.attain.core.target.split.change.NodeRevision;
import dev.attain.core.target.split.kernel.BoundedSplit;
import dev.attain.core.target.split.kernel.Branch;
import dev.attain.core.target.split.kernel.Units;
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
    private final Optional<Remainder> remainder;
    private final Branch branch;
    private final long total;
    private final Message name;
    private final Explanation assigned;

    private NodeExplanation(ColumnNode parent) {
        this.tree = parent.tree();
        this.parent = parent;
        this.remainder = tree.past().flatMap(past -> past.remainder(parent.depth(), parent.index()));
        this.branch = remainder.map(Remainder::open).orElse(parent.branch());
        this.total = remainder.map(Remainder::rest).orElseGet(() -> branch.total(parent.units()));
        this.name = name(parent);
        this.assigned = remainder.map(this::remains).orElseGet(this::assigned);
    }

    static Explanation of(ColumnNode node) {
        Optional<TargetNode> above = node.parent();
        if (above.isEmpty()) {
            return node.tree().target().explanation();
        }
        Explanation made = node.tree()
                .past()
                .flatMap(past -> standing(past, node))
                .orElseGet(() -> new NodeExplanation((ColumnNode) above.get()).child(node));
        TargetSplit split = node.tree().split();
        Explanation sourced = made.from(new Source("level " + node.depth(), split.id(), split.version()));
        return node.path().stream()
                .filter(OfOwner.class::isInstance)
                .reduce((upper, lower) -> lower)
                .map(slice -> sourced.about(((OfOwner) slice).owner()))
                .orElse(sourced);
    }

    /** What the plan before says, where it still holds: the node is closed, set by hand, or kept what it had. */
    private static Optional<Explanation> standing(Past past, ColumnNode node) {
        Optional<TargetNode> before = past.before().at(node.path());
        if (past.isClosed(node)) {
            return Optional.of(before.map(was -> unchanged(SplitText.CLOSED.message(name(node)), was))
                    .orElseGet(() -> Explanation.input(SplitText.NOT_THERE.message(name(node)), node.amount())));
        }
        Optional<NodeRevision> revision = past.revision(node);
        if (revision.isPresent()) {
            return Optional.of(byHand(node, revision.get(), before));
        }
        return past.isKept(node)
                ? before.map(was -> unchanged(SplitText.AS_BEFORE.message(name(node)), was))
                : Optional.empty();
    }

    private static Explanation unchanged(Message label, TargetNode was) {
        return Explanation.sum(label, List.of(was.explanation()));
    }

    private static Explanation byHand(ColumnNode node, NodeRevision revision, Optional<TargetNode> before) {
        Message why = SplitText.BY_HAND.message(name(node), revision.by(), revision.on(), revision.reason());
        if (before.isEmpty()) {
            return Explanation.input(why, node.amount());
        }
        Quantity change = node.amount().minus(before.get().amount());
        return change.isZero()
                ? unchanged(SplitText.AS_BEFORE.message(name(node)), before.get())
                : Explanation.sum(name(node), List.of(before.get().explanation(), Explanation.input(why, change)));
    }

    private Explanation child(ColumnNode node) {
        Optional<BoundedSplit> bounded = branch.bounded(total);
        long open = bounded.map(BoundedSplit::parts).orElseGet(() -> branch.split(total))[node.place()];
        long closed = node.units() - open;
        Message label = closed == 0 ? name(node) : SplitText.OPEN_PART.message(name(node));
        Explanation part = open(node, label, bounded);
        return closed == 0
                ? part
                : Explanation.sum(
                        name(node),
                        List.of(
                                Explanation.input(
                                        SplitText.CLOSED_PART.message(name(node)),
                                        tree.nodes().units().quantity(closed)),
                                part));
    }

    private Explanation open(ColumnNode node, Message label, Optional<BoundedSplit> bounded) {
        if (bounded.isEmpty()) {
            return part(node, label, assigned, branch.weights());
        }
        return bounded.get().isFixed(node.place())
                ? limit(node, bounded.get())
                : part(node, label, rest(bounded.get()), bounded.get().freeWeights());
    }

    private Explanation part(ColumnNode node, Message label, Explanation total, Weights weights) {
        Operation.Part part = new Operation.Part(
                branch.rules().apportionment(),
                weights,
                node.place(),
                tree.nodes().units().decimals());
        return Explanation.part(label, total, part);
    }

    private Explanation limit(ColumnNode node, BoundedSplit bounded) {
        Message label = tree.past()
                .flatMap(past -> past.revision(node))
                .map(revision -> SplitText.BY_HAND.message(name(node), revision.by(), revision.on(), revision.reason()))
                .orElseGet(() -> SplitText.LIMITED.message(name(node)));
        return Explanation.input(label, tree.nodes().units().quantity(bounded.parts()[node.place()]));
    }

    private Explanation rest(BoundedSplit bounded) {
        List<Explanation> limits = IntStream.range(0, branch.size())
                .filter(place -> bounded.isFixed(place) && (bounded.parts()[place] != 0 || weighs(place)))
                .mapToObj(this::sibling)
                .map(fixed -> limit(fixed, bounded))
                .toList();
        return limits.isEmpty()
                ? assigned
                : Explanation.difference(
                        SplitText.REST.message(name),
                        assigned,
                        Explanation.sum(SplitText.ALL_LIMITED.message(name), limits));
    }

    private boolean weighs(int place) {
        return branch.ratios().get(place).isPositive();
    }

    private ColumnNode sibling(int place) {
        int depth = parent.depth();
        return new ColumnNode(tree, depth + 1, tree.firstChild(depth, parent.index()) + place);
    }

    /** What is left for the open parts of the children. */
    private Explanation remains(Remainder left) {
        Units units = tree.nodes().units();
        long carried = tree.past()
                .map(past -> past.carried(parent.depth(), parent.index()))
                .orElse(0L);
        Explanation all = carried == 0
                ? assigned()
                : Explanation.sum(
                        SplitText.CARRYING.message(name),
                        List.of(
                                assigned(),
                                Explanation.input(SplitText.CARRIED.message(name), units.quantity(carried))));
        return left.closed() == 0
                ? all
                : Explanation.difference(
                        SplitText.REMAINS.message(name),
                        all,
                        Explanation.input(SplitText.CLOSED_BELOW.message(name), units.quantity(left.closed())));
    }

    /** What the children of the parent add up to. */
    private Explanation assigned() {
        Explanation whole = of(parent);
        Rate factor = parent.factor();
        if (factor.equals(Rate.ONE)) {
            return whole;
        }
        Explanation share = Explanation.input(SplitText.FACTOR.message(parent.depth() + 1), Quantity.of(factor));
        return Explanation.product(SplitText.ASSIGNED.message(name), List.of(whole, share))
                .rounded(tree.nodes().units().decimals(), tree.split().rounding());
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
