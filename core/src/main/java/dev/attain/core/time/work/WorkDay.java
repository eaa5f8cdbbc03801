package dev.attain.core.time.work;

import dev.attain.core.money.Ratio;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/** The working hours of one date as they really pass, in seconds since the epoch; one may begin where another ends. */
final class WorkDay {
    private final long[] starts;
    private final long[] ends;

    private WorkDay(long[] starts, long[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    static WorkDay of(DatedHours dated, ZoneId zone) {
        List<WorkingHours> hours = dated.hours();
        long[] starts = new long[hours.size()];
        long[] ends = new long[hours.size()];
        for (int i = 0; i < starts.length; i++) {
            WorkingHours each = hours.get(i);
            LocalDate endDate = each.endsWithTheDate() ? dated.date().plusDays(1) : dated.date();
            starts[i] = reached(dated.date(), each.start(), zone);
            ends[i] = reached(endDate, each.end(), zone);
        }
        return new WorkDay(starts, ends);
    }

    /** The date of a moment: the one that the clock has reached, even where it is set back over midnight afterwards. */
    static LocalDate dateAt(Instant moment, ZoneId zone) {
        LocalDate shown = LocalDate.ofInstant(moment, zone);
        LocalDate next = shown.plusDays(1);
        return moment.getEpochSecond() < reached(next, LocalTime.MIDNIGHT, zone) ? shown : next;
    }

    long seconds() {
        long sum = 0;
        for (int i = 0; i < starts.length; i++) {
            sum += ends[i] - starts[i];
        }
        return sum;
    }

    Duration workedBefore(Instant moment) {
        long seconds = 0;
        for (int i = 0; i < starts.length && starts[i] <= moment.getEpochSecond(); i++) {
            if (moment.getEpochSecond() < ends[i]) {
                return Duration.ofSeconds(seconds + moment.getEpochSecond() - starts[i], moment.getNano());
            }
            seconds += ends[i] - starts[i];
        }
        return Duration.ofSeconds(seconds);
    }

    /** The part of this day that is over; nothing if its hours fall into a leap of the clock and never pass. */
    Ratio shareBefore(Instant moment) {
        long whole = seconds();
        return whole == 0
                ? Ratio.ZERO
                : Ratio.of(
                        workedBefore(moment).toNanos(),
                        Duration.ofSeconds(whole).toNanos());
    }

    /** The first moment at which so much is done: more than zero, at most {@link #seconds}. */
    Instant earliestAfter(Duration done) {
        int i = 0;
        Duration rest = done;
        while (rest.compareTo(length(i)) > 0) {
            rest = rest.minus(length(i++));
        }
        return Instant.ofEpochSecond(starts[i]).plus(rest);
    }

    /** The last moment at which no more is done: zero or more, less than {@link #seconds}. */
    Instant latestAfter(Duration done) {
        int i = 0;
        Duration rest = done;
        while (rest.compareTo(length(i)) >= 0) {
            rest = rest.minus(length(i++));
        }
        return Instant.ofEpochSecond(starts[i]).plus(rest);
    }

    private Duration length(int index) {
        return Duration.ofSeconds(ends[index] - starts[index]);
    }

    /** The first moment at which the clock has come as far as a time of day. */
    private static long reached(LocalDate date, LocalTime time, ZoneId zone) {
        LocalDateTime shown = LocalDateTime.of(date, time);
        ZoneOffsetTransition change = zone.getRules().getTransition(shown);
        if (change == null) {
            return shown.toEpochSecond(zone.getRules().getOffset(shown));
        }
        return change.isGap() ? change.toEpochSecond() : shown.toEpochSecond(change.getOffsetBefore());
    }
}
