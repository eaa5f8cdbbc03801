package dev.attain.incentives.evaluation.rater;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * What one person said of another. Who had nothing to say gives no answer: nothing is not zero.
 *
 * @param subject who is rated
 * @param rater who says it
 * @param kind in what relation the rater stands to the subject
 * @param value what is said, in the unit of the metric
 */
@Value.Builder
public record RaterAnswer(
        @NotNull @Valid PartyId subject,
        @NotNull @Valid PartyId rater,
        @NotNull RaterKind kind,
        @NotNull Quantity value)
        implements WithRaterAnswer {
    public RaterAnswer {
        requireNonNull(subject, "raterAnswer.subject");
        requireNonNull(rater, "raterAnswer.rater");
        requireNonNull(kind, "raterAnswer.kind");
        requireNonNull(value, "raterAnswer.value");
    }

    /** Starts an empty answer. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an answer; sets every attribute at most once. */
    public static final class Builder extends StrictRaterAnswerBuilder {
        Builder() {}
    }
}
