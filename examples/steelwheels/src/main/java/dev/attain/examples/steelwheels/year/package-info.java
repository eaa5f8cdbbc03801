/**
 * All figures of the year side by side, for every report.
 * Start at {@link dev.attain.examples.steelwheels.year.SalesYear}.
 */
@NullMarked
package dev.attain.examples.steelwheels.year;

import org.jspecify.annotations.NullMarked;
