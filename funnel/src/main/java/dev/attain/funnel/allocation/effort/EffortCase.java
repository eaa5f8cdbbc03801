package dev.attain.funnel.allocation.effort;

import dev.attain.funnel.allocation.solve.Instance;

/**
 * Pairs with the effort of each task. Its arrays are not copied and never changed.
 */
public final class EffortCase {
    private final Instance instance;
    private final int[] efforts;
    private final int[] most;
    private final int[] leastEffort;
    private final int[] leastTasks;

    /** Of these parts; arrays become its own. */
    public EffortCase(Instance instance, int[] efforts, int[] most, int[] leastEffort, int[] leastTasks) {
        this.instance = instance;
        this.efforts = efforts;
        this.most = most;
        this.leastEffort = leastEffort;
        this.leastTasks = leastTasks;
    }

    /** The pairs, places and prices. */
    public Instance instance() {
        return instance;
    }

    /** Of each task, one or more. */
    public int[] efforts() {
        return efforts;
    }

    /** The effort that each rep can give. */
    public int[] most() {
        return most;
    }

    /** The effort that each rep should give. */
    public int[] leastEffort() {
        return leastEffort;
    }

    /** The tasks that each rep should get. */
    public int[] leastTasks() {
        return leastTasks;
    }

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
