/**
 * What an exact allocation of tasks costs, from rows of costs to the plan: squares of one task for each rep, ten and
 * fifty thousand tasks on reps with capacities, and one task more. The kinds no method likes are there too: many equal
 * costs, products of ranks, more tasks than places. Start at
 * {@link dev.attain.examples.benchmarks.allocation.AllocationFamily}; the peers are guests, for all their jars are
 * heavy.
 */
@NullMarked
package dev.attain.examples.benchmarks.allocation;

import org.jspecify.annotations.NullMarked;
