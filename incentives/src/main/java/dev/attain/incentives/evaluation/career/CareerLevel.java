package dev.attain.incentives.evaluation.career;

import dev.attain.core.internal.Require;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * One step of a career.
 *
 * @param name as in {@link dev.attain.core.party.Rep#level}, not blank
 * @param requirements what it takes to rise into it
 */
public record CareerLevel(@NotBlank String name, @NotNull List<@NotNull @Valid Requirement> requirements) {
    public CareerLevel {
        Require.text(name, "careerLevel.name");
        requirements = Require.copy(requirements, "careerLevel.requirements");
    }
}
