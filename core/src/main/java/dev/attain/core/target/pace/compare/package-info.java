/**
 * Activity beside outcome, owner by owner: whose visits lag behind although the bookings still look well. Start at
 * {@link dev.attain.core.target.pace.compare.PaceComparer}.
 *
 * <pre>{@code
 * PaceComparison both = PaceComparer.compare(visits, bookings); // two paces of the same day
 * both.owners().get(0).signal(); // EARLY_WARNING
 * both.findings(); // the early warnings, as findings
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.target.pace.compare;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
