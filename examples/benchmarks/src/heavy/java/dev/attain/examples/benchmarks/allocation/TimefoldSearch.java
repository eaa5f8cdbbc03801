package dev.attain.examples.benchmarks.allocation;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dev.attain.examples.benchmarks.workload.Heuristic;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The general-purpose solver by local search, as its manual has one start: constraint streams, its own first plan, its
 * own moves, its checks of itself switched off. A task chooses among the reps who may do it, so only capacities can be
 * broken; it is one thread, as the free edition is.
 */
public final class TimefoldSearch implements Heuristic<Demand> {
    @Override
    public String name() {
        return "timefold";
    }

    @Override
    public Set<String> workloads() {
        return Set.of(AllocationFamily.SQUARE, AllocationFamily.TIGHT, AllocationFamily.SLACK);
    }

    @Override
    public Class<Demand> input() {
        return Demand.class;
    }

    @Override
    public OptionalLong cost(Demand demand, Duration time) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(TimefoldPlan.class)
                .withEntityClasses(TimefoldTask.class)
                .withConstraintProviderClass(Rules.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withTerminationSpentLimit(time);
        TimefoldPlan plan =
                SolverFactory.<TimefoldPlan>create(config).buildSolver().solve(TimefoldPlan.of(demand));
        return demand.cost(plan.repOfTask());
    }

    /** Capacities must hold, and the costs should be low. Public, because the solver makes it. */
    public static final class Rules implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {capacity(factory), cost(factory)};
        }

        private static Constraint capacity(ConstraintFactory factory) {
            return factory.forEach(TimefoldTask.class)
                    .groupBy(TimefoldTask::getRep, ConstraintCollectors.count())
                    .filter((rep, tasks) -> tasks > rep.places())
                    .penalizeLong(HardSoftLongScore.ONE_HARD, (rep, tasks) -> tasks - rep.places())
                    .asConstraint("capacity");
        }

        private static Constraint cost(ConstraintFactory factory) {
            return factory.forEach(TimefoldTask.class)
                    .penalizeLong(HardSoftLongScore.ONE_SOFT, TimefoldTask::cost)
                    .asConstraint("cost");
        }
    }
}
