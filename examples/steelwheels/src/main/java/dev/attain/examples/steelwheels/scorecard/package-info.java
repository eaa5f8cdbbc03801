/**
 * How good the year of each rep was.
 * Start at {@link dev.attain.examples.steelwheels.scorecard.ScorecardYearCalculator}.
 */
@NullMarked
package dev.attain.examples.steelwheels.scorecard;

import org.jspecify.annotations.NullMarked;
