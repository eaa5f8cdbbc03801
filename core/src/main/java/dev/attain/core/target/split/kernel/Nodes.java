package dev.attain.core.target.split.kernel;

import java.util.List;

/** The columns of a tree, from the root down, and what they speak of. */
public record Nodes(Slices slices, Units units, List<Column> columns, List<Column.Forks> forks) {
    public Column column(int depth) {
        return columns.get(depth);
    }

    public long amount(int depth, int node) {
        return column(depth).units(node);
    }

    /** How the node was split; no branch for a leaf. */
    public Branch branch(int depth, int node) {
        return depth < forks.size() ? forks.get(depth).branch(node) : Branch.NONE;
    }

    public boolean isLeaf(int depth, int node) {
        return branch(depth, node).size() == 0;
    }

    public int firstChild(int depth, int node) {
        return forks.get(depth).firstChild(node);
    }

    /** The number of the period of a node: the narrowest on its path. */
    public int period(int depth, int node) {
        int at = node;
        for (int above = depth; above > 0; above--) {
            int slice = column(above).slice(at);
            if (slices.isPeriod(slice)) {
                return slice;
            }
            at = column(above).parent(at);
        }
        return 0;
    }

    /** The codes of the path in brackets, for a finding: {@code [2026-Q1][ann]}. */
    public String path(int depth, int node) {
        if (depth == 0) {
            return "";
        }
        Column column = column(depth);
        return path(depth - 1, column.parent(node)) + "["
                + slices.get(column.slice(node)).code() + "]";
    }

    /** A number for the place, unlike that of any other. */
    public static long key(int depth, int node) {
        return (long) depth << Integer.SIZE | node;
    }
}
