/**
 * Whether a target is specific, measurable, achievable, relevant and time-bound, and what to do where it is not. Start
 * at {@link dev.attain.core.target.smart.SmartChecker}.
 *
 * <pre>{@code
 * SmartEvidence evidence = SmartEvidence.builder().calendar(fiscal).source("CRM, closed won").addPastGrowth(Ratio.of(1, 10)).build();
 * SmartReport report = SmartChecker.standard().check(target, evidence, asOf);
 * report.verdict(SmartLetter.ACHIEVABLE).opinion().cures(); // what would make it achievable
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.target.smart;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
