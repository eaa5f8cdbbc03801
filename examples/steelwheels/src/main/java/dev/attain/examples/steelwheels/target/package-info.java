/**
 * The targets of a year, from the company down to a rep's quarter.
 * Start at {@link dev.attain.examples.steelwheels.target.TargetPlanner}.
 */
@NullMarked
package dev.attain.examples.steelwheels.target;

import org.jspecify.annotations.NullMarked;
