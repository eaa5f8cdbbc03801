package dev.attain.incentives.evaluation.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a score function may look at.
 *
 * @param terms the terms that name the function
 * @param metric what was measured
 * @param value what came out for the one who is scored
 * @param goal what was asked of the one who is scored, where the terms name a metric for it and it was measured
 * @param peers what came out for everybody, the one who is scored included
 * @param functions the catalogue, for terms that are made of others
 */
public record ScoreContext(
        @NotNull ScoreTerms terms,
        @NotNull @Valid Metric metric,
        @NotNull Quantity value,
        @NotNull Optional<Quantity> goal,
        @NotNull Peers peers,
        @NotNull ScoreFunctions functions) {
    public ScoreContext {
        requireNonNull(terms, "scoreContext.terms");
        requireNonNull(metric, "scoreContext.metric");
        requireNonNull(value, "scoreContext.value");
        requireNonNull(goal, "scoreContext.goal");
        requireNonNull(peers, "scoreContext.peers");
        requireNonNull(functions, "scoreContext.functions");
    }

    /** The same context for other terms, as those inside these. */
    ScoreContext inside(ScoreTerms others) {
        return new ScoreContext(others, metric, value, goal, peers, functions);
    }

    /**
     * What came out for everybody, sorted and added up once however many are scored. Immutable; any number of threads
     * may share one.
     */
    public static final class Peers {
        private final List<Quantity> sorted;
        private @Nullable Spread spread;

        /** Of all values: the mean, and the mean of the squared distances from it. */
        private record Spread(Ratio mean, Ratio variance) {}

        private Peers(List<Quantity> sorted) {
            this.sorted = sorted;
        }

        /**
         * Values in any order.
         *
         * @throws IllegalArgumentException if their units do not fit
         */
        public static Peers of(Collection<Quantity> values) {
            return new Peers(Require.copy(values.stream().sorted().toList(), "peers"));
        }

        /** Every value, the smallest first. */
        public List<Quantity> values() {
            return sorted;
        }

        /** How many there are. */
        public int size() {
            return sorted.size();
        }

        /** How many are smaller than a value. */
        public int below(Quantity value) {
            return before(value, 0);
        }

        /** How many are larger than a value. */
        public int above(Quantity value) {
            return size() - before(value, 1);
        }

        /**
         * The exact mean.
         *
         * @throws IllegalArgumentException if there is no value
         */
        public Ratio mean() {
            return spread().mean;
        }

        /**
         * The exact variance of the population: the mean of the squares less the square of the mean.
         *
         * @throws IllegalArgumentException if there is no value
         */
        public Ratio variance() {
            return spread().variance;
        }

        /** The values. */
        @Override
        public String toString() {
            return sorted.toString();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Peers peers && sorted.equals(peers.sorted);
        }

        @Override
        public int hashCode() {
            return sorted.hashCode();
        }

        /** How many compare with a value below a limit: those that are smaller below 0, the equal ones too below 1. */
        private int before(Quantity value, int limit) {
            int low = 0;
            int high = sorted.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                boolean counts = Integer.signum(sorted.get(middle).compareTo(value)) < limit;
                low = counts ? middle + 1 : low;
                high = counts ? high : middle;
            }
            return low;
        }

        /** Worked out when it is first asked for; two threads that ask at once find the same. */
        private Spread spread() {
            Spread known = spread;
            if (known == null) {
                Ratio count = Ratio.of(size());
                Ratio mean = sum(sorted.stream().map(Quantity::value)).dividedBy(count);
                Ratio squares = sum(sorted.stream().map(one -> one.value().times(one.value())));
                known = new Spread(mean, squares.dividedBy(count).minus(mean.times(mean)));
                spread = known;
            }
            return known;
        }

        private static Ratio sum(Stream<Ratio> values) {
            return values.reduce(Ratio.ZERO, Ratio::plus);
        }
    }
}
