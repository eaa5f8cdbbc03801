package dev.attain.incentives.recognition.title.rule;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What a title rule says.
 *
 * @param awards who has the title; several who are level share it
 * @param nearMisses who nearly had it
 * @param findings which of the facts could not be used, or why nobody can have the title; their paths start inside the
 *     facts
 */
public record TitleOutcome(
        @NotNull List<@NotNull Award> awards,
        @NotNull List<@NotNull NearMiss> nearMisses,
        @NotNull List<@NotNull Finding> findings) {
    public TitleOutcome {
        awards = Require.copy(awards, "titleOutcome.awards");
        nearMisses = Require.copy(nearMisses, "titleOutcome.nearMisses");
        findings = Require.copy(findings, "titleOutcome.findings");
    }

    /** Who has the title, and who nearly had it. */
    public static TitleOutcome of(List<Award> awards, List<NearMiss> nearMisses) {
        return new TitleOutcome(awards, nearMisses, List.of());
    }

    /** Nobody can have it, for a reason. */
    public static TitleOutcome nobody(Finding because) {
        return new TitleOutcome(List.of(), List.of(), List.of(because));
    }
}
