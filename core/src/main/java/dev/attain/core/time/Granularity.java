package dev.attain.core.time;

import java.util.Arrays;
import java.util.Optional;

/** How long a sales period is, from the coarsest to the finest. */
public enum Granularity {
    /** The fiscal year. */
    YEAR,
    /** Two quarters. */
    HALF,
    /** A fourth of the year; of a year of 13 periods, three of them or four. */
    QUARTER,
    /** A twelfth of the year, in whole weeks where the year is divided into weeks; or one of its 13 periods. */
    MONTH,
    /** Seven days, fewer at the edge of a year that does not consist of whole weeks. */
    WEEK;

    /** Whether periods of this granularity are longer: {@code YEAR.isCoarserThan(WEEK)}. */
    public boolean isCoarserThan(Granularity other) {
        return compareTo(other) < 0;
    }

    /** Whether periods of this granularity are shorter: {@code WEEK.isFinerThan(YEAR)}. */
    public boolean isFinerThan(Granularity other) {
        return compareTo(other) > 0;
    }

    /** The next longer granularity: the half for the quarter; empty for the year. */
    public Optional<Granularity> coarser() {
        return Arrays.stream(values()).filter(this::isFinerThan).reduce((longer, shorter) -> shorter);
    }

    /** The next shorter granularity: the month for the quarter; empty for the week. */
    public Optional<Granularity> finer() {
        return Arrays.stream(values()).filter(this::isCoarserThan).findFirst();
    }
}
