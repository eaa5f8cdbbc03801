package dev.attain.core.target.pace;

import dev.attain.core.money.Ratio;
import dev.attain.core.target.pace.result.ResultTable;
import dev.attain.core.target.split.TargetTree;

/** What every node has and should have, in arrays; those of the last level follow from targets, results and weights. */
final class PaceColumns {
    private final ResultTable results;
    private final TargetTree tree;
    private final int last;
    private final int[][] periods;
    private final PaceCurve curve;
    private final long[][] actual;
    private final long[][] expected;
    private final long[][] planned;

    /** No sums yet. */
    PaceColumns(ResultTable results, int[][] periods, PaceCurve curve) {
        this.results = results;
        this.tree = results.tree();
        this.last = tree.depths() - 1;
        this.periods = periods;
        this.curve = curve;
        this.actual = new long[last][];
        this.expected = new long[last][];
        this.planned = new long[last][];
    }

    /** Sums one level from the one below, which is summed already. */
    void addUp(int depth) {
        TargetTree.Columns below = tree.columns(depth + 1);
        int size = tree.columns(depth).size();
        actual[depth] = new long[size];
        expected[depth] = new long[size];
        planned[depth] = new long[size];
        int child = 0;
        for (int node = 0; node < size; node++) {
            int end = child;
            while (end < below.size() && below.parent(end) == node) {
                end++;
            }
            if (end == child) {
                leaf(depth, node);
            } else if (depth + 1 == last) {
                leaves(depth, node, child, end);
            } else {
                nodes(depth, node, child, end);
            }
            child = end;
        }
    }

    private void leaf(int depth, int node) {
        actual[depth][node] = results.units(depth, node);
        planned[depth][node] = tree.columns(depth).units(node);
        expected[depth][node] = Math.multiplyExact(planned[depth][node], curve.weight(periods[depth][node]));
    }

    /**
     * Adds up leaves of the last level, of which either all stand along time or all lie in the period of their parent.
     */
    private void leaves(int depth, int node, int from, int end) {
        TargetTree.Columns below = tree.columns(last);
        boolean alongTime = curve.isPeriod(below.slice(from));
        long sum = results.units(depth, node);
        long due = 0;
        long plan = 0;
        for (int child = from; child < end; child++) {
            long units = below.units(child);
            sum = Math.addExact(sum, results.units(last, child));
            plan = Math.addExact(plan, units);
            if (alongTime) {
                due = Math.addExact(due, Math.multiplyExact(units, curve.weight(below.slice(child))));
            }
        }
        actual[depth][node] = sum;
        expected[depth][node] = alongTime ? due : Math.multiplyExact(plan, curve.weight(periods[depth][node]));
        planned[depth][node] = plan;
    }

    private void nodes(int depth, int node, int from, int end) {
        long sum = results.units(depth, node);
        long due = 0;
        long plan = 0;
        for (int child = from; child < end; child++) {
            sum = Math.addExact(sum, actual[depth + 1][child]);
            due = Math.addExact(due, expected[depth + 1][child]);
            plan = Math.addExact(plan, planned[depth + 1][child]);
        }
        actual[depth][node] = sum;
        expected[depth][node] = due;
        planned[depth][node] = plan;
    }

    /** The slice of the period a node lies in. */
    int period(int depth, int node) {
        if (depth < last) {
            return periods[depth][node];
        }
        int slice = tree.columns(last).slice(node);
        return curve.isPeriod(slice)
                ? slice
                : periods[last - 1][tree.columns(last).parent(node)];
    }

    /** All results in a node and below it. */
    long actual(int depth, int node) {
        return depth < last ? actual[depth][node] : results.units(depth, node);
    }

    /** What the leaves of a node add up to; a leaf is its own. */
    long planned(int depth, int node) {
        return depth < last ? planned[depth][node] : tree.columns(depth).units(node);
    }

    /** What the leaves of a node should have by now. */
    Ratio due(int depth, int node) {
        long parts = depth < last
                ? expected[depth][node]
                : Math.multiplyExact(planned(depth, node), curve.weight(period(depth, node)));
        return Ratio.of(parts, curve.denominator());
    }
}
