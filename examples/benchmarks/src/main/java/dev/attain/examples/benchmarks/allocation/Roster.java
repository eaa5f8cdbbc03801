package dev.attain.examples.benchmarks.allocation;

import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Skill;
import dev.attain.funnel.allocation.Allocation;
import dev.attain.funnel.allocation.TaskAllocator;
import dev.attain.funnel.allocation.fit.ContinuityFit;
import dev.attain.funnel.allocation.fit.ExperienceFit;
import dev.attain.funnel.allocation.fit.SkillFit;
import dev.attain.funnel.allocation.fit.TerritoryFit;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.policy.Eligibility;
import dev.attain.funnel.allocation.policy.WeightedFit;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import dev.attain.funnel.allocation.task.TaskId;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Tasks and reps as a host has them, of whom skills make about one in five eligible, and a policy of four criteria:
 * skill, experience, territory, continuity. Seeded; scores have one decimal and differ a lot.
 *
 * @param policy how
 * @param tasks for whom and what
 * @param reps who
 */
record Roster(AllocationPolicy policy, List<SalesTask> tasks, List<RepCapacity> reps) {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final long SEED = 20_260_102;
    private static final long NOBODY = Long.MAX_VALUE;
    private static final int SKILLS = 8;
    private static final int GRADES = 5;
    private static final int REGIONS = 20;
    private static final int SEASONED = 100;
    private static final AllocationPolicy POLICY = AllocationPolicy.of(
                    "customers",
                    "2026",
                    WeightedFit.of("skill", "0.5", new SkillFit()),
                    WeightedFit.of("experience", "1", ExperienceFit.matching(SEASONED)),
                    WeightedFit.of("territory", "0.4", TerritoryFit.own()),
                    WeightedFit.of("continuity", "0.3", new ContinuityFit()))
            .withEligibility(Eligibility.USUAL.withTerritory(false));

    Roster {
        tasks = List.copyOf(tasks);
        reps = List.copyOf(reps);
    }

    static Roster of(int tasks, int reps, int places) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<RepCapacity> all = IntStream.range(0, reps)
                .mapToObj(rep -> rep(random, rep, places))
                .toList();
        return new Roster(
                POLICY,
                IntStream.range(0, tasks)
                        .mapToObj(task -> task(random, task, reps))
                        .toList(),
                all);
    }

    /** The first tasks only. */
    Roster first(int count) {
        return new Roster(policy, tasks.subList(0, count), reps);
    }

    /** The best plan of the public API. */
    Allocation allocation() {
        return TaskAllocator.standard().allocate(policy, tasks, reps, DAY);
    }

    /**
     * The same as rows of costs: scores with the other sign, on the scale of the policy, as the public API tells them.
     */
    Demand demand() {
        Allocation best = allocation();
        int[][] eligible = new int[tasks.size()][];
        long[][] costs = new long[tasks.size()][];
        for (int task = 0; task < eligible.length; task++) {
            TaskId id = tasks.get(task).id();
            long[] costOfRep = reps.stream()
                    .mapToLong(rep -> best.score(id, rep.rep())
                            .map(score -> -scaled(score))
                            .orElse(NOBODY))
                    .toArray();
            eligible[task] = IntStream.range(0, costOfRep.length)
                    .filter(rep -> costOfRep[rep] != NOBODY)
                    .toArray();
            costs[task] = Arrays.stream(eligible[task])
                    .mapToLong(rep -> costOfRep[rep])
                    .toArray();
        }
        return Demand.of(reps.size(), reps.get(0).tasks().most(), eligible, costs)
                .withOpenPrice(openPrice());
    }

    /** What a task costs that stays open, on the scale of the policy. */
    long openPrice() {
        return scale() * policy.open().points();
    }

    /** Points as a whole number on the scale of the policy. */
    long scaled(Quantity points) {
        return points.value().times(scale(), RoundingMode.UNNECESSARY);
    }

    long scale() {
        return BigInteger.TEN.pow(policy.decimals()).longValueExact();
    }

    /** Each rep has two skills. */
    private static RepCapacity rep(SplittableRandom random, int number, int places) {
        int first = random.nextInt(SKILLS);
        int second = (first + 1 + random.nextInt(SKILLS - 1)) % SKILLS;
        return RepCapacity.of(id("r", number), places)
                .withExperience(random.nextInt(SEASONED))
                .withTerritories(region(random), region(random))
                .withSkills(skill(random, first), skill(random, second));
    }

    /** Each task asks for one skill, most of them for any grade of it. */
    private static SalesTask task(SplittableRandom random, int number, int reps) {
        int asked = Math.max(1, random.nextInt(2 * GRADES) - GRADES);
        return SalesTask.of(id("t", number), id("c", number))
                .withSkills(new Skill("skill-" + random.nextInt(SKILLS), asked))
                .withComplexity(random.nextInt(SEASONED))
                .withTerritory(region(random))
                .withOwner(PartyId.of(id("r", random.nextInt(reps))));
    }

    private static Skill skill(SplittableRandom random, int number) {
        return new Skill("skill-" + number, 1 + random.nextInt(GRADES));
    }

    private static String region(SplittableRandom random) {
        return "region-" + random.nextInt(REGIONS);
    }

    private static String id(String kind, int number) {
        return String.format("%s%05d", kind, number);
    }
}
