package dev.attain.funnel.allocation;

import dev.attain.core.finding.Finding;
import dev.attain.funnel.allocation.solve.Plan;
import java.util.List;
import java.util.Optional;

/**
 * What a method found. Its array is not copied and never changed.
 *
 * @param method which method
 * @param repOfTask a rep for each task, or −1
 * @param cost what it costs
 * @param bound what every plan costs at least
 * @param plan the proof, of an optimum
 * @param findings what the method found doubtful
 */
record Found(
        AllocationMethod method, int[] repOfTask, long cost, long bound, Optional<Plan> plan, List<Finding> findings) {
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
