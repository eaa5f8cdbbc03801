package dev.attain.core.metric;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How much of a target was reached, exactly: USD 120 on USD 130 is 12/13.
 *
 * <p>Where higher is better it is {@code actual ÷ target}. Where lower is better it is
 * {@code 1 − (actual − target) ÷ target}: as good as the target is 100 %, half of it 150 %, twice as much 0 %, more is
 * below zero, and nothing at all is 200 %, the most there is. (Performance of decreasing value types, Infor CPM
 * Strategy Management user guide; the quotient target ÷ actual, which others use, has no value when the actual is
 * zero.)
 *
 * <p>A target of zero has no attainment, and neither has one below zero, of which a worse figure would be a larger
 * share.
 */
@Value.Immutable
public sealed interface Attainment permits ImmutableAttainment {
    /** What was measured. */
    Metric metric();

    /** The figure that was reached. */
    Quantity actual();

    /** The figure that was asked for, more than zero. */
    Quantity target();

    /** How the attainment is made from the two. */
    Explanation explanation();

    /** The attainment: 1 is the target, and more is better in either direction. */
    @Value.Derived
    default Ratio ratio() {
        return explanation().value().value();
    }

    /** Whether the figure is as good as the target or better. */
    default boolean isMet() {
        return ratio().compareTo(Ratio.ONE) >= 0;
    }

    /** The attainment to be shown, in percent: 12/13 with one decimal is {@code 92.3%} (HALF_UP). */
    default String percent(int decimals, RoundingMode mode) {
        return ratio().percent(decimals, mode);
    }

    /**
     * The attainment of a figure; empty if the target is zero or less.
     *
     * @throws IllegalArgumentException if a figure is not in the unit of the metric
     */
    static Optional<Attainment> of(Metric metric, Quantity actual, Quantity target) {
        return AttainmentFormula.of(metric, actual, target);
    }

    /**
     * The attainment of its owner by a measurement, told only to who may see the owner's figures; empty if the target
     * is zero or less.
     *
     * @throws IllegalArgumentException if the target is not in the unit of the metric
     */
    static Optional<Attainment> of(Measurement measurement, Quantity target) {
        PartyId owner = measurement.owner();
        return of(measurement.metric(), measurement.value(), target)
                .map(attainment -> AttainmentFormula.about(attainment, owner));
    }
}
