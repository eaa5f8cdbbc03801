package dev.attain.core.time.work;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.ToLongFunction;

/** Amounts of a week that comes again and again, summed from the Monday of the epoch's week on. */
final class WeekSums {
    private static final int DAYS = 7;
    private static final int EPOCH_SINCE_MONDAY = LocalDate.EPOCH.getDayOfWeek().getValue() - 1;

    private final long[] sums = new long[DAYS + 1];

    WeekSums(ToLongFunction<DayOfWeek> amount) {
        for (DayOfWeek day : DayOfWeek.values()) {
            sums[day.getValue()] = sums[day.getValue() - 1] + amount.applyAsLong(day);
        }
    }

    /** The sum of the dates before a day, exclusive; negative before the epoch's week. */
    long before(long epochDay) {
        long sinceMonday = epochDay + EPOCH_SINCE_MONDAY;
        return Math.floorDiv(sinceMonday, DAYS) * sums[DAYS] + sums[Math.floorMod(sinceMonday, DAYS)];
    }
}
