package dev.attain.funnel.allocation.rotation;

import static java.util.Objects.requireNonNull;

import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many turns somebody has had, where what fell through is given back.
 *
 * @param rep who
 * @param calibration where this rep began; a joiner begins where the others are, see {@link #levelToJoin}
 * @param meetings turns that were given, zero or more
 * @param noShows of these, where the customer did not come, zero or more
 * @param cancelled of these, that were called off, zero or more
 */
@Value.Builder
public record TurnCredit(
        @NotNull @Valid PartyId rep,
        int calibration,
        @PositiveOrZero int meetings,
        @PositiveOrZero int noShows,
        @PositiveOrZero int cancelled)
        implements WithTurnCredit {
    public TurnCredit {
        requireNonNull(rep, "turnCredit.rep");
        require(meetings, "meetings");
        require(noShows, "noShows");
        require(cancelled, "cancelled");
    }

    /** Starts an empty credit. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a credit; sets every attribute at most once. */
    public static final class Builder extends StrictTurnCreditBuilder {
        Builder() {}
    }

    /** Calibration + meetings − no-shows − cancelled. */
    public long level() {
        return levelWithoutCredit() - noShows - cancelled;
    }

    /** Calibration + meetings, for a company that gives nothing back. */
    public long levelWithoutCredit() {
        return (long) calibration + meetings;
    }

    /** Who is next: the lowest level, and among equals the lower id; empty if there is nobody. */
    public static Optional<PartyId> next(List<TurnCredit> credits) {
        return credits.stream()
                .min(Comparator.comparingLong(TurnCredit::level).thenComparing(TurnCredit::rep))
                .map(TurnCredit::rep);
    }

    /**
     * The calibration for somebody who joins, so that the others do not go without: the lowest level there is, zero if
     * nobody is there.
     */
    public static long levelToJoin(List<TurnCredit> credits) {
        return credits.stream().mapToLong(TurnCredit::level).min().orElse(0);
    }

    private static void require(int count, String name) {
        if (count < 0) {
            throw new IllegalArgumentException("turnCredit." + name + " must be zero or more, but was " + count);
        }
    }
}
