package dev.attain.funnel.stage;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.criterion.Criterion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * One move that a model allows. There is at most one from a stage to another, so a move is named by its two ends.
 *
 * @param from the stage that the deal leaves
 * @param to the stage that it enters, another one
 * @param kind what the move means
 * @param criteria what it asks beside the exit criteria of the one stage and the entry criteria of the other
 */
@Value.Builder
public record Transition(
        @NotNull @Valid StageId from,
        @NotNull @Valid StageId to,
        @NotNull TransitionKind kind,
        @NotNull List<@NotNull @Valid Criterion> criteria)
        implements WithTransition {
    public Transition {
        requireNonNull(from, "transition.from");
        requireNonNull(to, "transition.to");
        requireNonNull(kind, "transition.kind");
        criteria = Require.copy(criteria, "transition.criteria");
        if (from.equals(to)) {
            throw new IllegalArgumentException(
                    "transition.to must be another stage than " + from + ", which it leaves");
        }
    }

    /** Starts an empty transition. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a transition; sets every attribute at most once. */
    public static final class Builder extends StrictTransitionBuilder {
        Builder() {}
    }

    /** On to a later stage. */
    public static Transition forward(StageId from, StageId to, Criterion... criteria) {
        return new Transition(from, to, TransitionKind.FORWARD, List.of(criteria));
    }

    /** On to a later stage, past some in between. */
    public static Transition skip(StageId from, StageId to, Criterion... criteria) {
        return new Transition(from, to, TransitionKind.SKIP, List.of(criteria));
    }

    /** Back to an earlier stage. */
    public static Transition back(StageId from, StageId to, Criterion... criteria) {
        return new Transition(from, to, TransitionKind.BACK, List.of(criteria));
    }

    /** From a closed stage to one that is not. */
    public static Transition reopen(StageId from, StageId to, Criterion... criteria) {
        return new Transition(from, to, TransitionKind.REOPEN, List.of(criteria));
    }

    /** Into a closed stage. */
    public static Transition close(StageId from, StageId to, Criterion... criteria) {
        return new Transition(from, to, TransitionKind.CLOSE, List.of(criteria));
    }

    /** The two ends: {@code contact -> needs-analysis}. */
    @Override
    public String toString() {
        return from + " -> " + to;
    }
}
