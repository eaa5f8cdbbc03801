package dev.attain.incentives.commission.live;

import dev.attain.incentives.commission.account.LineColumns;
import java.util.List;
import java.util.Objects;

/** Lines of one account in ledger order, in columns that nobody writes any longer. Immutable. */
public final class LineEffects {
    private final List<LineColumns> figures;
    private final long[] credited;
    private final int[] events;
    private final int first;
    private final int size;

    /**
     * Takes the columns as they are.
     *
     * @param figures by component
     */
    LineEffects(List<LineColumns> figures, long[] credited, int[] events) {
        this(figures, credited, events, 0, events.length);
    }

    private LineEffects(List<LineColumns> figures, long[] credited, int[] events, int first, int size) {
        this.figures = figures;
        this.credited = credited;
        this.events = events;
        this.first = first;
        this.size = size;
    }

    /** Some of them. */
    LineEffects between(int from, int to) {
        return new LineEffects(figures, credited, events, from, to - from);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The place of the event of a line. */
    public int event(int line) {
        return events[at(line)];
    }

    /** What a line is credited. */
    public long credited(int line) {
        return credited[at(line)];
    }

    /** What it adds to a component. */
    public long amount(int component, int line) {
        return figures.get(component).amount(at(line));
    }

    /** What caps leave of it. */
    public long limited(int component, int line) {
        return figures.get(component).limited(at(line));
    }

    /** Which part of that is held back. */
    public long held(int component, int line) {
        return figures.get(component).held(at(line));
    }

    /** Writes to other columns, from a line on, what these lines come to. */
    void copyTo(List<LineColumns> others, int to) {
        for (int component = 0; component < others.size(); component++) {
            others.get(component).copy(figures.get(component), first, to, size);
        }
    }

    private int at(int line) {
        return first + Objects.checkIndex(line, size);
    }
}
