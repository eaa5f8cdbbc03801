package dev.attain.core.target.split.kernel;

import dev.attain.core.money.Ratio;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.money.apportion.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A total split under limits that it can keep. The rest is split over whoever is free; of the floors and caps that are
 * crossed the side that is off by more is fixed, and the rest split again, until no limit is crossed. What is fixed
 * never has to be freed again, and what is left always lies between the floors and caps of those who are free.
 */
public final class BoundedSplit {
    private final Bounds bounds;
    private final List<Ratio> ratios;
    private final Apportionment apportionment;
    private final boolean[] fixed;
    private final long[] parts;
    private long rest;

    private BoundedSplit(Branch branch, Bounds bounds, long total) {
        this.bounds = bounds;
        this.ratios = branch.ratios();
        this.apportionment = branch.rules().apportionment();
        this.fixed = new boolean[branch.size()];
        this.parts = new long[branch.size()];
        this.rest = total;
    }

    /** Splits a total that lies between all floors and all caps. */
    public static BoundedSplit of(Branch branch, Bounds bounds, long total) {
        BoundedSplit split = new BoundedSplit(branch, bounds, total);
        split.run();
        return split;
    }

    /** What every child gets; together the total. */
    public long[] parts() {
        return parts;
    }

    /** Whether a child has its floor or its cap, and no part of the rest. */
    public boolean isFixed(int child) {
        return fixed[child];
    }

    /** What those share who are free. */
    public long rest() {
        return rest;
    }

    /** The weights of those who are free, and zero for the others. */
    public Weights freeWeights() {
        return Weights.ratios(IntStream.range(0, fixed.length)
                .mapToObj(i -> fixed[i] ? Ratio.ZERO : ratios.get(i))
                .toList());
    }

    private void run() {
        IntStream.range(0, fixed.length).filter(bounds::isLocked).forEach(i -> fix(i, bounds.floor(i)));
        long[] shares = apportionment.split(rest, freeWeights());
        while (fixCrossed(shares)) {
            shares = apportionment.split(rest, freeWeights());
        }
        long[] free = shares;
        Arrays.setAll(parts, i -> fixed[i] ? parts[i] : free[i]);
    }

    /** Whether a limit was crossed by those who are free, and the side that is off by more is fixed now. */
    private boolean fixCrossed(long[] shares) {
        long below = 0;
        long above = 0;
        for (int i = 0; i < shares.length; i++) {
            if (!fixed[i]) {
                below += Math.max(0, bounds.floor(i) - shares[i]);
                above += Math.max(0, shares[i] - bounds.cap(i));
            }
        }
        boolean floors = below >= above;
        for (int i = 0; i < shares.length; i++) {
            if (!fixed[i] && (floors ? shares[i] < bounds.floor(i) : shares[i] > bounds.cap(i))) {
                fix(i, floors ? bounds.floor(i) : bounds.cap(i));
            }
        }
        return below + above > 0;
    }

    private void fix(int child, long amount) {
        fixed[child] = true;
        parts[child] = amount;
        rest -= amount;
    }
}
