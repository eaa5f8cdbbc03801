/**
 * How well a task suits a rep: criteria that give points and say why, ours and those of a company. Start at
 * {@link dev.attain.funnel.allocation.fit.FitCriterion}; hand one's own over in
 * {@link dev.attain.funnel.allocation.fit.FitCriteria}. What a criterion needs to know stands in its terms, as data.
 *
 * <pre>{@code
 * FitCriterion near = context -> FitScore.of(-kilometres(context.task(), context.rep()), NEAR.message());
 * FitCriteria criteria = FitCriteria.standard().with("near", near);
 * TaskAllocator allocator = TaskAllocator.standard().with(criteria);
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.funnel.allocation.fit;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
