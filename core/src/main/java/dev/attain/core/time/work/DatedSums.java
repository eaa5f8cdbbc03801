package dev.attain.core.time.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/** Amounts of single dates, summed from the first on. */
final class DatedSums {
    private final long[] days;
    private final long[] sums;

    /** Lays out the amounts that are not zero; the dates rise and none comes twice. */
    DatedSums(List<LocalDate> dates, ToLongFunction<LocalDate> amount) {
        long[] amounts = dates.stream().mapToLong(amount).toArray();
        long[] found = new long[amounts.length];
        long[] running = new long[amounts.length + 1];
        int size = 0;
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] != 0) {
                found[size] = dates.get(i).toEpochDay();
                running[size + 1] = running[size] + amounts[i];
                size++;
            }
        }
        days = Arrays.copyOf(found, size);
        sums = Arrays.copyOf(running, size + 1);
    }

    /** The sum of the dates before a day, exclusive. */
    long before(long epochDay) {
        int at = Arrays.binarySearch(days, epochDay);
        return sums[at < 0 ? -at - 1 : at];
    }
}
