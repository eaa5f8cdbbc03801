package dev.attain.funnel.allocation.solve;

import java.util.Optional;

/**
 * Three exact ways to one answer. {@link #solve} takes the first that suits the shape:
 *
 * <ol>
 *   <li>{@link #JONKER_VOLGENANT} where every rep takes one task, there are as many reps as tasks or more, and at least
 *       half of all pairs are eligible;
 *   <li>{@link #AUCTION} where reps have capacities and nothing else;
 *   <li>{@link #SHORTEST_PATHS} for everything else: least loads, prices of places, teams, and costs too large to be
 *       scaled.
 * </ol>
 *
 * <p>The plan depends on the instance alone. Where several plans are equally good the engine decides, always in the
 * same way.
 */
public enum Engine {
    /** Shortest augmenting paths on a dense matrix. */
    JONKER_VOLGENANT {
        @Override
        public boolean handles(Instance instance) {
            int reps = instance.reps();
            return instance.tasks() <= reps
                    && 2L * instance.pairs() >= (long) instance.tasks() * reps
                    && (long) instance.tasks() * reps <= MOST_ENTRIES
                    && instance.places().isPlain()
                    && instance.places().total() == reps
                    && haveOnePlaceEach(instance.places())
                    && JonkerVolgenant.fits(instance);
        }

        @Override
        Optional<Outcome> attempt(Instance instance) {
            return JonkerVolgenant.solve(instance).map(plan -> plan);
        }
    },

    /** Auction with similar objects. */
    AUCTION {
        @Override
        public boolean handles(Instance instance) {
            return instance.places().isPlain() && SimilarObjectsAuction.fits(instance);
        }

        @Override
        Optional<Outcome> attempt(Instance instance) {
            return Optional.of(SimilarObjectsAuction.solve(instance));
        }
    },

    /** Successive shortest paths on the graph of reps. */
    SHORTEST_PATHS {
        @Override
        public boolean handles(Instance instance) {
            return true;
        }

        @Override
        Optional<Outcome> attempt(Instance instance) {
            return Optional.of(LivePlan.solve(instance));
        }
    };

    private static final long MOST_ENTRIES = Integer.MAX_VALUE - 8L;

    /** The plan of least cost by the engine that suits the shape, or why there is none. */
    public static Outcome solve(Instance instance) {
        return chosenFor(instance).plan(instance);
    }

    /** The engine that suits the shape. */
    public static Engine chosenFor(Instance instance) {
        for (Engine engine : values()) {
            if (engine.handles(instance)) {
                return engine;
            }
        }
        throw new AssertionError("the last engine handles every shape");
    }

    /** Whether this engine can work on the shape, fast or slow. */
    public abstract boolean handles(Instance instance);

    /**
     * The plan of least cost, or why there is none. Where the shape hides that a task cannot or had better not be
     * placed, the general engine takes over.
     *
     * @throws IllegalArgumentException if this engine cannot work on the shape
     */
    public Outcome plan(Instance instance) {
        if (!handles(instance)) {
            throw new IllegalArgumentException(this + " cannot plan this shape: use " + chosenFor(instance));
        }
        return attempt(instance).orElseGet(() -> LivePlan.solve(instance));
    }

    abstract Optional<Outcome> attempt(Instance instance);

    private static boolean haveOnePlaceEach(Places places) {
        for (int rep = 0; rep < places.reps(); rep++) {
            if (places.capacity(rep) != 1) {
                return false;
            }
        }
        return true;
    }

    /** What an engine answers: a plan of least cost, or why there is none. */
    public sealed interface Outcome permits Plan, Shortage {}
}
