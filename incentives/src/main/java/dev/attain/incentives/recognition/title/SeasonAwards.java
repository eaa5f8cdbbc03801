package dev.attain.incentives.recognition.title;

import static java.util.Objects.requireNonNull;

import dev.attain.core.time.SalesPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The titles of one season.
 *
 * @param season which season
 * @param recognition who has which
 */
public record SeasonAwards(
        @NotNull @Valid SalesPeriod season, @NotNull @Valid Recognition recognition) {
    public SeasonAwards {
        requireNonNull(season, "seasonAwards.season");
        requireNonNull(recognition, "seasonAwards.recognition");
    }
}
