package dev.attain.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one bridge between moments and dates. A date belongs to a place: at 2026-08-23T22:00Z it is 23 August in London
 * and already the 24th in Ho Chi Minh City, so every crossing names its zone.
 */
public final class BusinessDate {
    private BusinessDate() {}

    /**
     * The date on the calendars of a zone at a moment: {@code BusinessDate.of(instant, ZoneId.of("Asia/Shanghai"))}.
     */
    public static LocalDate of(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }

    /**
     * The first moment of a date in a zone, inclusive; as the exclusive end of a period use the start of its
     * {@code endExclusive}. Mostly midnight, and later on the days when a zone puts its clocks forward over midnight.
     */
    public static Instant startOf(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }
}
