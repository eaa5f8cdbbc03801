package dev.attain.core.time.work;

import java.time.LocalDate;
import java.util.function.ToLongFunction;

/**
 * Looks for the day on which a count that never falls has become large enough: doubling steps, then a binary search.
 *
 * @param origin where the count begins
 * @param direction 1 towards later dates, -1 towards earlier ones
 * @param counted what is counted between the origin and a date, zero or more
 */
record DaySearch(LocalDate origin, int direction, ToLongFunction<LocalDate> counted) {
    /**
     * The longest stretch without work, almost ninety years, after which a calendar is taken to have stopped for good.
     */
    static final long IDLE_DAYS = 1 << 15;

    static DaySearch after(LocalDate origin, ToLongFunction<LocalDate> counted) {
        return new DaySearch(origin, 1, counted);
    }

    static DaySearch before(LocalDate origin, ToLongFunction<LocalDate> counted) {
        return new DaySearch(origin, -1, counted);
    }

    /** The smallest number of days, one or more, within which at least {@code wanted}, more than zero, is counted. */
    long days(long wanted) {
        long enough = enough(wanted);
        long tooFew = enough / 2;
        while (enough - tooFew > 1) {
            long middle = (enough + tooFew) >>> 1;
            if (within(middle) >= wanted) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough;
    }

    private long enough(long wanted) {
        long before = 0;
        for (long days = 1; ; days *= 2) {
            long found = within(days);
            if (found >= wanted) {
                return days;
            }
            if (found == before && days > IDLE_DAYS) {
                throw stopped(days);
            }
            before = found;
        }
    }

    private long within(long days) {
        return counted.applyAsLong(at(days));
    }

    private LocalDate at(long days) {
        return origin.plusDays(direction * days);
    }

    private IllegalStateException stopped(long days) {
        return new IllegalStateException("a work calendar must work at least once in " + IDLE_DAYS
                + " days, but this one has no working hours between " + at(days / 2) + " and " + at(days)
                + ": let hoursOn return some");
    }
}
