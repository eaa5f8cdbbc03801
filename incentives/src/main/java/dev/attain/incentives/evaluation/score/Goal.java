package dev.attain.incentives.evaluation.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.metric.MetricId;
import dev.attain.core.money.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What is asked for: the same of everybody, or of each owner what another metric says, such as the quota. */
public sealed interface Goal {
    /** The same of everybody. */
    static Goal fixed(Quantity amount) {
        return new Fixed(amount);
    }

    /** What the measurement of another metric says for the owner and the period: {@code Goal.measured("quota")}. */
    static Goal measured(String metric) {
        return new Measured(MetricId.of(metric));
    }

    /**
     * One goal for all.
     *
     * @param amount more than zero, in the unit of the criterion's metric
     */
    record Fixed(@NotNull Quantity amount) implements Goal {
        public Fixed {
            requireNonNull(amount, "fixed.amount");
            if (!amount.value().isPositive()) {
                throw new IllegalArgumentException(
                        "fixed.amount must be more than zero, but was " + amount + ": nothing is a share of nothing");
            }
        }
    }

    /**
     * A goal for each.
     *
     * @param metric whose measurement it is
     */
    record Measured(@NotNull @Valid MetricId metric) implements Goal {
        public Measured {
            requireNonNull(metric, "measured.metric");
        }
    }
}
