package dev.attain.funnel.allocation.follow;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * How a team is cut for its tasks.
 *
 * @param reps how much of each capacity is used, by id
 * @param skills the skills that are asked for, the dearest first, then by name
 */
public record LoadReport(
        @NotNull List<@NotNull RepLoad> reps, @NotNull List<@NotNull SkillLoad> skills) {
    public LoadReport {
        reps = Require.copy(reps, "loadReport.reps");
        skills = Require.copy(skills, "loadReport.skills");
    }

    /** The skill that costs most; empty if none costs anything. */
    public Optional<SkillLoad> bottleneck() {
        return skills.stream().findFirst().filter(skill -> skill.cost().value().isPositive());
    }
}
