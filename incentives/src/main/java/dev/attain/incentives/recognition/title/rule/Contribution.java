package dev.attain.incentives.recognition.title.rule;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What somebody did for the result of a colleague: a share of a sale, hours on an offer.
 *
 * @param helper whoever did it
 * @param colleague for whom
 * @param value how much, in a unit that all contributions share
 */
public record Contribution(
        @NotNull @Valid PartyId helper,
        @NotNull @Valid PartyId colleague,
        @NotNull Quantity value) {
    public Contribution {
        requireNonNull(helper, "contribution.helper");
        requireNonNull(colleague, "contribution.colleague");
        requireNonNull(value, "contribution.value");
    }
}
