package dev.attain.funnel.stage.criterion;

import static java.util.Objects.requireNonNull;

import dev.attain.core.role.RoleId;
import dev.attain.funnel.deal.CriterionId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that must hold before a deal moves, what it does to the move, and what helps.
 *
 * <pre>{@code
 * Criterion.block("budget-known", Condition.present("budget"))
 *         .withCure(Words.of("ask the buyer who pays", "询问客户由谁付款"))
 *         .withOwner(RoleId.of("rep"));
 * }</pre>
 *
 * @param id the name by which decisions and waivers speak of it
 * @param severity whether the move is blocked or only warned about
 * @param owner the role that can act on it; empty for whoever works on the deal
 * @param cure what helps, in a sentence; where it is empty, the condition speaks for itself
 * @param condition what must be so
 */
@Value.Builder
public record Criterion(
        @NotNull @Valid CriterionId id,
        @NotNull CriterionSeverity severity,
        @NotNull Optional<@Valid RoleId> owner,
        @NotNull Optional<@Valid Words> cure,
        @NotNull @Valid Condition condition)
        implements WithCriterion {
    public Criterion {
        requireNonNull(id, "criterion.id");
        requireNonNull(severity, "criterion.severity");
        requireNonNull(owner, "criterion.owner");
        requireNonNull(cure, "criterion.cure");
        requireNonNull(condition, "criterion.condition");
    }

    /** Starts an empty criterion. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a criterion; sets every attribute at most once. */
    public static final class Builder extends StrictCriterionBuilder {
        Builder() {}
    }

    /** A criterion without which the deal may not move. */
    public static Criterion block(String id, Condition condition) {
        return of(CriterionId.of(id), CriterionSeverity.BLOCK, condition);
    }

    /** A criterion that is only warned about. */
    public static Criterion warn(String id, Condition condition) {
        return of(CriterionId.of(id), CriterionSeverity.WARN, condition);
    }

    /** Whether a move is blocked while this is unmet. */
    public boolean blocks() {
        return severity == CriterionSeverity.BLOCK;
    }

    private static Criterion of(CriterionId id, CriterionSeverity severity, Condition condition) {
        return new Criterion(id, severity, Optional.empty(), Optional.empty(), condition);
    }
}
