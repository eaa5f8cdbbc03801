/**
 * What it costs to ask a million deals whether they may move, by a model of ten stages and forty criteria. Start at
 * {@link dev.attain.examples.benchmarks.stages.StagesFamily}; each of the other classes is the input or one contestant.
 *
 * <p>Ours says of every deal all that is missing; the peers know guards, so they answer yes or no and stop at the first
 * criterion that fails.
 */
@NullMarked
package dev.attain.examples.benchmarks.stages;

import org.jspecify.annotations.NullMarked;
