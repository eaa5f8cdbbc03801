/**
 * What a family of benchmarks is made of: work that ours, a hand-written yardstick and the peers do on the same input.
 * Start at {@link dev.attain.examples.benchmarks.workload.Workload}.
 *
 * <pre>{@code
 * Workload.of("money.sum", 1_000_000, Ledger::amounts)
 *         .ours(OurMoney::sum, Money::minor)
 *         .limit(RawMoney::sum, Long::longValue)
 *         .peer("bigdecimal", BigDecimalMoney::sum, BigDecimalMoney::cents);
 * }</pre>
 */
@NullMarked
package dev.attain.examples.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
