package dev.attain.core.metric;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import java.util.Optional;

/** How attainments are made, in either direction. */
final class AttainmentFormula {
    private AttainmentFormula() {}

    static Optional<Attainment> of(Metric metric, Quantity actual, Quantity target) {
        Explanation reached =
                Explanation.input(MetricText.ACTUAL.message(metric), requireUnit("actual", metric, actual));
        Explanation asked = Explanation.input(MetricText.TARGET.message(metric), requireUnit("target", metric, target));
        return target.value().isPositive()
                ? Optional.of(node(metric, reached, asked, compared(metric, reached, asked)))
                : Optional.empty();
    }

    /** The same attainment as somebody's. */
    static Attainment about(Attainment attainment, PartyId owner) {
        return ImmutableAttainment.builder()
                .metric(attainment.metric())
                .actual(attainment.actual())
                .target(attainment.target())
                .explanation(attainment.explanation().about(owner))
                .build();
    }

    private static Explanation compared(Metric metric, Explanation actual, Explanation target) {
        Message label = MetricText.ATTAINMENT.message(metric);
        return switch (metric.direction()) {
            case HIGHER_IS_BETTER -> Explanation.quotient(label, actual, target);
            case LOWER_IS_BETTER -> Explanation.difference(label, whole(), deviation(actual, target));
        };
    }

    private static Explanation whole() {
        return Explanation.input(MetricText.WHOLE.message(), Quantity.of(Ratio.ONE));
    }

    private static Explanation deviation(Explanation actual, Explanation target) {
        Explanation over = Explanation.difference(MetricText.OVER.message(), actual, target);
        return Explanation.quotient(MetricText.DEVIATION.message(), over, target);
    }

    private static Attainment node(Metric metric, Explanation actual, Explanation target, Explanation attainment) {
        return ImmutableAttainment.builder()
                .metric(metric)
                .actual(actual.value())
                .target(target.value())
                .explanation(attainment)
                .build();
    }

    private static Quantity requireUnit(String name, Metric metric, Quantity figure) {
        if (!metric.measures(figure)) {
            throw new IllegalArgumentException("attainment.%s must be in %s, the unit of %s, but was %s"
                    .formatted(name, metric.unit(), metric, figure));
        }
        return figure;
    }
}
