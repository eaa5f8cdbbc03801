/**
 * What a company agreed about who gets which task: what must hold, what should, and what a task may cost that nobody
 * does. Start at {@link dev.attain.funnel.allocation.policy.AllocationPolicy}.
 *
 * <pre>{@code
 * AllocationPolicy policy = AllocationPolicy.of("customers", "2026",
 *         WeightedFit.of("skill", "1", new SkillFit()), WeightedFit.of("experience", "0.5", ExperienceFit.matching(5)))
 *         .withBalance(LoadBalance.of("1", 40));
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.funnel.allocation.policy;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
