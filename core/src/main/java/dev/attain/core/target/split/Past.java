package dev.attain.core.target.split;

import dev.attain.core.target.split.ColumnTree.ColumnNode;
import dev.attain.core.target.split.change.NodeRevision;
import dev.attain.core.target.split.change.TargetChange;
import dev.attain.core.target.split.kernel.Branch;
import dev.attain.core.target.split.kernel.Nodes;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a re-planned tree knows of the plan before it. The maps are by {@link Nodes#key}.
 *
 * @param remainders how nodes were split of which a part is closed, fixed by hand or carried; all others are split in
 *     full
 * @param revised the amounts set by hand that still hold
 * @param carried what closed periods left over, which the children of a node have in addition
 */
record Past(
        ColumnTree before,
        TargetChange change,
        LocalDate closedBefore,
        Map<Long, Remainder> remainders,
        Map<Long, NodeRevision> revised,
        Map<Long, Long> carried) {
    /**
     * What was left of a node, and how it was split.
     *
     * @param open the open parts of the children; no branch if they keep the plan they had
     * @param rest what they share
     */
    record Remainder(Branch open, long closed, long rest) {
        static final Remainder KEPT = new Remainder(Branch.NONE, 0, 0);

        boolean isKept() {
            return open.size() == 0;
        }
    }

    Optional<Remainder> remainder(int depth, int node) {
        return Optional.ofNullable(remainders.get(Nodes.key(depth, node)));
    }

    /** Whether the period of a node is over. */
    boolean isClosed(ColumnNode node) {
        Nodes nodes = node.tree().nodes();
        int period = nodes.period(node.depth(), node.index());
        return !nodes.slices().period(period).endExclusive().isAfter(closedBefore);
    }

    /** Whether a node stands beside others that all kept what they had. */
    boolean isKept(ColumnNode node) {
        int parent = node.tree().column(node.depth()).parent(node.index());
        return remainder(node.depth() - 1, parent).filter(Remainder::isKept).isPresent();
    }

    /** The judgement that the node has its amount from; empty if there is none, or it could not be followed. */
    Optional<NodeRevision> revision(ColumnNode node) {
        return Optional.ofNullable(revised.get(Nodes.key(node.depth(), node.index())))
                .filter(revision -> revision.amount().equals(node.amount()));
    }

    long carried(int depth, int node) {
        return carried.getOrDefault(Nodes.key(depth, node), 0L);
    }

    /** The same change of the same plan. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Past past
                && closedBefore.equals(past.closedBefore)
                && change.equals(past.change)
                && before.equals(past.before);
    }

    @Override
    public int hashCode() {
        return 31 * change.hashCode() + closedBefore.hashCode();
    }
}
