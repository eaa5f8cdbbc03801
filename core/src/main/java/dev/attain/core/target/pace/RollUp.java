package dev.attain.core.target.pace;

import dev.attain.core.target.pace.result.ResultTable;
import dev.attain.core.target.split.TargetTree;

/** Adds results and plans up from the leaves: once down the tree for the periods, once up for the sums. */
final class RollUp {
    private final ResultTable results;
    private final TargetTree tree;
    private final PaceClock clock;
    private final int last;
    private final int[][] periods;

    RollUp(ResultTable results, PaceClock clock) {
        this.results = results;
        this.tree = results.tree();
        this.clock = clock;
        this.last = tree.depths() - 1;
        this.periods = new int[last][];
    }

    PaceColumns columns() {
        boolean[] isPeriod = clock.periods();
        inherit(isPeriod);
        PaceCurve curve = PaceCurve.of(clock, isPeriod, periodsOfLeaves(isPeriod));
        PaceColumns columns = new PaceColumns(results, periods, curve);
        for (int depth = last - 1; depth >= 0; depth--) {
            columns.addUp(depth);
        }
        return columns;
    }

    /** The period of every node above the last level: its own, else that of its parent. */
    private void inherit(boolean[] isPeriod) {
        for (int depth = 0; depth < last; depth++) {
            TargetTree.Columns column = tree.columns(depth);
            periods[depth] = new int[column.size()];
            for (int node = 0; depth > 0 && node < column.size(); node++) {
                int slice = column.slice(node);
                periods[depth][node] = isPeriod[slice] ? slice : periods[depth - 1][column.parent(node)];
            }
        }
    }

    /** Whether a slice is the period of some leaf; the nodes of a level either all stand along time or none does. */
    private boolean[] periodsOfLeaves(boolean[] isPeriod) {
        boolean[] found = new boolean[isPeriod.length];
        TargetTree.Columns leaves = tree.columns(last);
        boolean alongTime = leaves.size() > 0 && isPeriod[leaves.slice(0)];
        for (int node = 0; alongTime && node < leaves.size(); node++) {
            found[leaves.slice(node)] = true;
        }
        int inherited = alongTime ? last : last - 1;
        for (int depth = 0; depth < inherited; depth++) {
            markLeaves(tree.columns(depth + 1), periods[depth], found);
        }
        for (int node = 0; !alongTime && node < periods[last - 1].length; node++) {
            found[periods[last - 1][node]] = true;
        }
        return found;
    }

    private static void markLeaves(TargetTree.Columns below, int[] period, boolean[] found) {
        int child = 0;
        for (int node = 0; node < period.length; node++) {
            int first = child;
            while (child < below.size() && below.parent(child) == node) {
                child++;
            }
            if (first == child) {
                found[period[node]] = true;
            }
        }
    }
}
