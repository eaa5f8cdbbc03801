package dev.attain.core.target.split;

import dev.attain.core.finding.Finding;
import dev.attain.core.target.split.Past.Remainder;
import dev.attain.core.target.split.change.NodeRevision;
import dev.attain.core.target.split.change.TargetChange;
import dev.attain.core.target.split.kernel.Branch;
import dev.attain.core.target.split.kernel.Column;
import dev.attain.core.target.split.kernel.NodeRest;
import dev.attain.core.target.split.kernel.Nodes;
import dev.attain.core.target.split.kernel.OpenPart;
import dev.attain.core.target.split.terms.TargetSplit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Grows a tree again around what is closed: the shape is that of the split, what is closed is taken from the tree
 * before, and what remains of every node is split over the open parts of its children.
 */
final class RestBuilder {
    private final ColumnTree before;
    private final ResolvedChange change;
    private final TargetSplit split;
    private final Nodes sketch;
    private final Nodes nodes;
    private final LocalDate closedBefore;
    private final OpenPart closedParts;
    private final OpenPart openParts;
    private final List<Finding> findings;
    private final Map<Long, Remainder> remainders = new HashMap<>();
    private final Map<Long, NodeRevision> revised = new HashMap<>();
    private final Map<Long, Long> carried = new HashMap<>();
    private Places places;

    /**
     * Where each node of the deepest column stands in the sketch and in the tree before, or -1, and what is revised
     * below.
     */
    private static final class Places {
        private final int[] sketched;
        private final int[] standing;
        private final Map<Integer, List<NodeRevision>> revisions = new HashMap<>();

        Places(int size) {
            this.sketched = new int[size];
            this.standing = new int[size];
        }

        static Places root(List<NodeRevision> revisions) {
            Places root = new Places(1);
            root.revisions.put(0, revisions);
            return root;
        }

        List<NodeRevision> revisions(int node) {
            return revisions.getOrDefault(node, List.of());
        }
    }

    /** The children a node gets; those that are taken over have the shape and amounts of the tree before. */
    private static final class Children {
        static final Children NONE = new Children(Branch.NONE, new long[0], true);

        private final Branch branch;
        private final long[] amounts;
        private final boolean takenOver;

        Children(Branch branch, long[] amounts, boolean takenOver) {
            this.branch = branch;
            this.amounts = amounts;
            this.takenOver = takenOver;
        }
    }

    RestBuilder(ColumnTree before, ResolvedChange change, TargetSplit split, LocalDate closedBefore) {
        this.before = before;
        this.change = change;
        this.split = split;
        this.closedBefore = closedBefore;
        TreeBuilder.Sketch made =
                TreeBuilder.sketch(change.target(), split, before.nodes().slices());
        this.sketch = made.nodes();
        this.findings = new ArrayList<>(made.findings());
        findings.addAll(change.findings());
        this.nodes = new Nodes(sketch.slices(), sketch.units(), new ArrayList<>(), new ArrayList<>());
        this.closedParts = new OpenPart(before.nodes(), closedBefore);
        this.openParts = new OpenPart(sketch, closedBefore);
        this.places = Places.root(change.revisions());
    }

    ColumnTree build(TargetChange asked) {
        nodes.columns().add(Column.root(nodes.units().count(change.target().amount())));
        for (int depth = 0; depth < split.levels().size(); depth++) {
            grow(depth);
        }
        Past past = new Past(before, asked, closedBefore, remainders, revised, carried);
        return new ColumnTree(change.target(), split, nodes, List.copyOf(findings), Optional.of(past));
    }

    private void grow(int depth) {
        Children[] chosen = new Children[nodes.column(depth).size()];
        for (int node = 0; node < chosen.length; node++) {
            Long carries = change.carried().get(Nodes.key(depth, places.standing[node]));
            if (carries != null) {
                carried.put(Nodes.key(depth, node), carries);
            }
            chosen[node] = children(depth, node);
        }
        fill(depth, chosen);
    }

    private Children children(int depth, int node) {
        int sketched = places.sketched[node];
        if (sketched < 0) {
            return kept(depth, node);
        }
        if (openParts.isClosed(depth, sketched)) {
            places.revisions(node).forEach(revision -> refuse(revision, SplitText.REVISION_CLOSED));
            return takenOver(depth, node);
        }
        Branch branch = sketch.branch(depth, sketched);
        boolean inPart = openParts.isBetween(depth, sketched)
                || carried.containsKey(Nodes.key(depth, node))
                || !places.revisions(node).isEmpty();
        return inPart && branch.size() > 0 ? remaining(branch, depth, node) : whole(branch, depth, node);
    }

