package dev.attain.examples.steelwheels.year;

import java.util.List;

/**
 * The figures of a year and its quarters.
 *
 * @param quarters in the order of the calendar, at least one
 */
public record YearFigures(List<QuarterFigures> quarters) {
    public YearFigures {
        quarters = List.copyOf(quarters);
    }

    /** The sum of the quarters. */
    public Figures total() {
        return quarters.stream()
                .map(QuarterFigures::figures)
                .reduce(Figures::plus)
                .orElseThrow();
    }
}
