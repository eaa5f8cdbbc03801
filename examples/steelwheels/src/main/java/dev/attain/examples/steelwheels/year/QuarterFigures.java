package dev.attain.examples.steelwheels.year;

import org.threeten.extra.YearQuarter;

/**
 * The figures of one quarter.
 *
 * @param quarter the calendar quarter
 * @param figures what was to be reached and was reached
 */
public record QuarterFigures(YearQuarter quarter, Figures figures) {}
