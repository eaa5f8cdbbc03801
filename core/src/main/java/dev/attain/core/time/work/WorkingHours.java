package dev.attain.core.time.work;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of work within a date, by the clock on the wall: {@code 09:00-12:30}. A night shift is two stretches,
 * {@code 22:00-24:00} and, on the next date, {@code 00:00-06:00}.
 *
 * @param start when work begins, inclusive, a whole minute
 * @param end when it stops, exclusive, a whole minute after {@code start}; {@link LocalTime#MIDNIGHT} is the end of the
 *     date
 */
public record WorkingHours(
        @NotNull LocalTime start, @NotNull LocalTime end) {
    private static final int MINUTES_OF_A_DATE = 24 * 60;
    private static final String MIDNIGHT_AT_THE_END = "24:00";

    public WorkingHours {
        requireNonNull(start, "workingHours.start");
        requireNonNull(end, "workingHours.end");
        Findings.in("workingHours")
                .unless(isWholeMinute(start), "start", WorkText.NOT_WHOLE_MINUTES, start)
                .unless(isWholeMinute(end), "end", WorkText.NOT_WHOLE_MINUTES, end)
                .unless(isMidnight(end) || end.isAfter(start), "end", WorkText.END_NOT_AFTER_START, start, end)
                .refuse();
    }

    /**
     * Reads what {@link #toString} writes: {@code "09:00-17:00"}, {@code "13:30-24:00"}.
     *
     * @throws IllegalArgumentException if the text is not two times of day, or they cannot be working hours
     */
    public static WorkingHours parse(String text) {
        String[] times = Require.text(text, "workingHours").split("-", -1);
        if (times.length != 2) {
            throw unreadable(text, null);
        }
        try {
            String end = times[1].equals(MIDNIGHT_AT_THE_END) ? "00:00" : times[1];
            return new WorkingHours(LocalTime.parse(times[0]), LocalTime.parse(end));
        } catch (DateTimeParseException notATime) {
            throw unreadable(text, notATime);
        }
    }

    /** Both times: {@code 09:00-17:00}; the end of the date is {@code 24:00}. */
    @Override
    public String toString() {
        return start + "-" + (isMidnight(end) ? MIDNIGHT_AT_THE_END : end);
    }

    /** The length by the clock on the wall, which a change of the clock may stretch or shrink. */
    long nominalSeconds() {
        return 60L * (endMinute() - startMinute());
    }

    boolean endsWithTheDate() {
        return isMidnight(end);
    }

    /** Finds hours of one date that overlap or do not follow each other. */
    static Findings inOrder(String subject, List<WorkingHours> hours) {
        Findings findings = Findings.in(subject);
        for (int later = 1; later < hours.size(); later++) {
            WorkingHours next = hours.get(later);
            WorkingHours last = hours.get(later - 1);
            String path = "hours[" + later + "]";
            findings.unless(!next.start.isBefore(last.start), path, WorkText.HOURS_UNORDERED, next, last);
            hours.subList(0, later)
                    .forEach(
                            other -> findings.unless(!next.overlaps(other), path, WorkText.HOURS_OVERLAP, next, other));
        }
        return findings;
    }

    private boolean overlaps(WorkingHours other) {
        return startMinute() < other.endMinute() && other.startMinute() < endMinute();
    }

    private int startMinute() {
        return start.toSecondOfDay() / 60;
    }

    private int endMinute() {
        return isMidnight(end) ? MINUTES_OF_A_DATE : end.toSecondOfDay() / 60;
    }

    private static boolean isMidnight(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT);
    }

    private static boolean isWholeMinute(LocalTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
    }

    private static IllegalArgumentException unreadable(String text, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "working hours \"" + text + "\" cannot be read: write 09:00-17:00, and the end of the date as 24:00",
                cause);
    }
}
