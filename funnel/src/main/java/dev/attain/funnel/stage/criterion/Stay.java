package dev.attain.funnel.stage.criterion;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Ratio;
import dev.attain.core.text.Localized;
import dev.attain.core.time.work.WorkCalendar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A length of time in a stage, by the clock or in business time: {@code Stay.businessDays(5)}.
 *
 * @param amount how many, zero or more
 * @param unit of what
 */
public record Stay(@PositiveOrZero int amount, @NotNull StayUnit unit) implements Localized {
    public Stay {
        if (amount < 0) {
            throw new IllegalArgumentException("stay.amount must be zero or more, but was " + amount);
        }
        requireNonNull(unit, "stay.unit");
    }

    /** So many times 24 hours by the clock, weekends too. */
    public static Stay days(int days) {
        return new Stay(days, StayUnit.DAYS);
    }

    /** So many hours by the clock, at night too. */
    public static Stay hours(int hours) {
        return new Stay(hours, StayUnit.HOURS);
    }

    /** So many working days, a part of one as the share of its own hours; never 24 business hours. */
    public static Stay businessDays(int days) {
        return new Stay(days, StayUnit.BUSINESS_DAYS);
    }

    /** So many hours in which work is done. */
    public static Stay businessHours(int hours) {
        return new Stay(hours, StayUnit.BUSINESS_HOURS);
    }

    /**
     * Less than zero, zero or more, as the time between two moments is shorter than, as long as or longer than this;
     * exact. Eight hours from Monday 09:00 to 17:00, worked through, are one business day.
     *
     * @param calendar counts business time; not asked by the units of the clock
     */
    public int compareElapsed(Instant from, Instant to, WorkCalendar calendar) {
        return switch (unit) {
            case HOURS -> Duration.between(from, to).compareTo(Duration.ofHours(amount));
            case DAYS -> Duration.between(from, to).compareTo(Duration.ofDays(amount));
            case BUSINESS_HOURS -> calendar.businessTime(from, to).compareTo(Duration.ofHours(amount));
            case BUSINESS_DAYS -> calendar.businessDays(from, to).compareTo(Ratio.of(amount));
        };
    }

    /** The length in words: {@code 5 business days}. */
    @Override
    public String text(Locale locale) {
        return unit.of(amount).text(locale);
    }

    /** The length in English. */
    @Override
    public String toString() {
        return text(Locale.ROOT);
    }
}
