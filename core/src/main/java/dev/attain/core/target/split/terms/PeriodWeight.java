package dev.attain.core.target.split.terms;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Ratio;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * How much one period weighs: {@code new PeriodWeight("2026-M02", Ratio.of(110))}.
 *
 * @param period its label in the calendar, not blank
 * @param weight zero or more
 */
public record PeriodWeight(@NotBlank String period, @NotNull Ratio weight) {
    public PeriodWeight {
        Require.text(period, "periodWeight.period");
        requireNonNull(weight, "periodWeight.weight");
        TermsCheck.in("periodWeight")
                .unless(!weight.isNegative(), "weight", TermsText.SHARE_NEGATIVE, period, weight)
                .refuse();
    }
}
