package dev.attain.house.contract;

import static java.util.Map.entry;

import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Skill;
import dev.attain.funnel.allocation.Allocation;
import dev.attain.funnel.allocation.TaskAllocator;
import dev.attain.funnel.allocation.fit.ExperienceFit;
import dev.attain.funnel.allocation.fit.ExperiencePoint;
import dev.attain.funnel.allocation.fit.FitTerms;
import dev.attain.funnel.allocation.fit.PriorityFit;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.task.Absence;
import dev.attain.funnel.allocation.task.AllocationChange;
import dev.attain.funnel.allocation.task.LoadRange;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import dev.attain.funnel.allocation.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Parts of allocations that are open families, results, or hold each other. */
final class AllocationSamples {
    static final Map<Class<?>, IntFunction<Object>> OWN = Map.ofEntries(
            entry(FitTerms.class, seed -> new PriorityFit(seed + 1)),
            entry(
                    ExperienceFit.class,
                    seed -> new ExperienceFit(
                            List.of(new ExperiencePoint(1, 1), new ExperiencePoint(5, 9)), 5, Rate.percent("10"), 2)),
            entry(RepCapacity.class, AllocationSamples::rep),
            entry(AllocationChange.class, seed -> new AllocationChange.TaskGone(TaskId.of("task-" + seed))),
            entry(Allocation.class, AllocationSamples::allocation));

    private AllocationSamples() {}

    private static RepCapacity rep(int seed) {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(seed);
        return RepCapacity.of("rep-" + seed, seed + 1)
                .withTeam(PartyId.of("team"))
                .withEffort(LoadRange.atMost(seed + 5))
                .withSkills(new Skill("skill-" + seed, 1))
                .withTerritories("territory-" + seed)
                .withAbsences(new Absence(day, day.plusDays(1)));
    }

    private static Allocation allocation(int seed) {
        return TaskAllocator.standard()
                .allocate(
                        AllocationPolicy.of("policy", "1"),
                        List.of(SalesTask.of("task-" + seed, "customer").withOwner(PartyId.of("ann"))),
                        List.of(RepCapacity.of("ann", 1)),
                        LocalDate.of(2026, 1, 1));
    }
}
