package dev.attain.funnel.allocation.rotation;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * How busy somebody is.
 *
 * @param rep who
 * @param capacity how much this rep can carry, one or more
 * @param carried how much this rep carries, zero or more
 * @param idleSince since when nothing new came
 */
@Value.Builder
public record BusyRep(
        @NotNull @Valid PartyId rep,
        @Positive int capacity,
        @PositiveOrZero int carried,
        @NotNull Instant idleSince) implements WithBusyRep {
    private static final Comparator<BusyRep> ORDER = Comparator.comparing(BusyRep::ratio)
            .thenComparing(BusyRep::idleSince)
            .thenComparing(BusyRep::rep);

    public BusyRep {
        requireNonNull(rep, "busyRep.rep");
        requireNonNull(idleSince, "busyRep.idleSince");
        if (capacity < 1) {
            throw new IllegalArgumentException("busyRep.capacity must be one or more, but was " + capacity);
        }
        if (carried < 0) {
            throw new IllegalArgumentException("busyRep.carried must be zero or more, but was " + carried);
        }
    }

    /** Starts an empty state. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a state; sets every attribute at most once. */
    public static final class Builder extends StrictBusyRepBuilder {
        Builder() {}
    }

    /** Carried ÷ capacity, exactly. */
    public Ratio ratio() {
        return Ratio.of(carried, capacity);
    }

    /** The least busy first; among equals who has been idle longest, then the lower id. */
    public static List<BusyRep> leastBusyFirst(List<BusyRep> reps) {
        return reps.stream().sorted(ORDER).toList();
    }
}
