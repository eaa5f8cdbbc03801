/**
 * Whether deals went as their model says, and where they did not, in words of the business. Start at
 * {@link dev.attain.funnel.conformance.ConformanceChecker}.
 *
 * <pre>{@code
 * Conformance conformance = ConformanceChecker.standard().check(model, trail, asOf);
 * conformance.fitness(); // 12/13
 * conformance.deviations().forEach(System.out::println); // skipped Needs analysis
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.funnel.conformance;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
