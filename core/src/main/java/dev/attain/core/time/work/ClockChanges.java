package dev.attain.core.time.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * How much the changes of a zone's clock add to the usual week, summed over all time. Changes are known one by one up
 * to some year; after it they follow rules such as "the last Sunday in March", which come back on the same dates and
 * the same weekdays every 400 years.
 */
final class ClockChanges {
    private static final long CYCLE_DAYS = 146_097;

    private final long cycleStart;
    private final DatedSums sums;

    /**
     * Looks at every change once.
     *
     * @param amount seconds that a date of the usual week is longer than on paper, negative for a shorter one
     */
    ClockChanges(ZoneId zone, ToLongFunction<LocalDate> amount) {
        ZoneRules rules = zone.getRules();
        LocalDate start = firstYearByRule(rules);
        cycleStart = start.toEpochDay();
        sums = new DatedSums(dates(rules, start.plusDays(CYCLE_DAYS)), amount);
    }

    /** The sum of the dates before a day, exclusive. */
    long before(long epochDay) {
        long cycles = Math.max(0, Math.floorDiv(epochDay - cycleStart, CYCLE_DAYS));
        return sums.before(epochDay - cycles * CYCLE_DAYS) + cycles * perCycle();
    }

    private long perCycle() {
        return sums.before(cycleStart + CYCLE_DAYS) - sums.before(cycleStart);
    }

    private static LocalDate firstYearByRule(ZoneRules rules) {
        List<ZoneOffsetTransition> known = rules.getTransitions();
        int lastKnown = known.isEmpty()
                ? LocalDate.EPOCH.getYear()
                : known.get(known.size() - 1).getDateTimeAfter().getYear();
        return LocalDate.ofYearDay(lastKnown + 1, 1);
    }

    private static List<LocalDate> dates(ZoneRules rules, LocalDate toExclusive) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        Instant end = toExclusive.atStartOfDay(ZoneOffset.UTC).toInstant();
        ZoneOffsetTransition change = rules.nextTransition(Instant.MIN);
        while (change != null && change.getInstant().isBefore(end)) {
            LocalDate before = change.getDateTimeBefore().toLocalDate();
            LocalDate after = change.getDateTimeAfter().toLocalDate();
            LocalDate first = before.isBefore(after) ? before : after;
            LocalDate last = before.isBefore(after) ? after : before;
            first.datesUntil(last.plusDays(1)).forEach(dates::add);
            change = rules.nextTransition(change.getInstant());
        }
        return new ArrayList<>(dates);
    }
}
