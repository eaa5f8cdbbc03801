package dev.attain.incentives.commission.kernel;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.plan.curve.PaySlice;
import java.util.List;
import java.util.Optional;

/** What one line of a statement earns before it is rounded. */
public interface Earning {
    /** In major units, exact. */
    Ratio exact();

    /** How it came about; made when it is asked for. */
    Explanation explanation();

    /** The credit that earns it; empty for what no single sale earns. */
    default Optional<SalesCredit> credit() {
        return Optional.empty();
    }

    /** How it moves the measure along the pay curve, piece by piece, before factors and caps; none without a curve. */
    default List<PaySlice> slices() {
        return List.of();
    }

    /** A figure that is its own explanation. */
    static Earning of(Explanation figure) {
        return new Figure(figure);
    }

    /**
     * A figure that is its own explanation.
     *
     * @param explanation the figure
     */
    record Figure(Explanation explanation) implements Earning {
        @Override
        public Ratio exact() {
            return explanation.value().value();
        }
    }
}
