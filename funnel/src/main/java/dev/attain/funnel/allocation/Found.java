package dev.attain.funnel.allocation;

import dev.attain.core.finding.Finding;
import dev.attain.funnel.allocation.solve.Plan;
import java.util.List;
import java.util.Optional;

/**
 * What a method found. Its array is not copied and never changed.
 */
final class Found {
    private final AllocationMethod method;
    private final int[] repOfTask;
    private final long cost;
    private final long bound;
    private final Optional<Plan> plan;
    private final List<Finding> findings;

    /** Of these parts; arrays become its own. */
    Found(
            AllocationMethod method,
            int[] repOfTask,
            long cost,
            long bound,
            Optional<Plan> plan,
            List<Finding> findings) {
        this.method = method;
        this.repOfTask = repOfTask;
        this.cost = cost;
        this.bound = bound;
        this.plan = plan;
        this.findings = findings;
    }

    /** Which method. */
    AllocationMethod method() {
        return method;
    }

    /** A rep for each task, or −1. */
    int[] repOfTask() {
        return repOfTask;
    }

    /** What it costs. */
    long cost() {
        return cost;
    }

    /** What every plan costs at least. */
    long bound() {
        return bound;
    }

    /** The proof, of an optimum. */
    Optional<Plan> plan() {
        return plan;
    }

    /** What the method found doubtful. */
    List<Finding> findings() {
        return findings;
    }

    /** A proven plan. */
    static Found optimum(Plan plan, List<Finding> findings) {
        return new Found(
                AllocationMethod.OPTIMUM,
                plan.repOfTask(),
                plan.objective(),
                plan.objective(),
                Optional.of(plan),
                findings);
    }
}
