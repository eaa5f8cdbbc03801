/**
 * How far a run has come.
 * Start at {@link dev.attain.examples.steelwheels.progress.Progress}.
 */
@NullMarked
package dev.attain.examples.steelwheels.progress;

import org.jspecify.annotations.NullMarked;
