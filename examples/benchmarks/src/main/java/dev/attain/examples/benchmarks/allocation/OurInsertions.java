package dev.attain.examples.benchmarks.allocation;

import dev.attain.funnel.allocation.solve.Change;
import dev.attain.funnel.allocation.solve.LivePlan;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * The library: every newcomer is inserted into the plan and removed again, and the plan stays exactly optimal
 * throughout.
 */
final class OurInsertions {

    private OurInsertions() {}

    /** What each newcomer adds to the cost of the plan, summed. */
    static Supplier<Long> insertAndRemove(Newcomers newcomers) {
        LivePlan live = LivePlan.of(OurPlans.plan(newcomers.planned()).get());
        return () -> {
            long added = 0;
            for (int newcomer = 0; newcomer < Newcomers.COUNT; newcomer++) {
                Change change = live.insert(newcomers.eligible(newcomer), newcomers.costs(newcomer));
                added += change.cost();
                List<Change.Move> moves = change.moves();
                live.remove(moves.get(moves.size() - 1).task());
            }
            return added;
        };
    }

    /**
     * The yardstick: what one more place is worth on every rep is told beforehand, and what is left is the best for
     * each newcomer.
     */
    static Supplier<Long> told(Newcomers newcomers) {
        long[] oneMore = oneMore(newcomers);
        return () -> {
            long added = 0;
            for (int newcomer = 0; newcomer < Newcomers.COUNT; newcomer++) {
                added += least(newcomers.eligible(newcomer), newcomers.costs(newcomer), oneMore);
            }
            return added;
        };
    }

    /** What one task more costs on each rep beside its own cost, everything else arranged as well as possible. */
    static long[] oneMore(Newcomers newcomers) {
        LivePlan live = LivePlan.of(OurPlans.plan(newcomers.planned()).get());
        long[] oneMore = new long[newcomers.all().reps()];
        Arrays.setAll(oneMore, rep -> oneMoreOn(rep, live));
        return oneMore;
    }

    private static long oneMoreOn(int rep, LivePlan live) {
        Change change = live.insert(new int[] {rep}, new long[] {0});
        List<Change.Move> moves = change.moves();
        live.remove(moves.get(moves.size() - 1).task());
        return change.cost();
    }

    private static long least(int[] eligible, long[] costs, long[] oneMore) {
        long least = Long.MAX_VALUE;
        for (int at = 0; at < eligible.length; at++) {
            least = Math.min(least, costs[at] + oneMore[eligible[at]]);
        }
        return least;
    }
}
