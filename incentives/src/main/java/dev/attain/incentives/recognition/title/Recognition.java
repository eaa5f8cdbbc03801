package dev.attain.incentives.recognition.title;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.recognition.title.rule.Award;
import dev.attain.incentives.recognition.title.rule.NearMiss;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Who has which title of a program.
 *
 * @param awards in the order of the program, then by id of whoever has it
 * @param nearMisses likewise
 * @param findings which of the facts could not be used, and which titles could not be awarded
 */
public record Recognition(
        @NotNull List<@NotNull Award> awards,
        @NotNull List<@NotNull NearMiss> nearMisses,
        @NotNull List<@NotNull Finding> findings) {
    public Recognition {
        awards = Require.copy(awards, "recognition.awards");
        nearMisses = Require.copy(nearMisses, "recognition.nearMisses");
        findings = Require.copy(findings, "recognition.findings");
    }

    /** Whoever has a title. */
    public List<PartyId> holders(String title) {
        return awards.stream()
                .filter(award -> award.title().equals(title))
                .map(Award::owner)
                .toList();
    }
}
