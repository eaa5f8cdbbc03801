package dev.attain.funnel.allocation.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.funnel.allocation.solve.Engine.Outcome;
import java.util.Arrays;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EngineProperties {
    @Property(tries = 20_000)
    void allEnginesAgreeWithBruteForceOnOnePlaceEach(@ForAll long seed) {
        allAgree(new RandomInstances(seed).square());
    }

    @Property(tries = 20_000)
    void allEnginesAgreeWithBruteForceOnCapacities(@ForAll long seed) {
        allAgree(new RandomInstances(seed).plain());
    }

    @Property(tries = 20_000)
    void allEnginesAgreeWithBruteForceOnLeastLoadsPricesAndTeams(@ForAll long seed) {
        allAgree(new RandomInstances(seed).general());
    }

    @Property(tries = 5_000)
    void theLeastPriceOfARepIsWhatOneMorePlaceSaves(@ForAll long seed) {
        Instance instance = new RandomInstances(seed).plain();
        if (Engine.solve(instance) instanceof Plan plan) {
            Plan least = LeastPrices.of(plan);
            assertThat(PlanVerifier.objection(least)).isEmpty();
            for (int rep = 0; rep < instance.reps(); rep++) {
                long before = plan.objective();
                long after = BruteForce.least(withOneMorePlace(instance, rep)).orElseThrow();
                assertThat(least.repPrice(rep)).isEqualTo(before - after);
            }
        }
    }

    /**
     * Costs so different that one plan alone is best: whatever number a task or a rep has, the plan gives it the same
     * partner.
     */
    @Property(tries = 5_000)
    void anotherNumberingOfTasksAndRepsGivesTheSamePlan(@ForAll long seed) {
        RandomInstances random = new RandomInstances(seed);
        Instance instance = random.distinct();
        int[] newTask = random.permutation(instance.tasks());
        int[] newRep = random.permutation(instance.reps());
        Instance renumbered = renumbered(instance, newTask, newRep);
        for (Engine engine : Engine.values()) {
            if (engine.handles(instance) && engine.plan(instance) instanceof Plan plan) {
                Plan other = (Plan) engine.plan(renumbered);
                for (int task = 0; task < instance.tasks(); task++) {
                    int rep = plan.rep(task);
                    assertThat(other.rep(newTask[task]))
                            .as("%s", engine)
                            .isEqualTo(rep == Plan.OPEN ? rep : newRep[rep]);
                }
            }
        }
    }

    /** The reps of a task come in any order: the builder brings them into the canonical one. */
    private static Instance renumbered(Instance instance, int[] newTask, int[] newRep) {
        int[] capacities = new int[instance.reps()];
        for (int rep = 0; rep < capacities.length; rep++) {
            capacities[newRep[rep]] = instance.places().capacity(rep);
        }
        int[] oldTask = new int[newTask.length];
        for (int task = 0; task < newTask.length; task++) {
            oldTask[newTask[task]] = task;
        }
        Instance.Builder builder = Instance.builder(Places.of(capacities));
        for (int task : oldTask) {
            int from = instance.starts[task];
            int to = instance.starts[task + 1];
            int[] eligible = Arrays.stream(instance.reps, from, to)
                    .map(rep -> newRep[rep])
                    .toArray();
            builder.task(instance.openPrices[task], eligible, Arrays.copyOfRange(instance.costs, from, to));
        }
        return builder.build();
    }

    private static void allAgree(Instance instance) {
        OptionalLong least = BruteForce.least(instance);
        for (Engine engine : Engine.values()) {
            if (engine.handles(instance)) {
                Outcome outcome = engine.plan(instance);
                if (outcome instanceof Plan plan) {
                    assertThat(OptionalLong.of(plan.objective()))
                            .as("%s", engine)
                            .isEqualTo(least);
                    assertThat(PlanVerifier.objection(plan)).as("%s", engine).isEmpty();
                } else if (outcome instanceof Shortage shortage) {
                    assertThat(least).as("%s", engine).isEmpty();
                    assertThat(PlanVerifier.objection(instance, shortage)).isEmpty();
                }
            }
        }
    }

    private static Instance withOneMorePlace(Instance instance, int rep) {
        int[] most = new int[instance.reps()];
        for (int other = 0; other < most.length; other++) {
            most[other] = instance.places().capacity(other) + (other == rep ? 1 : 0);
        }
        return new Instance(Places.of(most), instance.starts, instance.reps, instance.costs, instance.openPrices);
    }
}
