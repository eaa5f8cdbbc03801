package dev.attain.core.target.pace.result;

import dev.attain.core.target.split.TargetTree;

/** A result and the node it lies in. */
record PlacedResult(TargetResult result, int depth, int node) {
    /** Whether it lies in a node or below it. */
    boolean isBelow(TargetTree tree, int aboveDepth, int above) {
        int at = node;
        for (int i = depth; i > aboveDepth; i--) {
            at = tree.columns(i).parent(at);
        }
        return depth >= aboveDepth && at == above;
    }
}
