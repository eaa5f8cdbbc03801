/**
 * The year on the console and as a file.
 * Start at {@link dev.attain.examples.steelwheels.report.ConsoleReport}.
 */
@NullMarked
package dev.attain.examples.steelwheels.report;

import org.jspecify.annotations.NullMarked;
