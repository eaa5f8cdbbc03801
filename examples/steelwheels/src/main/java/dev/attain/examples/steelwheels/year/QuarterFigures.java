package dev.attain.examples.steelwheels.year;

import dev.attain.core.time.SalesPeriod;

/**
 * The figures of one quarter.
 *
 * @param quarter the calendar quarter
 * @param figures what was to be reached, was reached and earned
 */
public record QuarterFigures(SalesPeriod quarter, Figures figures) {}
