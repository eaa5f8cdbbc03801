package dev.attain.core.target.pace.result;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That a figure was not measured but judged: who decided it, when and why. It stays in every explanation of what it
 * changes.
 *
 * @param by whoever decided it
 * @param on the date of the decision
 * @param reason why, in words, not blank
 */
public record Judgement(
        @NotNull @Valid PartyId by,
        @NotNull LocalDate on,
        @NotBlank String reason) {
    public Judgement {
        requireNonNull(by, "judgement.by");
        requireNonNull(on, "judgement.on");
        Require.text(reason, "judgement.reason");
    }
}
