/**
 * What exact money costs: a million amounts summed, multiplied by a rate and rounded, split without losing a cent.
 * Start at {@link dev.attain.examples.benchmarks.money.MoneyFamily}; each of the other classes is one contestant.
 */
@NullMarked
package dev.attain.examples.benchmarks.money;

import org.jspecify.annotations.NullMarked;
