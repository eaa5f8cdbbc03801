/**
 * How a company reads its pace: bands of actual ÷ expected, and from when on something is worth an alert. Start at
 * {@link dev.attain.core.target.pace.terms.PaceTerms}.
 *
 * <pre>{@code
 * PaceBands bands = PaceBands.standard(); // ahead from 105 %, on track from 95 %, behind from 80 %, critical
 * bands.of(Ratio.of(96, 100)).name(); // "on track"
 * PaceTerms terms = PaceTerms.standard().withStaleAfterDays(5);
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.target.pace.terms;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
