package dev.attain.core.target.split;

import java.util.Arrays;

/** The nodes of one depth, in arrays that are written once and then only read; the children of a node stand side by side. */
final class Column {
    private final long[] units;
    private final int[] parents;
    private final int[] slices;

    Column(int size) {
        this.units = new long[size];
        this.parents = new int[size];
        this.slices = new int[size];
    }

    static Column root(long units) {
        Column root = new Column(1);
        root.units[0] = units;
        return root;
    }

    /** Writes the children of one node. */
    void write(int from, int parent, Branch branch, long[] parts) {
        System.arraycopy(parts, 0, units, from, parts.length);
        branch.copySlices(slices, from);
        Arrays.fill(parents, from, from + parts.length, parent);
    }

    int size() {
        return units.length;
    }

    long units(int node) {
        return units[node];
    }

    /** The place of the parent in the column above. */
    int parent(int node) {
        return parents[node];
    }

    /** The number of the slice; zero, the period of the target, for the root. */
    int slice(int node) {
        return slices[node];
    }

    /** How the nodes of one column fall into those of the next: where the children of each begin, and how it was split. */
    static final class Forks {
        private final int[] firstChild;
        private final Branch[] branches;

        Forks(int[] firstChild, Branch[] branches) {
            this.firstChild = firstChild;
            this.branches = branches;
        }

        int firstChild(int node) {
            return firstChild[node];
        }

        Branch branch(int node) {
            return branches[node];
        }
    }
}
