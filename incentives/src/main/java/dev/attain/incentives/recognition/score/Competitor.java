package dev.attain.incentives.recognition.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Rep;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who may be ranked.
 *
 * @param id whoever this is
 * @param team the team; empty for whoever belongs to none
 * @param level the step of the career ladder, not blank; empty where it is not known
 * @param joinedOn the first day there, inclusive; empty where it is not known
 */
@Value.Builder
public record Competitor(
        @NotNull @Valid PartyId id,
        @NotNull Optional<@Valid PartyId> team,
        @NotNull Optional<@NotBlank String> level,
        @NotNull Optional<LocalDate> joinedOn)
        implements WithCompetitor {
    public Competitor {
        requireNonNull(id, "competitor.id");
        requireNonNull(team, "competitor.team");
        requireNonNull(level, "competitor.level").ifPresent(step -> Require.text(step, "competitor.level"));
        requireNonNull(joinedOn, "competitor.joinedOn");
    }

    /** Somebody of whom nothing more is known. */
    public static Competitor of(PartyId id) {
        return new Competitor(id, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A rep, since the day of hiring. */
    public static Competitor of(Rep rep) {
        return new Competitor(rep.id(), rep.team(), Optional.of(rep.level()), Optional.of(rep.hiredOn()));
    }

    /** Starts an empty competitor. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a competitor; sets every attribute at most once. */
    public static final class Builder extends StrictCompetitorBuilder {
        Builder() {}
    }
}
