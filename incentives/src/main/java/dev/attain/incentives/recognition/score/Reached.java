package dev.attain.incentives.recognition.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * When somebody reached the value of the window: the moment of the last sale that made it.
 *
 * @param owner whoever reached it
 * @param at when
 */
public record Reached(
        @NotNull @Valid PartyId owner, @NotNull Instant at) {
    public Reached {
        requireNonNull(owner, "reached.owner");
        requireNonNull(at, "reached.at");
    }
}
