/**
 * Whether targets are on course: what there is against what was planned by now on the target's own curve, what the rest
 * asks for, and what deserves an alert. Start at {@link dev.attain.core.target.pace.PaceTracker}.
 *
 * <pre>{@code
 * Pace pace = PaceTracker.standard().track(tree, results, asOf);
 * PaceNode ann = pace.find("ann").orElseThrow();
 * ann.status(); // "behind", and ann.figure(PaceFigure.REQUIRED_PER_DAY) says what it would take
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.target.pace;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
