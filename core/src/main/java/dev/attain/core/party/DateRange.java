package dev.attain.core.party;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Days from {@code start}, inclusive, to {@code endExclusive}, or without end; reads the same in every language. */
record DateRange(LocalDate start, Optional<LocalDate> endExclusive) {
    boolean contains(LocalDate date) {
        return !date.isBefore(start) && !endsBy(date);
    }

    /** Whether the last day lies before a date. */
    boolean endsBy(LocalDate date) {
        return endExclusive.map(end -> !end.isAfter(date)).orElse(false);
    }

    boolean covers(DateRange other) {
        return !other.start.isBefore(start) && endExclusive.map(other::endsBy).orElse(true);
    }

    /** The days of both; only for ranges that have a day in common. */
    DateRange common(DateRange other) {
        DateRange rest = from(other.start);
        return other.endExclusive.map(rest::upTo).orElse(rest);
    }

    /** The days that the other leaves: none, one range or two. */
    Stream<DateRange> without(DateRange other) {
        Stream<DateRange> before = start.isBefore(other.start) ? Stream.of(upTo(other.start)) : Stream.empty();
        Stream<DateRange> after = other.endExclusive.filter(end -> !endsBy(end)).map(this::from).stream();
        return Stream.concat(before, after);
    }

    private DateRange from(LocalDate date) {
        return start.isBefore(date) ? new DateRange(date, endExclusive) : this;
    }

    private DateRange upTo(LocalDate date) {
        return endsBy(date) ? this : new DateRange(start, Optional.of(date));
    }

    @Override
    public String toString() {
        return "[" + start + ", " + endExclusive.map(LocalDate::toString).orElse("∞") + ")";
    }
}