    /** All children of a node of which nothing is closed or fixed. */
    private Children whole(Branch branch, int depth, int node) {
        long total = branch.total(nodes.amount(depth, node));
        Optional<Finding> refusal = BranchRefusal.WHOLE.of(branch, total, nodes.units(), "levels[" + depth + "]");
        if (refusal.isPresent()) {
            find(depth, node, refusal.get());
            return kept(depth, node);
        }
        return new Children(branch, branch.split(total), false);
    }

    private Children remaining(Branch branch, int depth, int node) {
        NodeRest rest = rest(branch, depth, node);
        Branch open = rest.open();
        Optional<Finding> refusal = refusal(rest, open, depth, node);
        if (refusal.isPresent() && !rest.isAsBefore()) {
            find(depth, node, refusal.get());
            return kept(depth, node);
        }
        Remainder remainder = rest.isAsBefore() ? Remainder.KEPT : new Remainder(open, rest.closed(), rest.rest());
        remainders.put(Nodes.key(depth, node), remainder);
        return new Children(branch, rest.amounts(), false);
    }

    private NodeRest rest(Branch branch, int depth, int node) {
        int sketched = places.sketched[node];
        NodeRest.Standing standing = standing(branch, depth, node);
        long carries = carried.getOrDefault(Nodes.key(depth, node), 0L);
        long total = Math.addExact(branch.total(nodes.amount(depth, node)), carries);
        NodeRest rest = new NodeRest(branch, openParts.rest(depth, sketched).branch(), standing, total);
        for (NodeRevision revision : places.revisions(node)) {
            setByHand(rest, revision, branch, depth);
        }
        return rest;
    }

    private NodeRest.Standing standing(Branch branch, int depth, int node) {
        int standing = places.standing[node];
        int firstSketched = sketch.firstChild(depth, places.sketched[node]);
        boolean comparable = standing >= 0 && branch.isLike(before.branch(depth, standing));
        NodeRest.Standing plan = new NodeRest.Standing(branch.size(), comparable);
        int[] matched = matched(branch, depth, standing);
        for (int i = 0; i < matched.length; i++) {
            if (openParts.isClosed(depth + 1, firstSketched + i)) {
                plan.over(i);
            }
            if (matched[i] >= 0) {
                plan.child(i, before.nodes().amount(depth + 1, matched[i]), closedParts.closed(depth + 1, matched[i]));
            }
        }
        return plan;
    }

    private void setByHand(NodeRest rest, NodeRevision revision, Branch branch, int depth) {
        int place = childOf(branch, revision.path().get(depth));
        boolean here = revision.path().size() == depth + 1;
        if (place < 0) {
            refuse(revision, SplitText.REVISION_UNKNOWN);
        } else if (here && rest.isOver(place)) {
            refuse(revision, SplitText.REVISION_CLOSED);
        } else if (here && !rest.set(place, nodes.units().count(revision.amount()))) {
            refuse(revision, SplitText.REVISION_BELOW_CLOSED);
        }
    }

    /** Why the rest cannot be split, if it cannot: too much is closed, it has no place, or the limits are crossed. */
    private Optional<Finding> refusal(NodeRest rest, Branch open, int depth, int node) {
        String path = "levels[" + depth + "]";
        long leftOut = closedBelow(depth, places.standing[node]) - rest.closed();
        if (leftOut != 0) {
            return Optional.of(
                    Finding.error(path, SplitText.LEFT_OUT, nodes.units().quantity(leftOut)));
        }
        if (rest.rest() < 0) {
            long total = rest.rest() + rest.closed();
            return Optional.of(Finding.error(
                    path,
                    SplitText.REST_NEGATIVE,
                    nodes.units().quantity(rest.closed()),
                    nodes.units().quantity(-rest.rest()),
                    nodes.units().quantity(total)));
        }
        return BranchRefusal.REST.of(open, rest.rest(), nodes.units(), path);
    }

    private long closedBelow(int depth, int standing) {
        long closed = 0;
        int size = standing < 0 ? 0 : before.branch(depth, standing).size();
        for (int i = 0; i < size; i++) {
            int child = before.firstChild(depth, standing) + i;
            closed = Math.addExact(closed, closedParts.closed(depth + 1, child));
        }
        return closed;
    }

