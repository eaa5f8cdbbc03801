package dev.attain.core.target.split.kernel;

import java.util.Arrays;

/**
 * What remains of one node, and who shares it. A child keeps what is closed of it, one that is set by hand gets its
 * amount, and the others share the rest by their open weights. If there is as much for them as before, they keep what
 * they had: no plan moves by a cent without a cause.
 */
public final class NodeRest {
    private final Branch branch;
    private final Branch reduced;
    private final Standing standing;
    private final long total;
    private final boolean[] byHand;
    private final long[] fixed;

    /** The children in the plan before: what each had, how much of it is closed, and whether all of it is. */
    public static final class Standing {
        private final boolean comparable;
        private final long[] amounts;
        private final long[] closed;
        private final boolean[] over;

        /** Children of nothing, in a plan that had the same children, weights and limits, or not. */
        public Standing(int children, boolean comparable) {
            this.comparable = comparable;
            this.amounts = new long[children];
            this.closed = new long[children];
            this.over = new boolean[children];
        }

        /** Says what a child had, and how much of that is closed. */
        public void child(int child, long amount, long closedPart) {
            amounts[child] = amount;
            closed[child] = closedPart;
        }

        /** Says that all of a child is closed. */
        public void over(int child) {
            over[child] = true;
        }
    }

    /**
     * What remains of a node.
     *
     * @param reduced the branch with the open part of each weight
     * @param total what all children add up to
     */
    public NodeRest(Branch branch, Branch reduced, Standing standing, long total) {
        this.branch = branch;
        this.reduced = reduced;
        this.standing = standing;
        this.total = total;
        this.byHand = new boolean[branch.size()];
        this.fixed = new long[branch.size()];
    }

    /** Whether all of a child is closed. */
    public boolean isOver(int child) {
        return standing.over[child];
    }

    /** Whether the child can have this amount, since no more is closed of it; then it gets it. */
    public boolean set(int child, long amount) {
        byHand[child] = amount >= standing.closed[child];
        fixed[child] = amount;
        return byHand[child];
    }

    /** What is closed of all children. */
    public long closed() {
        return Arrays.stream(standing.closed).reduce(0, Math::addExact);
    }

    /** What is left for the open parts. */
    public long rest() {
        return Math.subtractExact(total, closed());
    }

    /** The open parts of the children under the limits that are left to them; takes the rest. */
    public Branch open() {
        boolean limited = branch.bounds().isPresent();
        for (boolean set : byHand) {
            limited |= set;
        }
        return limited ? reduced.within(openBounds()) : reduced;
    }

    /** The amounts of all children: the plan before where nothing is different for those who are free. */
    public long[] amounts() {
        long[] amounts = standing.amounts.clone();
        if (isAsBefore()) {
            Arrays.setAll(amounts, i -> byHand[i] ? fixed[i] : amounts[i]);
            return amounts;
        }
        long[] parts = open().split(rest());
        Arrays.setAll(amounts, i -> parts[i] + standing.closed[i]);
        return amounts;
    }

    /** Whether those who are free share as much as before, by the same weights. */
    public boolean isAsBefore() {
        if (!standing.comparable) {
            return false;
        }
        long left = total;
        for (int i = 0; i < fixed.length; i++) {
            left -= byHand[i] ? fixed[i] : standing.amounts[i];
        }
        return left == 0;
    }

    private Bounds openBounds() {
        long[] floors = new long[fixed.length];
        long[] caps = new long[fixed.length];
        for (int i = 0; i < fixed.length; i++) {
            boolean takesMore =
                    !isOver(i) && !byHand[i] && reduced.ratios().get(i).isPositive();
            floors[i] = isOver(i) ? 0 : floor(i);
            caps[i] = takesMore ? cap(i) : floors[i];
        }
        return new Bounds(floors, caps);
    }

    private long floor(int child) {
        long floor = byHand[child]
                ? fixed[child]
                : branch.bounds().map(bounds -> bounds.floor(child)).orElse(0L);
        return left(child, floor);
    }

    private long cap(int child) {
        long cap = branch.bounds().map(bounds -> bounds.cap(child)).orElse(Bounds.UNLIMITED);
        return cap == Bounds.UNLIMITED ? cap : left(child, cap);
    }

    private long left(int child, long limit) {
        return Math.max(0, limit - standing.closed[child]);
    }
}
