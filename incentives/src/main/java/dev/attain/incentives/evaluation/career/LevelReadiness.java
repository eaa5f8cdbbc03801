package dev.attain.incentives.evaluation.career;

import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.immutables.value.Value;

/**
 * Who could fill the gap of one level of a team.
 *
 * @param level which level, not blank
 * @param gap how many people are missing, zero or more
 * @param ready who could rise into it and meets what it asks for
 * @param notYet who could rise into it and does not, or was not checked
 */
@Value.Builder
public record LevelReadiness(
        @NotBlank String level,
        @PositiveOrZero int gap,
        @NotNull List<@NotNull @Valid PartyId> ready,
        @NotNull List<@NotNull @Valid PartyId> notYet)
        implements WithLevelReadiness {
    public LevelReadiness {
        Require.text(level, "levelReadiness.level");
        ready = Require.copy(ready, "levelReadiness.ready");
        notYet = Require.copy(notYet, "levelReadiness.notYet");
        if (gap < 0) {
            throw new IllegalArgumentException("levelReadiness.gap must be zero or more, but was " + gap);
        }
    }

    /** Starts an empty readiness. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a readiness; sets every attribute at most once. */
    public static final class Builder extends StrictLevelReadinessBuilder {
        Builder() {}
    }
}
