/**
 * Scorecards by the hundred thousand. Start at {@link dev.attain.examples.benchmarks.scoring.ScoringFamily}.
 *
 * <pre>{@code
 * Family scoring = ScoringFamily.family();
 * scoring.workloads(); // scoring.columns
 * }</pre>
 */
@NullMarked
package dev.attain.examples.benchmarks.scoring;

import org.jspecify.annotations.NullMarked;
