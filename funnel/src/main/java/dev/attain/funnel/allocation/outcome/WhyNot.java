package dev.attain.funnel.allocation.outcome;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.text.Message;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * What speaks against giving a task to a rep.
 *
 * @param refusals what makes the rep not eligible; nothing if only the score and the others speak against it
 * @param least the least that forcing it would cost, in points, read off the prices of the proof; empty where there is
 *     no proof
 * @param forced exactly what forcing it would cost, and who would move; empty where there is no proof, or no way
 * @param because in words
 */
public record WhyNot(
        @NotNull List<@NotNull Message> refusals,
        @NotNull Optional<Quantity> least,
        @NotNull Optional<PlanChange> forced,
        @NotNull Message because) {
    public WhyNot {
        refusals = Require.copy(refusals, "whyNot.refusals");
        requireNonNull(least, "whyNot.least");
        requireNonNull(forced, "whyNot.forced");
        requireNonNull(because, "whyNot.because");
    }
}
