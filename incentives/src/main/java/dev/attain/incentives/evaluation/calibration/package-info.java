/**
 * Whether one company's stars are as hard to get in every team. Start at
 * {@link dev.attain.incentives.evaluation.calibration.DistributionPolicy}.
 *
 * <pre>{@code
 * DistributionPolicy curve = DistributionPolicy.forced(10, "10", "20", "40", "20", "10");
 * Calibration agreed = Calibrator.calibrate(curve, evaluations);
 * agreed.moves(); // who moves from which rating to which, and why
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.evaluation.calibration;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
