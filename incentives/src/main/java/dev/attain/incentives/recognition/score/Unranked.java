package dev.attain.incentives.recognition.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody in scope who is not ranked.
 *
 * @param owner whoever it is
 * @param because why not
 */
public record Unranked(
        @NotNull @Valid PartyId owner, @NotNull Message because) {
    public Unranked {
        requireNonNull(owner, "unranked.owner");
        requireNonNull(because, "unranked.because");
    }

    /** {@code ann: …}. */
    @Override
    public String toString() {
        return owner + ": " + because;
    }
}
