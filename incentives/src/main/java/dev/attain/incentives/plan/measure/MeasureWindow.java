package dev.attain.incentives.plan.measure;

import static java.util.Objects.requireNonNull;

import dev.attain.core.time.Granularity;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** Over which time a measure accumulates before it begins again from zero. */
public sealed interface MeasureWindow {
    /** Every event on its own; a reversal costs what an event of its size would have earned. */
    static MeasureWindow perEvent() {
        return new PerEvent();
    }

    /** Within the fiscal month, quarter or year in which the event lies: {@code within(YEAR)} is year to date. */
    static MeasureWindow within(Granularity granularity) {
        return new Within(granularity);
    }

    /** Over the pay period and those before it. */
    static MeasureWindow rolling(int payPeriods) {
        return new Rolling(payPeriods);
    }

    /** From the first day of the assignment or the plan, whichever is later, without an end. */
    static MeasureWindow inceptionToDate() {
        return new InceptionToDate();
    }

    /** Every event on its own. */
    record PerEvent() implements MeasureWindow {}

    /**
     * The fiscal period of a length in which the event lies, from its first day.
     *
     * @param granularity how long it is; longer, shorter or as long as the pay period
     */
    record Within(@NotNull Granularity granularity) implements MeasureWindow {
        public Within {
            requireNonNull(granularity, "within.granularity");
        }
    }

    /**
     * The last pay periods, the current one included: sales of the earlier ones lift the measure and are not paid
     * again.
     *
     * @param payPeriods how many, at least one
     */
    record Rolling(@Positive int payPeriods) implements MeasureWindow {
        public Rolling {
            if (payPeriods < 1) {
                throw new IllegalArgumentException("rolling.payPeriods must be one or more, but was " + payPeriods);
            }
        }
    }

    /** Everything so far. */
    record InceptionToDate() implements MeasureWindow {}
}
