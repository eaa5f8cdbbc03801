package dev.attain.core.target;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A judgement by which the amount of a target was changed. What was asked before stays on record.
 *
 * @param previous the amount until then
 * @param on the date of the change
 * @param by whoever decided it
 * @param reason why, in words, not blank
 */
@Value.Builder
public record TargetRevision(
        @NotNull Quantity previous,
        @NotNull LocalDate on,
        @NotNull @Valid PartyId by,
        @NotBlank String reason) implements WithTargetRevision {
    public TargetRevision {
        requireNonNull(previous, "targetRevision.previous");
        requireNonNull(on, "targetRevision.on");
        requireNonNull(by, "targetRevision.by");
        Require.text(reason, "targetRevision.reason");
    }

    /** Starts an empty revision. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a revision; sets every attribute at most once. */
    public static final class Builder extends StrictTargetRevisionBuilder {
        Builder() {}
    }
}
