package dev.attain.core.metric;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Something that is measured of people and teams: {@code Metric.result("bookings", "Bookings", Unit.of(usd))}.
 *
 * <p>The unit is the whole unit, not just its kind: measurements of one metric can always be added and compared, and a
 * measurement in another currency or of other things is refused where it arises. Figures in several currencies are
 * converted first, or are several metrics.
 *
 * @param id how definitions call it
 * @param name what people call it, not blank
 * @param unit what it is measured in
 * @param direction which way it gets better
 * @param kind whether it is read on the way or at the end
 */
@Value.Builder
public record Metric(
        @NotNull @Valid MetricId id,
        @NotBlank String name,
        @NotNull Unit unit,
        @NotNull Direction direction,
        @NotNull MetricKind kind)
        implements WithMetric {
    public Metric {
        requireNonNull(id, "metric.id");
        Require.text(name, "metric.name");
        requireNonNull(unit, "metric.unit");
        requireNonNull(direction, "metric.direction");
        requireNonNull(kind, "metric.kind");
    }

    /** An activity on the way of which more is better, such as visits. */
    public static Metric process(String id, String name, Unit unit) {
        return new Metric(MetricId.of(id), name, unit, Direction.HIGHER_IS_BETTER, MetricKind.PROCESS);
    }

    /** An outcome of which more is better, such as bookings. */
    public static Metric result(String id, String name, Unit unit) {
        return new Metric(MetricId.of(id), name, unit, Direction.HIGHER_IS_BETTER, MetricKind.RESULT);
    }

    /** Starts an empty metric. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a metric; sets every attribute at most once. */
    public static final class Builder extends MetricBuilder {
        Builder() {}
    }

    /** Whether a figure can be one of this metric: it has its unit, or both are pure numbers. */
    public boolean measures(Quantity figure) {
        return unit.fits(figure.unit());
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
