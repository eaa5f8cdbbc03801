package dev.attain.incentives.evaluation.career;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Quantity;
import dev.attain.core.text.Localized;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Locale;
import java.util.Optional;

/**
 * How far somebody is with one requirement.
 *
 * @param requirement what is asked for
 * @param latest the figure of the latest period that has ended; empty where none was measured, or two that differ
 * @param sustained for how many periods in a row, up to that one, it was enough
 */
public record RequirementCheck(
        @NotNull @Valid Requirement requirement,
        @NotNull Optional<Quantity> latest,
        @PositiveOrZero int sustained) implements Localized {
    public RequirementCheck {
        requireNonNull(requirement, "requirementCheck.requirement");
        requireNonNull(latest, "requirementCheck.latest");
        if (sustained < 0) {
            throw new IllegalArgumentException("requirementCheck.sustained must be zero or more, but was " + sustained);
        }
    }

    /** Whether it was enough for long enough. */
    public boolean isMet() {
        return sustained >= requirement.periods();
    }

    /** What is asked for and for how long it was kept. */
    @Override
    public String text(Locale locale) {
        return CareerText.SUSTAINED
                .message(requirement.metric(), requirement.value(), sustained, requirement.periods())
                .text(locale);
    }
}
