package dev.attain.core.target.split.kernel;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The nodes of one depth, in arrays that are written once and then only read; the children of a node stand side by
 * side.
 */
public final class Column {
    private final long[] units;
    private final int[] parents;
    private final int[] slices;

    /** Nodes that are yet to be written. */
    public Column(int size) {
        this.units = new long[size];
        this.parents = new int[size];
        this.slices = new int[size];
    }

    /** The one node at the top of a tree. */
    public static Column root(long units) {
        Column root = new Column(1);
        root.units[0] = units;
        return root;
    }

    /** Writes the children of one node. */
    public void write(int from, int parent, Branch branch, long[] parts) {
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

    /** The place of the parent in the column above. */
    public int parent(int node) {
        return parents[node];
    }

    /** The place from which on the parents stand at a place or after it. */
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

    /** The number of the slice; zero, the period of the target, for the root. */
    public int slice(int node) {
        return slices[node];
    }

    /** The number of every slice of the depth once, in the order in which they first stand. */
    public IntStream distinctSlices() {
        return Arrays.stream(slices).distinct();
    }

    /**
     * How the nodes of one column fall into those of the next: where the children of each begin, and how it was split.
     */
    public static final class Forks {
        private final int[] firstChild;
        private final Branch[] branches;

        /** Takes the arrays as they are; both are by node of the upper column. */
        public Forks(int[] firstChild, Branch[] branches) {
            this.firstChild = firstChild;
            this.branches = branches;
        }

        /** The place of the first child in the column below; where it would stand, for a leaf. */
        public int firstChild(int node) {
            return firstChild[node];
        }

        /** How the node was split; no branch for a leaf. */
        public Branch branch(int node) {
            return branches[node];
        }
    }
}
