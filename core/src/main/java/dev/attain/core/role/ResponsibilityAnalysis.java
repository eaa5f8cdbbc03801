package dev.attain.core.role;

import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Metric;
import java.util.List;
import org.immutables.value.Value;

/** Where the responsibilities of a company have no owner or too many. */
@Value.Immutable
public sealed interface ResponsibilityAnalysis permits ImmutableResponsibilityAnalysis {
    /** Required responsibilities that no role has, in the order in which they were required. */
    List<String> unowned();

    /** Required responsibilities that several roles have, in the order in which they were required. */
    List<SharedResponsibility> shared();

    /** Metrics that no role answers for, in the order in which they were listed. */
    List<Metric> unanswered();

    /** All of these in words, and profiles that name what was not required or not listed. */
    List<Finding> findings();

    /** Whether every required responsibility has exactly one role, and every metric at least one. */
    default boolean isComplete() {
        return unowned().isEmpty() && shared().isEmpty() && unanswered().isEmpty();
    }
}
