package dev.attain.core.target.pace;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.target.pace.ColumnPace.ColumnPaceNode;
import dev.attain.core.target.pace.PaceClock.Span;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.time.SalesPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a node should have by now: the amount from the columns, and the same amount told period by period. */
final class PaceExpectation {
    private final ColumnPaceNode node;
    private final ColumnPace pace;
    private final TargetTree tree;
    private final Quantity target;
    private final Quantity planned;

    private PaceExpectation(ColumnPaceNode node) {
        this.node = node;
        this.pace = node.whole();
        this.tree = pace.tree();
        this.target = tree.quantity(tree.columns(node.depth()).units(node.index()));
        this.planned = tree.quantity(pace.columns().planned(node.depth(), node.index()));
    }

    static PaceExpectation of(ColumnPaceNode node) {
        return new PaceExpectation(node);
    }

    Quantity amount() {
        if (planned.isZero()) {
            return target.times(elapsedShare(node.span()));
        }
        Ratio due = pace.columns().due(node.depth(), node.index());
        Quantity shape = tree.quantity(1).times(Quantity.of(due));
        return planned.equals(target) ? shape : shape.times(target.per(planned));
    }

    Explanation explanation() {
        if (planned.isZero()) {
            return share(input(PaceText.TARGET_AMOUNT, target), node.period());
        }
        if (planned.equals(target)) {
            return shape(PaceText.EXPECTED);
        }
        Explanation height = Explanation.quotient(
                PaceText.HEIGHT.message(PaceFormula.name(node)),
                input(PaceText.TARGET_AMOUNT, target),
                input(PaceText.LEAF_TOTAL, planned));
        return Explanation.product(
                PaceText.EXPECTED.message(PaceFormula.name(node)), List.of(shape(PaceText.SHAPE), height));
    }

    /** What is due of every period that has begun; all leaves of a period together. */
    private Explanation shape(PaceText label) {
        List<Explanation> parts = new ArrayList<>();
        begunPeriods().forEach((start, leaves) -> parts.add(part(leaves)));
        return parts.isEmpty()
                ? input(PaceText.NOT_BEGUN, tree.quantity(0))
                : Explanation.sum(label.message(PaceFormula.name(node)), parts);
    }

    private Explanation part(Leaves leaves) {
        Explanation whole =
                Explanation.input(PaceText.PLANNED.message(leaves.period().label()), tree.quantity(leaves.units()));
        return pace.clock().isOver(leaves.period()) ? whole : share(whole, leaves.period());
    }

    private Explanation share(Explanation whole, SalesPeriod period) {
        Span span = pace.clock().span(period);
        Explanation elapsed = Explanation.quotient(
                PaceText.ELAPSED_SHARE.message(period.label()),
                PaceFormula.days(PaceText.ELAPSED, span.elapsed()),
                PaceFormula.days(PaceText.ALL_DAYS, span.total()));
        return Explanation.product(PaceText.DUE.message(period.label(), pace.asOf()), List.of(whole, elapsed));
    }

    /** What the leaves of one period add up to. */
    private record Leaves(SalesPeriod period, long units) {
        Leaves plus(Leaves more) {
            return new Leaves(period, Math.addExact(units, more.units));
        }
    }

    private Map<String, Leaves> begunPeriods() {
        Map<String, Leaves> found = new TreeMap<>();
        for (int depth = node.depth(); depth < tree.depths(); depth++) {
            int at = depth;
            pace.below(node, depth).filter(leaf -> pace.isLeaf(at, leaf)).forEach(leaf -> {
                SalesPeriod period = pace.clock().period(pace.columns().period(at, leaf));
                if (pace.clock().isBegun(period)) {
                    Leaves leaves = new Leaves(period, tree.columns(at).units(leaf));
                    found.merge(period.start() + period.label(), leaves, Leaves::plus);
                }
            });
        }
        return found;
    }

    private Explanation input(PaceText label, Quantity value) {
        return Explanation.input(label.message(PaceFormula.name(node)), value);
    }

    private static Quantity elapsedShare(Span span) {
        return Quantity.of(Ratio.of(span.elapsed(), span.total()));
    }
}
