package dev.attain.core.target.pace.result;

import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.TargetSlice.OfOwner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which owners stand above which in a tree, by the numbers of their slices: the team of a rep, the region of a team.
 */
final class OwnersAbove {
    private final TargetTree tree;
    private final Map<Integer, Set<Integer>> direct = new HashMap<>();

    private OwnersAbove(TargetTree tree) {
        this.tree = tree;
    }

    static Map<Integer, Set<Integer>> of(TargetTree tree) {
        OwnersAbove owners = new OwnersAbove(tree);
        int upper = 0;
        for (int depth = 1; depth < tree.depths(); depth++) {
            if (owners.isOwnerLevel(depth)) {
                if (upper > 0) {
                    owners.link(upper, depth);
                }
                upper = depth;
            }
        }
        Map<Integer, Set<Integer>> all = new HashMap<>();
        owners.direct.keySet().forEach(owner -> all.put(owner, owners.closure(owner)));
        return all;
    }

    private boolean isOwnerLevel(int depth) {
        TargetTree.Columns column = tree.columns(depth);
        return column.size() > 0 && tree.slices().get(column.slice(0)) instanceof OfOwner;
    }

    private void link(int upper, int depth) {
        TargetTree.Columns column = tree.columns(depth);
        for (int node = 0; node < column.size(); node++) {
            int at = node;
            for (int i = depth; i > upper; i--) {
                at = tree.columns(i).parent(at);
            }
            direct.computeIfAbsent(column.slice(node), owner -> new HashSet<>())
                    .add(tree.columns(upper).slice(at));
        }
    }

    private Set<Integer> closure(int owner) {
        Set<Integer> found = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(direct.get(owner));
        while (!open.isEmpty()) {
            int next = open.pop();
            if (found.add(next)) {
                open.addAll(direct.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }
}
