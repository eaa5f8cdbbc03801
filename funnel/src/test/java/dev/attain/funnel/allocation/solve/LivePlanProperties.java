package dev.attain.funnel.allocation.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LivePlanProperties {
    private static final int CHANGES = 12;

    @Property(tries = 5_000)
    void afterEveryChangeAPlainPlanIsAsGoodAsPlannedAgain(@ForAll long seed) {
        RandomInstances random = new RandomInstances(seed);
        changeAndCompare(random, random.plain(), random.plain());
    }

    @Property(tries = 5_000)
    void afterEveryChangeAGeneralPlanIsAsGoodAsPlannedAgain(@ForAll long seed) {
        RandomInstances random = new RandomInstances(seed);
        changeAndCompare(random, random.general(), random.plain());
    }

    @Property(tries = 5_000)
    void forcingAPairCostsWhatAPlanWithThatPairCostsMore(@ForAll long seed) {
        RandomInstances random = new RandomInstances(seed);
        Instance instance = random.general();
        if (Engine.solve(instance) instanceof Plan plan) {
            LivePlan live = LivePlan.of(plan);
            for (int task = 0; task < instance.tasks(); task++) {
                for (int rep = 0; rep < instance.reps(); rep++) {
                    if (instance.cost(task, rep).isPresent()) {
                        forceAndCompare(plan, live, task, rep);
                    }
                }
            }
        }
    }

    private static void forceAndCompare(Plan plan, LivePlan live, int task, int rep) {
        Instance forced = onlyRep(plan.instance(), task, rep);
        Change change = live.forcing(task, rep);
        if (change.shortage().isPresent()) {
            assertThat(BruteForce.least(forced)).isEmpty();
            assertThat(PlanVerifier.objection(forced, change.shortage().orElseThrow()))
                    .isEmpty();
        } else {
            assertThat(plan.objective() + change.cost())
                    .isEqualTo(BruteForce.least(forced).orElseThrow());
            assertThat(change.cost())
                    .isGreaterThanOrEqualTo(plan.reducedCost(task, rep).orElseThrow());
            int[] moved = plan.repOfTask();
            change.moves().forEach(move -> {
                assertThat(move.from()).isEqualTo(moved[move.task()]);
                moved[move.task()] = move.to();
            });
            assertThat(moved[task]).isEqualTo(rep);
            assertThat(new Plan(
                                    plan.instance(),
                                    moved,
                                    new long[forced.reps()],
                                    new long[forced.places().teams()])
                            .objective())
                    .isEqualTo(plan.objective() + change.cost());
        }
    }

    private static void changeAndCompare(RandomInstances random, Instance first, Instance more) {
        if (Engine.solve(first) instanceof Plan plan) {
            LivePlan live = LivePlan.of(plan);
            List<Integer> tasks = new ArrayList<>();
            for (int task = 0; task < first.tasks(); task++) {
                tasks.add(task);
            }
            for (int change = 0; change < CHANGES; change++) {
                change(random, live, tasks, more);
                Plan now = live.plan();
                assertThat(PlanVerifier.objection(now)).isEmpty();
                assertThat(now.objective()).isEqualTo(live.objective());
                if (tasks.size() < 7) {
                    assertThat(live.objective())
                            .isEqualTo(BruteForce.least(now.instance()).orElseThrow());
                }
            }
        }
    }

    private static void change(RandomInstances random, LivePlan live, List<Integer> tasks, Instance more) {
        long before = live.objective();
        Places places = live.plan().instance().places();
        int rep = random.below(places.reps());
        Change change = switch (random.below(4)) {
            case 0 -> insert(random, live, tasks, more);
            case 1 -> remove(random, live, tasks);
            case 2 -> live.changeCapacity(rep, places.minimum(rep) + random.below(4));
            default -> minimum(live, rep, random.below(places.capacity(rep) + 1));
        };
        if (change.shortage().isEmpty()) {
            assertThat(live.objective()).isEqualTo(before + change.cost());
        } else {
            assertThat(live.objective()).isEqualTo(before);
        }
    }

    private static Change minimum(LivePlan live, int rep, int least) {
        Places places = live.plan().instance().places();
        int team = places.team(rep);
        int others = 0;
        for (int other = 0; team != Places.NO_TEAM && other < places.reps(); other++) {
            others += other != rep && places.team(other) == team ? places.minimum(other) : 0;
        }
        int most = team == Places.NO_TEAM ? least : Math.min(least, places.quota(team) - others);
        return live.changeMinimum(rep, most);
    }

    private static Change insert(RandomInstances random, LivePlan live, List<Integer> tasks, Instance more) {
        if (more.tasks() == 0) {
            return Change.NONE;
        }
        int row = random.below(more.tasks());
        int reps = live.plan().instance().reps();
        int[] eligible = Arrays.stream(more.reps, more.starts[row], more.starts[row + 1])
                .filter(rep -> rep < reps)
                .toArray();
        long[] costs = Arrays.copyOfRange(more.costs, more.starts[row], more.starts[row] + eligible.length);
        Change change = more.openPrice(row).isPresent()
                ? live.insert(more.openPrice(row).orElseThrow(), eligible, costs)
                : live.insert(eligible, costs);
        if (change.shortage().isEmpty()) {
            Change.Move last = change.moves().get(change.moves().size() - 1);
            assertThat(last.from()).isEqualTo(Change.Move.NEW);
            tasks.add(last.task());
        }
        return change;
    }

    private static Change remove(RandomInstances random, LivePlan live, List<Integer> tasks) {
        if (tasks.isEmpty()) {
            return Change.NONE;
        }
        Integer task = tasks.get(random.below(tasks.size()));
        Change change = live.remove(task);
        if (change.shortage().isEmpty()) {
            tasks.remove(task);
        }
        return change;
    }

    private static Instance onlyRep(Instance instance, int forced, int rep) {
        Instance.Builder builder = Instance.builder(instance.places());
        for (int task = 0; task < instance.tasks(); task++) {
            int[] eligible = Arrays.copyOfRange(instance.reps, instance.starts[task], instance.starts[task + 1]);
            long[] costs = Arrays.copyOfRange(instance.costs, instance.starts[task], instance.starts[task + 1]);
            if (task == forced) {
                builder.mandatory(
                        new int[] {rep}, new long[] {instance.cost(task, rep).orElseThrow()});
            } else {
                builder.task(instance.openPrices[task], eligible, costs);
            }
        }
        return builder.build();
    }
}
