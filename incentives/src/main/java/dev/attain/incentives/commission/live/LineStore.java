package dev.attain.incentives.commission.live;

import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.column.CreditedLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines grouped by payee, each group in ledger order, and what they came to. A group that has no room left moves behind
 * all others. Mutable, for one thread.
 */
final class LineStore {
    private final CreditedLines lines;
    private final List<LineColumns> paid;
    private final int[] first;
    private final int[] size;
    private final int[] room;
    private int end;

    /**
     * Empty groups.
     *
     * @param sizes how many lines each of them is to have at once
     * @param components of how many it is kept what lines came to
     */
    LineStore(CreditedLines lines, int[] sizes, int components) {
        this.lines = lines;
        this.first = new int[sizes.length];
        this.size = new int[sizes.length];
        this.room = sizes.clone();
        for (int payee = 0; payee < sizes.length; payee++) {
            first[payee] = end;
            end = Math.addExact(end, sizes[payee]);
        }
        lines.size(end);
        this.paid = Stream.generate(() -> LineColumns.of(end, false))
                .limit(components)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    CreditedLines lines() {
        return lines;
    }

    /** What lines came to, by component and at their places; empty if it is not kept. */
    List<LineColumns> paid() {
        return paid;
    }

    /** Takes down what a line came to, elsewhere called {@code line}. */
    void pay(int place, List<LineColumns> figures, int line) {
        for (int component = 0; component < paid.size(); component++) {
            paid.get(component).copy(place, figures.get(component), line);
        }
    }

    /** Where the lines of a payee begin. */
    int first(int payee) {
        return first[payee];
    }

    /** Where they end. */
    int end(int payee) {
        return first[payee] + size[payee];
    }

    /** Makes place for another line behind all of a payee, and says where. */
    int append(int payee) {
        return insert(payee, end(payee), 1);
    }

    /** Makes place for lines of a payee, and says where. */
    int insert(int payee, int at, int more) {
        int place = at - first[payee];
        if (size[payee] + more > room[payee]) {
            move(payee, size[payee] + more);
        }
        int from = first[payee] + place;
        copy(from, from + more, size[payee] - place);
        size[payee] += more;
        return from;
    }

    /** Takes the lines of an event out of those of a payee. */
    void remove(int payee, int event) {
        int to = first[payee];
        for (int line = first[payee]; line < end(payee); line++) {
            if (lines.events[line] != event) {
                copy(line, to, 1);
                to++;
            }
        }
        size[payee] = to - first[payee];
    }

    private void move(int payee, int wanted) {
        int wider = wanted + (wanted >> 1) + 4;
        int to = end;
        end = Math.addExact(end, wider);
        lines.grow(end);
        int length = lines.room();
        paid.replaceAll(columns ->
                columns.lines() < length ? columns.copied(column -> Arrays.copyOf(column, length)) : columns);
        copy(first[payee], to, size[payee]);
        first[payee] = to;
        room[payee] = wider;
    }

    private void copy(int from, int to, int size) {
        lines.copy(lines, from, to, size);
        for (LineColumns columns : paid) {
            columns.copy(columns, from, to, size);
        }
    }
}
