/**
 * One synthetic year of sales, commissioned by one plan: how long each way takes per transaction, once all agree to the
 * cent on every line and every total. Start at {@link dev.attain.examples.benchmarks.commission.SalesYear} for the
 * input, at {@link dev.attain.examples.benchmarks.commission.PlanTerms} for the plan.
 *
 * <pre>{@code
 * SalesYear year = SalesYear.of(1_000_000);
 * CommissionResult result = ColumnPass.withLines(year).get();
 * long answer = result.checksum();
 * }</pre>
 */
@NullMarked
package dev.attain.examples.benchmarks.commission;

import org.jspecify.annotations.NullMarked;
