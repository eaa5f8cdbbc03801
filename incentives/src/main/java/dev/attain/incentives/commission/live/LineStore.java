package dev.attain.incentives.commission.live;

import dev.attain.incentives.commission.column.CreditedLines;

/**
 * Lines grouped by payee, each group in ledger order. A group that has no room left moves behind all others. Mutable, for one
 * thread.
 */
final class LineStore {
    private final CreditedLines lines;
    private final int[] first;
    private final int[] size;
    private final int[] room;
    private int end;

    /**
     * Empty groups.
     *
     * @param sizes how many lines each of them is to have at once
     */
    LineStore(CreditedLines lines, int[] sizes) {
        this.lines = lines;
        this.first = new int[sizes.length];
        this.size = new int[sizes.length];
        this.room = sizes.clone();
        for (int payee = 0; payee < sizes.length; payee++) {
            first[payee] = end;
            end = Math.addExact(end, sizes[payee]);
        }
        lines.size(end);
    }

    CreditedLines lines() {
        return lines;
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
        lines.copy(lines, from, from + more, size[payee] - place);
        size[payee] += more;
        return from;
    }

    /** Takes the lines of an event out of those of a payee. */
    void remove(int payee, int event) {
        int to = first[payee];
        for (int line = first[payee]; line < end(payee); line++) {
            if (lines.events[line] != event) {
                lines.copy(lines, line, to, 1);
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
        lines.copy(lines, first[payee], to, size[payee]);
        first[payee] = to;
        room[payee] = wider;
    }
}
