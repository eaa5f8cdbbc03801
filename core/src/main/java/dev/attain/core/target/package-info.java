/**
 * What is asked of whom, by when and how it is judged, from the draft to the review. Start at
 * {@link dev.attain.core.target.SalesTarget}.
 *
 * <pre>{@code
 * SalesTarget draft = SalesTarget.builder().id(TargetId.of("2027")).metric(bookings).amount(amount)...build();
 * SalesTarget committed = draft.committed(LocalDate.of(2026, 12, 1), director); // refused without a rationale
 * committed.revised(less, LocalDate.of(2027, 4, 1), director, "plant burnt down"); // version 2
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.target;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
