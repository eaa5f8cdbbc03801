package dev.attain.core.target.split;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.split.kernel.Branch;
import dev.attain.core.target.split.kernel.Column;
import dev.attain.core.target.split.kernel.Nodes;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.target.split.terms.TargetSplit;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.RandomAccess;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A tree in columns; its nodes are made when somebody looks at them. */
record ColumnTree(SalesTarget target, TargetSplit split, Nodes nodes, List<Finding> findings, Optional<Past> past)
        implements TargetTree {
    @Override
    public TargetNode root() {
        return new ColumnNode(this, 0, 0);
    }

    @Override
    public List<TargetNode> level(int depth) {
        return range(depth, 0, column(depth).size());
    }

    @Override
    public Columns columns(int depth) {
        return new DepthColumns(column(depth));
    }

    Column column(int depth) {
        if (depth < 0 || depth >= depths()) {
            throw new IllegalArgumentException(
                    "depth must be from 0, the root, to " + (depths() - 1) + ", but was " + depth);
        }
        return nodes.columns().get(depth);
    }

    @Override
    public int depths() {
        return nodes.columns().size();
    }

    @Override
    public List<TargetSlice> slices() {
        return nodes.slices().all();
    }

    @Override
    public Quantity quantity(long units) {
        return nodes.units().quantity(units);
    }

    @Override
    public OptionalLong units(Quantity figure) {
        return nodes.units().isWhole(figure) ? OptionalLong.of(nodes.units().count(figure)) : OptionalLong.empty();
    }

    @Override
    public long size() {
        return nodes.columns().stream().mapToLong(Column::size).sum();
    }

    @Override
    public Optional<TargetNode> find(String... codes) {
        Optional<TargetNode> found = Optional.of(root());
        for (String code : codes) {
            found = found.flatMap(node -> node.children().stream()
                    .filter(child -> child.slice().orElseThrow().code().equals(code))
                    .findFirst());
        }
        return found;
    }

    @Override
    public Optional<TargetNode> at(List<TargetSlice> path) {
        int node = 0;
        for (int depth = 0; depth < path.size(); depth++) {
            Branch branch = branch(depth, node);
            int wanted = nodes.slices().find(path.get(depth));
            int child = IntStream.range(0, branch.size())
                    .filter(place -> branch.slice(place) == wanted)
                    .findFirst()
                    .orElse(-1);
            if (child < 0) {
                return Optional.empty();
            }
            node = firstChild(depth, node) + child;
        }
        return Optional.of(new ColumnNode(this, path.size(), node));
    }

    @Override
    public Quantity leafTotal(TargetSlice... wanted) {
        long total = 0;
        for (int depth = 0; depth < nodes.columns().size(); depth++) {
            BitSet matching = matching(depth, wanted);
            Column column = column(depth);
            for (int node = 0; node < column.size(); node++) {
                total = matching.get(node) && isLeaf(depth, node) ? Math.addExact(total, column.units(node)) : total;
            }
        }
        return nodes.units().quantity(total);
    }

    /** The nodes of a depth on whose path every wanted slice lies. */
    private BitSet matching(int depth, TargetSlice[] wanted) {
        BitSet all = new BitSet();
        all.set(0, column(depth).size());
        for (TargetSlice slice : wanted) {
            all.and(below(depth, slice));
        }
        return all;
    }

    private BitSet below(int depth, TargetSlice wanted) {
        BitSet above = new BitSet();
        for (int at = 1; at <= depth; at++) {
            Column column = column(at);
            BitSet here = new BitSet(column.size());
            int number = nodes.slices().find(wanted);
            for (int node = 0; node < column.size(); node++) {
                here.set(node, column.slice(node) == number || above.get(column.parent(node)));
            }
            above = here;
        }
        return above;
    }

    /** How the node was split; no branch for a leaf. */
    Branch branch(int depth, int node) {
        return nodes.branch(depth, node);
    }

    boolean isLeaf(int depth, int node) {
        return nodes.isLeaf(depth, node);
    }

    int firstChild(int depth, int node) {
        return nodes.firstChild(depth, node);
    }

    Quantity amount(int depth, int node) {
        return nodes.units().quantity(column(depth).units(node));
    }

    TargetSlice slice(int depth, int node) {
        return nodes.slices().get(column(depth).slice(node));
    }

    Rate factor(int depth, int node) {
        return branch(depth, node).rules().factor();
    }

    List<TargetNode> children(int depth, int node) {
        return isLeaf(depth, node)
                ? List.of()
                : range(depth + 1, firstChild(depth, node), branch(depth, node).size());
    }

    private List<TargetNode> range(int depth, int first, int size) {
        return new NodeRange(this, depth, first, size);
    }

    /** The same target split and changed in the same way gives the same tree, so nothing else has to be compared. */
    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof ColumnTree tree
                        && target.equals(tree.target)
                        && split.equals(tree.split)
                        && past.equals(tree.past));
    }

    @Override
    public int hashCode() {
        return Objects.hash(target.id(), split.id(), split.version());
    }

    /** Target, split and size: {@code 2027 by field/1: 1041 nodes}. */
    @Override
    public String toString() {
        return target.id() + " by " + split.id() + "/" + split.version() + ": " + size() + " nodes";
    }

    /** One node, seen. */
    record ColumnNode(ColumnTree tree, int depth, int index) implements TargetNode {
        @Override
        public Quantity amount() {
            return tree.amount(depth, index);
        }

        @Override
        public SalesTarget target() {
            return tree.target();
        }

        @Override
        public Optional<TargetSlice> slice() {
            return depth == 0 ? Optional.empty() : Optional.of(tree.slice(depth, index));
        }

        @Override
        public Optional<TargetNode> parent() {
            return depth == 0
                    ? Optional.empty()
                    : Optional.of(
                            new ColumnNode(tree, depth - 1, tree.column(depth).parent(index)));
        }

        @Override
        public List<TargetNode> children() {
            return tree.children(depth, index);
        }

        @Override
        public Rate factor() {
            return tree.factor(depth, index);
        }

        @Override
        public Explanation explanation() {
            return NodeExplanation.of(this);
        }

        /** How this node was split. */
        Branch branch() {
            return tree.branch(depth, index);
        }

        /** The place among the children of the parent. */
        int place() {
            Column column = tree.column(depth);
            return index - tree.firstChild(depth - 1, column.parent(index));
        }

        long units() {
            return tree.column(depth).units(index);
        }

        /** The codes of the path and the amount: {@code 2026-Q1 / ann: USD 1000.00}. */
        @Override
        public String toString() {
            return path().stream().map(TargetSlice::code).collect(Collectors.joining(" / ", "", ": ")) + amount();
        }
    }

    /** Nodes side by side; a node is made when it is asked for. */
    private static final class NodeRange extends AbstractList<TargetNode> implements RandomAccess {
        private final ColumnTree tree;
        private final int depth;
        private final int first;
        private final int size;

        NodeRange(ColumnTree tree, int depth, int first, int size) {
            this.tree = tree;
            this.depth = depth;
            this.first = first;
            this.size = size;
        }

        @Override
        public TargetNode get(int index) {
            return new ColumnNode(tree, depth, first + Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }
    }

    /** What is told of a column outside. */
    record DepthColumns(Column column) implements Columns {
        @Override
        public int size() {
            return column.size();
        }

        @Override
        public long units(int node) {
            return column.units(node);
        }

        @Override
        public int parent(int node) {
            return column.parent(node);
        }

        @Override
        public int firstBelow(int place) {
            return column.firstBelow(place);
        }

        @Override
        public int slice(int node) {
            return column.slice(node);
        }
    }
}
