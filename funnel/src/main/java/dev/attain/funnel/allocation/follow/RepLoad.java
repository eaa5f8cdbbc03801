package dev.attain.funnel.allocation.follow;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.task.Load;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * How much of a rep's capacity is used.
 *
 * @param rep who
 * @param carried all tasks and their effort, present ones included
 * @param utilisation carried tasks ÷ capacity in tasks; empty for whoever can carry none
 * @param onePlaceMore what one more place would be worth, in points; empty where the allocation has no proof
 */
public record RepLoad(
        @NotNull PartyId rep,
        @NotNull Load carried,
        @NotNull Optional<Ratio> utilisation,
        @NotNull Optional<Quantity> onePlaceMore) {
    public RepLoad {
        requireNonNull(rep, "repLoad.rep");
        requireNonNull(carried, "repLoad.carried");
        requireNonNull(utilisation, "repLoad.utilisation");
        requireNonNull(onePlaceMore, "repLoad.onePlaceMore");
    }
}
