package dev.attain.funnel.stage.rule;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Money;
import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.attribute.Attribute;
import dev.attain.funnel.deal.attribute.AttributeValue;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Transition;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that a stage rule may look at.
 *
 * @param deal the deal, as the host shows it
 * @param model the model it follows
 * @param move the move that is asked about
 * @param parameters what the criterion tells the rule
 * @param asOf when the question is asked
 */
public record StageContext(
        @NotNull DealView deal,
        @NotNull @Valid StageModel model,
        @NotNull @Valid Transition move,
        @NotNull List<@NotNull @Valid Attribute> parameters,
        @NotNull Instant asOf) {
    public StageContext {
        requireNonNull(deal, "stageContext.deal");
        requireNonNull(model, "stageContext.model");
        requireNonNull(move, "stageContext.move");
        parameters = Require.copy(parameters, "stageContext.parameters");
        requireNonNull(asOf, "stageContext.asOf");
    }

    /** The text of an attribute; empty if the deal does not have it, or has no text there. */
    public Optional<String> text(String attribute) {
        return attribute(AttributeValue.Text.class, attribute).map(AttributeValue.Text::value);
    }

    /** The number of an attribute; empty if the deal does not have it, or has no number there. */
    public Optional<BigDecimal> number(String attribute) {
        return attribute(AttributeValue.Decimal.class, attribute).map(AttributeValue.Decimal::value);
    }

    /** The amount of an attribute; empty if the deal does not have it, or has no amount there. */
    public Optional<Money> money(String attribute) {
        return attribute(AttributeValue.Amount.class, attribute).map(AttributeValue.Amount::value);
    }

    /**
     * The value of an attribute as one kind of value; empty if the deal does not have it, or has another kind there.
     */
    public <T extends AttributeValue> Optional<T> attribute(Class<T> kind, String attribute) {
        return deal.attribute(attribute).filter(kind::isInstance).map(kind::cast);
    }

    /**
     * A parameter as one kind of value.
     *
     * @throws IllegalArgumentException if the criterion does not give it, or gives another kind: the move is blocked
     *     then, and the finding shows this message
     */
    public <T extends AttributeValue> T parameter(Class<T> kind, String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Attribute::value)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the rule needs the parameter " + name + ", of kind "
                        + kind.getSimpleName() + ": give it in the criterion"));
    }
}
