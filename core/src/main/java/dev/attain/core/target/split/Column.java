package dev.attain.core.target.split;

import java.util.Arrays;

/**
 * The nodes of one depth of a {@link TargetTree} as plain numbers, for whoever goes over a million of them; the children of a
 * node stand side by side, in the order of their parents. Immutable, for any number of threads.
 */
public final class Column {
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

    /** How many nodes there are. */
    public int size() {
        return units.length;
    }

    /** The amount of a node: money in minor units, counts in whole things. */
    public long units(int node) {
        return units[node];
    }

    /** The place of the parent in the column above; zero for the root, which has none. */
    public int parent(int node) {
        return parents[node];
    }

    /**
     * The place from which on the parents stand at a place or after it: the children of a node at {@code place} lie between
     * this one and that of {@code place + 1}, exclusive; both are the same for a leaf.
     */
    public int firstBelow(int place) {
        int low = 0;
        int high = parents.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parents[middle] >= place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The place of the slice in {@link TargetTree#slices}; zero, the period of the target, for the root. */
    public int slice(int node) {
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