    /** The children of the tree before, as they are: their periods are over. */
    private Children takenOver(int depth, int node) {
        int standing = places.standing[node];
        if (standing < 0 || before.isLeaf(depth, standing)) {
            return Children.NONE;
        }
        Branch branch = before.branch(depth, standing);
        long[] amounts = new long[branch.size()];
        Arrays.setAll(amounts, i -> before.nodes().amount(depth + 1, before.firstChild(depth, standing) + i));
        return new Children(branch, amounts, true);
    }

    /** The children of the tree before, as they are, though something is open. */
    private Children kept(int depth, int node) {
        Children children = takenOver(depth, node);
        if (children.branch.size() > 0) {
            remainders.put(Nodes.key(depth, node), Remainder.KEPT);
        }
        return children;
    }

    /** Where the children of a branch stand in the tree before, or -1. */
    private int[] matched(Branch branch, int depth, int standing) {
        int[] matched = new int[branch.size()];
        Branch old = standing < 0 ? Branch.NONE : before.branch(depth, standing);
        int first = old.size() == 0 ? 0 : before.firstChild(depth, standing);
        if (branch.hasSameChildren(old)) {
            Arrays.setAll(matched, i -> first + i);
            return matched;
        }
        Map<Integer, Integer> bySlice = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            bySlice.put(old.slice(i), first + i);
        }
        Arrays.setAll(matched, i -> bySlice.getOrDefault(branch.slice(i), -1));
        return matched;
    }

    /** Which child of a branch has a code, or -1. */
    private int childOf(Branch branch, String code) {
        for (int i = 0; i < branch.size(); i++) {
            if (nodes.slices().get(branch.slice(i)).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    private void fill(int depth, Children[] chosen) {
        long size = 0;
        for (Children children : chosen) {
            size += children.branch.size();
        }
        Filling filling = new Filling(depth, Math.toIntExact(size));
        int[] firstChild = new int[chosen.length];
        Branch[] branches = new Branch[chosen.length];
        for (int node = 0; node < chosen.length; node++) {
            firstChild[node] = filling.at;
            branches[node] = chosen[node].branch;
            filling.add(node, chosen[node]);
        }
        nodes.columns().add(filling.below);
        nodes.forks().add(new Column.Forks(firstChild, branches));
        places = filling.next;
    }

    /** The column below a depth while it is filled, one node's children after the other's. */
    private final class Filling {
        private final int depth;
        private final Column below;
        private final Places next;
        private int at;

        Filling(int depth, int size) {
            this.depth = depth;
            this.below = new Column(size);
            this.next = new Places(size);
        }

        void add(int node, Children children) {
            below.write(at, node, children.branch, children.amounts);
            if (!children.takenOver) {
                passOn(places.revisions(node), children.branch);
            }
            boolean isLast = depth == split.levels().size() - 1;
            if (children.branch.size() > 0 && !isLast) {
                place(node, children);
            }
            at += children.branch.size();
        }

        /** Finds where the children stand in the sketch and in the tree before. */
        private void place(int node, Children children) {
            int[] matched = matched(children.branch, depth, places.standing[node]);
            System.arraycopy(matched, 0, next.standing, at, matched.length);
            int sketched = children.takenOver ? -1 : sketch.firstChild(depth, places.sketched[node]);
            for (int i = 0; i < matched.length; i++) {
                next.sketched[at + i] = sketched < 0 ? -1 : sketched + i;
            }
        }

        private void passOn(List<NodeRevision> revisions, Branch branch) {
            for (NodeRevision revision : revisions) {
                int place = childOf(branch, revision.path().get(depth));
                if (place >= 0 && revision.path().size() > depth + 1) {
                    next.revisions
                            .computeIfAbsent(at + place, child -> new ArrayList<>())
                            .add(revision);
                } else if (place >= 0) {
                    revised.put(Nodes.key(depth + 1, at + place), revision);
                }
            }
        }
    }

    private void find(int depth, int node, Finding finding) {
        findings.add(finding.below("target" + nodes.path(depth, node)));
    }

    private void refuse(NodeRevision revision, SplitText text) {
        findings.add(Finding.error(
                "targetChange.revisions", text, String.join(" / ", revision.path()), revision.amount(), revision.by()));
    }
}
