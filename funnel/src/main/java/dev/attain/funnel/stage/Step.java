package dev.attain.funnel.stage;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.criterion.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a rep does in a stage, as everybody in the company does it.
 *
 * @param id which step, unique in its model
 * @param name what people call it
 * @param required whether a deal may not go ahead without it
 * @param sets the attributes that become known by it; one that no step sets may be known at any time
 * @param materials what helps: names or addresses of scripts, slides, forms
 */
@Value.Builder
public record Step(
        @NotNull @Valid StepId id,
        @NotNull @Valid Words name,
        boolean required,
        @NotNull List<@NotBlank String> sets,
        @NotNull List<@NotBlank String> materials)
        implements WithStep {
    public Step {
        requireNonNull(id, "step.id");
        requireNonNull(name, "step.name");
        sets = Require.copy(sets, "step.sets");
        sets.forEach(attribute -> Require.text(attribute, "step.sets"));
        materials = Require.copy(materials, "step.materials");
        materials.forEach(material -> Require.text(material, "step.materials"));
    }

    /** Starts an empty step. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a step; sets every attribute at most once. */
    public static final class Builder extends StrictStepBuilder {
        Builder() {}
    }

    /** A step without which a deal may not go ahead. */
    public static Step required(String id, Words name) {
        return new Step(StepId.of(id), name, true, List.of(), List.of());
    }

    /** A step that helps. */
    public static Step optional(String id, Words name) {
        return new Step(StepId.of(id), name, false, List.of(), List.of());
    }

    /** What the step asks of a deal that wants to go ahead; its id is that of the step after {@code step.}. */
    public Criterion criterion() {
        return Criterion.block("step." + id, Condition.stepDone(id));
    }
}
