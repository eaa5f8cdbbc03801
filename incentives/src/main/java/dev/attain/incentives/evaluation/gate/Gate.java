package dev.attain.incentives.evaluation.gate;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A condition on one metric that no score makes up for.
 *
 * @param id which gate, not blank; once in a scorecard
 * @param metric what is looked at
 * @param side whether the limit is a least or a most
 * @param limit the limit, which still passes
 * @param effect what happens to who does not pass
 * @param reason why there is such a gate, in the company's own words, not blank
 */
@Value.Builder
public record Gate(
        @NotBlank String id,
        @NotNull @Valid Metric metric,
        @NotNull Side side,
        @NotNull Quantity limit,
        @NotNull @Valid GateEffect effect,
        @NotBlank String reason)
        implements WithGate {
    /** On which side of its limit a gate is open. */
    public enum Side {
        /** At the limit and above. */
        AT_LEAST,
        /** At the limit and below. */
        AT_MOST
    }

    public Gate {
        Require.text(id, "gate.id");
        requireNonNull(metric, "gate.metric");
        requireNonNull(side, "gate.side");
        requireNonNull(limit, "gate.limit");
        requireNonNull(effect, "gate.effect");
        Require.text(reason, "gate.reason");
        Findings.in("gate")
                .unless(metric.measures(limit), "limit", GateText.LIMIT_UNIT, limit, metric.unit(), metric)
                .refuse();
    }

    /** Starts an empty gate. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a gate; sets every attribute at most once. */
    public static final class Builder extends StrictGateBuilder {
        Builder() {}
    }

    /** What it says of somebody; without a figure it is not known, and stays open. */
    public GateOutcome check(Optional<Quantity> figure) {
        return new GateOutcome(this, figure);
    }

    /** Whether a figure passes. */
    public boolean passes(Quantity figure) {
        int side = figure.compareTo(limit);
        return this.side == Side.AT_LEAST ? side >= 0 : side <= 0;
    }
}
