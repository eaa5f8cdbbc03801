/**
 * What an exact tree of targets costs: a year over ten thousand reps, 52 weeks and two segments of customers, a million
 * leaves. Start at {@link dev.attain.examples.benchmarks.targets.TargetsFamily}; each of the other classes is one
 * contestant.
 */
@NullMarked
package dev.attain.examples.benchmarks.targets;

import org.jspecify.annotations.NullMarked;
