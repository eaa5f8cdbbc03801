package dev.attain.core.target.split.terms;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Rep;
import dev.attain.core.time.SalesPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one owner can carry: how productive in full capacity, and employed on which days.
 *
 * @param owner who
 * @param under code of a slice further up, where this owner is to be found, such as the team; empty for every node that
 *     has no owners of its own by this rule
 * @param productivity what is reached in full capacity, zero or more; only the proportion to the others counts
 * @param hiredOn first day of employment
 * @param leftOn the first day no longer employed; empty for whoever stays
 */
@Value.Builder
public record Capacity(
        @NotNull @Valid PartyId owner,
        @NotNull Optional<@NotBlank String> under,
        @NotNull Quantity productivity,
        @NotNull LocalDate hiredOn,
        @NotNull Optional<LocalDate> leftOn)
        implements WithCapacity {
    public Capacity {
        requireNonNull(owner, "capacity.owner");
        requireNonNull(under, "capacity.under").ifPresent(code -> Require.text(code, "capacity.under"));
        requireNonNull(productivity, "capacity.productivity");
        requireNonNull(hiredOn, "capacity.hiredOn");
        requireNonNull(leftOn, "capacity.leftOn");
        TermsCheck.in("capacity")
                .unless(
                        !productivity.value().isNegative(),
                        "productivity",
                        TermsText.SHARE_NEGATIVE,
                        owner,
                        productivity)
                .unless(
                        leftOn.map(hiredOn::isBefore).orElse(true),
                        "leftOn",
                        TermsText.LEFT_BEFORE_HIRED,
                        owner,
                        hiredOn,
                        leftOn.orElse(hiredOn))
                .refuse();
    }

    /** Starts an empty capacity. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a capacity; sets every attribute at most once. */
    public static final class Builder extends StrictCapacityBuilder {
        Builder() {}
    }

    /** A rep as productive as every other, under every node. */
    public static Capacity of(Rep rep) {
        return new Capacity(rep.id(), Optional.empty(), Quantity.of(Ratio.ONE), rep.hiredOn(), rep.leftOn());
    }

    /** The weight in a period: productivity × {@link Ramp#capacity}. */
    Share share(Ramp ramp, SalesPeriod period) {
        Quantity weight = productivity.times(Quantity.of(ramp.capacity(hiredOn, leftOn, period)));
        return new Share(new TargetSlice.OfOwner(owner), under, weight);
    }
}
