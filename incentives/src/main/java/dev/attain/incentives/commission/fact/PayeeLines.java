package dev.attain.incentives.commission.fact;

import java.util.List;

/**
 * The credits that one plan pays, in columns: assignment by assignment, and each assignment's in ledger order.
 * Immutable.
 */
public final class PayeeLines {
    private final int[] firstLines;
    private final int[] days;
    private final int[] traits;
    private final int[] sources;
    private final List<MeasureColumn> measures;

    /**
     * Takes the columns as they are.
     *
     * @param firstLines the first line of every assignment; one more entry says where the last ends
     * @param days the day of every line, counted as {@link java.time.LocalDate#toEpochDay} does
     * @param traits by what factors of lines are chosen
     * @param sources where the host finds a line
     * @param measures what every line adds to every measure
     */
    public PayeeLines(int[] firstLines, int[] days, int[] traits, int[] sources, List<MeasureColumn> measures) {
        this.firstLines = firstLines;
        this.days = days;
        this.traits = traits;
        this.sources = sources;
        this.measures = measures;
    }

    /** How many lines there are. */
    public int size() {
        return days.length;
    }

    /** The first line of an assignment; for the number of assignments, the end of the last. */
    public int firstLine(int assignment) {
        return firstLines[assignment];
    }

    /** The first line of a range, in ledger order, that lies on a day or later. */
    public int indexOf(int from, int toExclusive, long day) {
        int low = from;
        int high = toExclusive;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The day of a line. */
    public int day(int line) {
        return days[line];
    }

    /** By what the factors of a line are chosen. */
    public int traits(int line) {
        return traits[line];
    }

    /** Where the host finds a line. */
    public int source(int line) {
        return sources[line];
    }

    /** The column of a measure. */
    public MeasureColumn measure(int place) {
        return measures.get(place);
    }
}
