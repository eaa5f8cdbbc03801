package dev.attain.core.target.pace;

import java.time.LocalDate;

/** How days are counted. */
@FunctionalInterface
interface PaceDays {
    /** Those from one date, inclusive, to another, exclusive. */
    long between(LocalDate from, LocalDate toExclusive);
}
