package dev.attain.incentives.commission.run;

import java.time.LocalDate;

/**
 * Days of events that changed.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record Reach(LocalDate first, LocalDate last) {
    /** All days. */
    public static final Reach ALL = new Reach(LocalDate.MIN, LocalDate.MAX);

    /** One day. */
    public static Reach of(LocalDate day) {
        return new Reach(day, day);
    }

    /** This one with another. */
    public Reach and(Reach other) {
        return new Reach(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }
}
