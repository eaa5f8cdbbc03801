package dev.attain.funnel.allocation.effort;

import dev.attain.funnel.allocation.solve.Instance;

/**
 * Pairs with the effort of each task. Its arrays are not copied and never changed.
 *
 * @param instance the pairs, places and prices
 * @param efforts of each task, one or more
 * @param most the effort that each rep can give
 * @param leastEffort the effort that each rep should give
 * @param leastTasks the tasks that each rep should get
 */
public record EffortCase(Instance instance, int[] efforts, int[] most, int[] leastEffort, int[] leastTasks) {
    /** Whether some rep should get something. */
    boolean hasLeast() {
        for (int rep = 0; rep < most.length; rep++) {
            if (leastEffort[rep] > 0 || leastTasks[rep] > 0) {
                return true;
            }
        }
        return false;
    }
}
