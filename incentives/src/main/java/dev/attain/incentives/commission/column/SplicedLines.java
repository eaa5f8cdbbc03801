package dev.attain.incentives.commission.column;

/**
 * Lines that follow each other in columns, with others put between them or some left out; these columns stay as they
 * are. Mutable, for one thread.
 */
public final class SplicedLines {
    private final CreditedLines all;
    private final CreditedLines added;
    private int first;
    private int cut;
    private int rest;
    private int end;
    private int more;

    /**
     * Some of these lines: they follow each other in columns.
     *
     * @param from the first
     * @param to behind the last
     * @param shift how many places before or behind its own each of them stands here
     */
    public record Slice(CreditedLines lines, int from, int to, int shift) {
        /** Those before a line. */
        public Slice until(int line) {
            return new Slice(lines, from, line, shift);
        }

        /** This line and those behind it. */
        public Slice since(int line) {
            return new Slice(lines, line, to, shift);
        }
    }

    /** Of certain columns. */
    public SplicedLines(CreditedLines all) {
        this.all = all;
        this.added = new CreditedLines(all);
    }

    /** Takes lines. */
    public void take(int from, int to) {
        first = from;
        cut = from;
        rest = from;
        end = to;
        more = 0;
    }

    /** Takes more lines around those that are taken. */
    public void widen(int from, int to) {
        first = from;
        end = to;
    }

    /** Leaves out the lines of an event, if there are any, and lets others come in where they would stand. */
    public void open(EventLog log, int event) {
        rest = all.placeOf(log.day(event), log.sequence(event), first, end);
        cut = rest;
        while (cut > first && all.events[cut - 1] == event) {
            cut--;
        }
    }

    /** Lets a line come in. */
    public void add(EventLog log, int event, int line, long credited) {
        added.grow(more + 1);
        added.set(more, log, event, line, credited);
        more++;
    }

    /** How many lines there are. */
    public int size() {
        return cut - first + more + end - rest;
    }

    /** The lines before those that come in. */
    public Slice before() {
        return new Slice(all, first, cut, -first);
    }

    /** The lines that come in. */
    public Slice added() {
        return new Slice(added, 0, more, cut - first);
    }

    /** The lines behind them. */
    public Slice behind() {
        return new Slice(all, rest, end, cut - first + more - rest);
    }

    /** What all lines are credited. */
    public long[] credited() {
        long[] credited = spliced(all.credited);
        System.arraycopy(added.credited, 0, credited, cut - first, more);
        return credited;
    }

    /** The places of the events of all lines. */
    public int[] events() {
        int[] events = new int[size()];
        System.arraycopy(all.events, first, events, 0, cut - first);
        System.arraycopy(added.events, 0, events, cut - first, more);
        System.arraycopy(all.events, rest, events, cut - first + more, end - rest);
        return events;
    }

    /** What a column has for these lines; nothing for those that come in. */
    public long[] spliced(long[] column) {
        long[] spliced = new long[size()];
        System.arraycopy(column, first, spliced, 0, cut - first);
        System.arraycopy(column, rest, spliced, cut - first + more, end - rest);
        return spliced;
    }

    /** All lines in columns of their own. */
    public CreditedLines joined() {
        CreditedLines joined = new CreditedLines(all);
        joined.grow(size());
        for (Slice slice : new Slice[] {before(), added(), behind()}) {
            joined.copy(slice.lines(), slice.from(), slice.from() + slice.shift(), slice.to() - slice.from());
        }
        return joined;
    }
}
