package dev.attain.funnel.deal;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * A decision, on record, that one deal need not meet one criterion for a while: never a silent exception.
 *
 * @param criterion which criterion
 * @param by who answers for the exception
 * @param reason why, not blank
 * @param untilExclusive from when the criterion holds again
 */
@Value.Builder
public record Waiver(
        @NotNull @Valid CriterionId criterion,
        @NotNull @Valid PartyId by,
        @NotBlank String reason,
        @NotNull Instant untilExclusive)
        implements WithWaiver {
    public Waiver {
        requireNonNull(criterion, "waiver.criterion");
        requireNonNull(by, "waiver.by");
        Require.text(reason, "waiver.reason");
        requireNonNull(untilExclusive, "waiver.untilExclusive");
    }

    /** Starts an empty waiver. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a waiver; sets every attribute at most once. */
    public static final class Builder extends StrictWaiverBuilder {
        Builder() {}
    }

    /** Whether the waiver still counts at a moment, which lies before its end. */
    public boolean holdsAt(Instant moment) {
        return moment.isBefore(untilExclusive);
    }
}
