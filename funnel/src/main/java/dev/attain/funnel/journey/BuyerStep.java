package dev.attain.funnel.journey;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.criterion.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A step of a buyer, and what shows that he has come to it.
 *
 * @param id which step, unique in its journey
 * @param name what people call it
 * @param evidence what a deal shows when the buyer is there; a criterion that only warns is missed, but does not hold
 *     him back
 */
public record BuyerStep(
        @NotNull @Valid BuyerStepId id,
        @NotNull @Valid Words name,
        @NotNull List<@NotNull @Valid Criterion> evidence) {
    public BuyerStep {
        requireNonNull(id, "buyerStep.id");
        requireNonNull(name, "buyerStep.name");
        evidence = Require.copy(evidence, "buyerStep.evidence");
    }

    /** {@code BuyerStep.of("buy", Words.of("Buy", "购买"), Criterion.block(…))}. */
    public static BuyerStep of(String id, Words name, Criterion... evidence) {
        return new BuyerStep(BuyerStepId.of(id), name, List.of(evidence));
    }
}
