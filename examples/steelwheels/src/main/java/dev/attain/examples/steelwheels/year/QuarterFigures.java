package dev.attain.examples.steelwheels.year;

import dev.attain.core.time.SalesPeriod;

/**
 * The figures of one quarter.
 *
 * @param quarter the calendar quarter
 * @param figures what was to be reached and was reached
 */
public record QuarterFigures(SalesPeriod quarter, Figures figures) {}
