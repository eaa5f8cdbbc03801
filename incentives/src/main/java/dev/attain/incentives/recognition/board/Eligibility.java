package dev.attain.incentives.recognition.board;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;

/**
 * Who is ranked, among those in scope. Whoever is not is listed with the reason.
 *
 * @param tenureDays how many days somebody must have been there by the day of the ranking, that day included; zero asks
 *     nothing
 * @param activities what must have been done in the window
 */
public record Eligibility(
        @PositiveOrZero int tenureDays, @NotNull List<@NotNull @Valid MinimumActivity> activities) {
    /** Everybody is ranked. */
    public static final Eligibility EVERYBODY = new Eligibility(0, List.of());

    public Eligibility {
        activities = Require.copy(activities, "eligibility.activities");
        Findings.in("eligibility")
                .unless(tenureDays >= 0, "tenureDays", BoardText.TENURE_NEGATIVE, tenureDays)
                .refuse();
    }

    /** Whoever has been there for so many days is ranked. */
    public static Eligibility tenure(int days) {
        return new Eligibility(days, List.of());
    }

    /** Whoever has done so much is ranked. */
    public static Eligibility active(MinimumActivity... activities) {
        return new Eligibility(0, List.of(activities));
    }
}
