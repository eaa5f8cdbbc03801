package dev.attain.core.target.pace;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.pace.PaceClock.Span;
import dev.attain.core.target.pace.result.ResultTable;
import dev.attain.core.target.pace.terms.PaceBand;
import dev.attain.core.target.pace.terms.PaceTerms;
import dev.attain.core.target.split.TargetNode;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.TargetSlice.OfOwner;
import dev.attain.core.time.SalesPeriod;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/** A pace in columns; its nodes are made when somebody looks at them. */
record ColumnPace(ResultTable results, PaceTerms terms, PaceClock clock, PaceColumns columns) implements Pace {
    @Override
    public TargetTree tree() {
        return results.tree();
    }

    @Override
    public LocalDate asOf() {
        return results.asOf();
    }

    @Override
    public List<Finding> findings() {
        return results.findings();
    }

    @Override
    public List<Finding> alerts() {
        return IntStream.range(0, tree().depths())
                .boxed()
                .flatMap(depth -> alerts(depth).stream())
                .toList();
    }

    @Override
    public List<Finding> alerts(int depth) {
        return level(depth).stream().flatMap(node -> node.alerts().stream()).toList();
    }

    @Override
    public PaceNode root() {
        return new ColumnPaceNode(this, 0, 0);
    }

    @Override
    public List<PaceNode> level(int depth) {
        return new NodeRange(this, depth, 0, tree().columns(depth).size());
    }

    @Override
    public Optional<PaceNode> find(String... codes) {
        Optional<PaceNode> found = Optional.of(root());
        for (String code : codes) {
            found = found.flatMap(node -> node.children().stream()
                    .filter(child -> child.target().slice().orElseThrow().code().equals(code))
                    .findFirst());
        }
        return found;
    }

    /** The places of the nodes at some depth that are a node or lie below it. */
    IntStream below(ColumnPaceNode node, int depth) {
        int first = node.index();
        int end = node.index() + 1;
        for (int at = node.depth() + 1; at <= depth; at++) {
            TargetTree.Columns column = tree().columns(at);
            first = column.firstBelow(first);
            end = column.firstBelow(end);
        }
        return IntStream.range(first, end);
    }

    boolean isLeaf(int depth, int node) {
        if (depth + 1 == tree().depths()) {
            return true;
        }
        TargetTree.Columns below = tree().columns(depth + 1);
        return below.firstBelow(node) == below.firstBelow(node + 1);
    }

    /** Two paces are the same if they are one, for nobody compares millions of results. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Tree and day: {@code T-2026 by field/1: 13 nodes as of 2026-05-12}. */
    @Override
    public String toString() {
        return tree() + " as of " + asOf();
    }

    /** One node, seen. */
    record ColumnPaceNode(ColumnPace whole, int depth, int index) implements PaceNode {
        @Override
        public TargetNode target() {
            return whole.tree().level(depth).get(index);
        }

        @Override
        public PartyId owner() {
            return target().path().stream()
                    .filter(OfOwner.class::isInstance)
                    .reduce((upper, lower) -> lower)
                    .map(slice -> ((OfOwner) slice).owner())
                    .orElse(whole.tree().target().owner());
        }

        @Override
        public SalesPeriod period() {
            return whole.clock.period(whole.columns.period(depth, index));
        }

        Span span() {
            return whole.clock.span(period());
        }

        boolean isRunning() {
            return whole.clock.isBegun(period()) && !whole.clock.isOver(period());
        }

        @Override
        public Quantity actual() {
            return whole.tree().quantity(whole.columns.actual(depth, index));
        }

        @Override
        public Quantity expected() {
            return PaceExpectation.of(this).amount();
        }

        @Override
        public Optional<Quantity> figure(PaceFigure figure) {
            return PaceFormula.inBrief(this).of(figure).map(Explanation::value);
        }

        @Override
        public Optional<Explanation> explanation(PaceFigure figure) {
            return PaceFormula.inFull(this).of(figure).map(made -> made.about(owner()));
        }

        @Override
        public Optional<PaceBand> status() {
            return pace().map(whole.terms.bands()::of);
        }

        @Override
        public long elapsedDays() {
            return span().elapsed();
        }

        @Override
        public long remainingDays() {
            return span().remaining();
        }

        @Override
        public List<Finding> alerts() {
            return isRunning() ? new PaceAlerts(this).all() : List.of();
        }

        @Override
        public List<PaceNode> children() {
            if (whole.isLeaf(depth, index)) {
                return List.of();
            }
            TargetTree.Columns below = whole.tree().columns(depth + 1);
            int first = below.firstBelow(index);
            return new NodeRange(whole, depth + 1, first, below.firstBelow(index + 1) - first);
        }

        /**
         * Target, actual and what was expected: {@code ann / 2026-M03: USD 100.00, actual USD 40.00, expected USD
         * 50.00}.
         */
        @Override
        public String toString() {
            return target() + ", actual " + actual() + ", expected " + expected();
        }
    }

    /** Nodes side by side; a node is made when it is asked for. */
    private static final class NodeRange extends AbstractList<PaceNode> implements RandomAccess {
        private final ColumnPace pace;
        private final int depth;
        private final int first;
        private final int size;

        NodeRange(ColumnPace pace, int depth, int first, int size) {
            this.pace = pace;
            this.depth = depth;
            this.first = first;
            this.size = size;
        }

        @Override
        public PaceNode get(int index) {
            return new ColumnPaceNode(pace, depth, first + Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }
    }
}
