package dev.attain.funnel.allocation.book;

import dev.attain.core.internal.ExactMath;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.funnel.allocation.task.Absence;
import dev.attain.funnel.allocation.task.RepCapacity;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Counts the days on which a rep is at work: those of a calendar, or all if there is none, without absences. */
record DaysAtWork(Optional<WorkCalendar> calendar) {
    /**
     * From one day to another, both inclusive, in proportion to working time, rounded down; zero if the second comes
     * first.
     */
    int between(LocalDate from, LocalDate last, RepCapacity rep) {
        LocalDate end = last.plusDays(1);
        if (!end.isAfter(from)) {
            return 0;
        }
        long days = days(from, end);
        LocalDate counted = from;
        for (Absence absence : inOrder(rep.absences())) {
            LocalDate away = later(absence.from(), counted);
            LocalDate back = absence.untilExclusive().isBefore(end) ? absence.untilExclusive() : end;
            days -= back.isAfter(away) ? days(away, back) : 0;
            counted = later(counted, back);
        }
        long share = rep.workingTime().unscaled();
        return (int) ExactMath.multiplyDivide(
                days, share, ExactMath.powerOfTen(rep.workingTime().scale()), RoundingMode.DOWN);
    }

    /** Whether a rep is away on every one of these days, both inclusive. */
    static boolean isAway(LocalDate from, LocalDate last, RepCapacity rep) {
        LocalDate away = from;
        for (Absence absence : inOrder(rep.absences())) {
            away = absence.covers(away) ? absence.untilExclusive() : away;
        }
        return away.isAfter(last) && away.isAfter(from);
    }

    private long days(LocalDate from, LocalDate endExclusive) {
        return calendar.map(known -> known.workingDays(from, endExclusive))
                .orElseGet(() -> ChronoUnit.DAYS.between(from, endExclusive));
    }

    private static List<Absence> inOrder(List<Absence> absences) {
        return absences.size() < 2
                ? absences
                : absences.stream().sorted(Comparator.comparing(Absence::from)).toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
