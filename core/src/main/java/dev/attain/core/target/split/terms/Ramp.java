package dev.attain.core.target.split.terms;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.SalesPeriod;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a new hire grows into the job: with 25 %, 50 % and 75 % for a month each, full capacity starts with the fourth
 * month.
 *
 * @param steps share of full capacity in each step, from the first day of employment on, zero or more; after the last
 *     step it is 100 %; none where everybody starts in full
 * @param monthsPerStep how many months a step lasts, counted from the day of hiring; more than zero
 */
public record Ramp(
        @NotNull List<@NotNull Rate> steps, @Positive int monthsPerStep) {
    /** Full capacity from the first day. */
    public static final Ramp NONE = new Ramp(List.of(), 1);

    public Ramp {
        steps = Require.copy(steps, "ramp.steps");
        TermsCheck check = TermsCheck.in("ramp")
                .unless(monthsPerStep > 0, "monthsPerStep", TermsText.MONTHS_NOT_POSITIVE, monthsPerStep);
        for (int i = 0; i < steps.size(); i++) {
            check.unless(!steps.get(i).isNegative(), "steps[" + i + "]", TermsText.STEP_NEGATIVE, steps.get(i));
        }
        check.refuse();
    }

    /** A month for each step: {@code Ramp.monthly("25", "50", "75")}, in percent. */
    public static Ramp monthly(String... percents) {
        return new Ramp(Stream.of(percents).map(Rate::percent).toList(), 1);
    }

    /**
     * The capacity that somebody brings to a period, as a share of a full one: Σ (days in a step × share of the step) ÷
     * days of the period. Hired on 1 March with 25, 50 and 75 %, the first quarter of a year with 90 days has 31 × 25 %
     * ÷ 90.
     *
     * @param hiredOn first day of employment
     * @param leftOn the first day no longer employed; empty for whoever stays
     */
    public Ratio capacity(LocalDate hiredOn, Optional<LocalDate> leftOn, SalesPeriod period) {
        LocalDate end = leftOn.filter(period.endExclusive()::isAfter).orElse(period.endExclusive());
        Ratio days = Ratio.ZERO;
        LocalDate from = hiredOn;
        for (int i = 0; i < steps.size(); i++) {
            LocalDate until = hiredOn.plusMonths((i + 1L) * monthsPerStep);
            long here = days(later(from, period.start()), earlier(until, end));
            days = days.plus(steps.get(i).toRatio().times(Ratio.of(here)));
            from = until;
        }
        Ratio full = Ratio.of(days(later(from, period.start()), end));
        return days.plus(full).dividedBy(Ratio.of(period.days()));
    }

    private static long days(LocalDate from, LocalDate until) {
        return Math.max(0, from.until(until, ChronoUnit.DAYS));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
