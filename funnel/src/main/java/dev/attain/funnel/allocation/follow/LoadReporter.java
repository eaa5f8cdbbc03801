package dev.attain.funnel.allocation.follow;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Skill;
import dev.attain.funnel.allocation.Allocation;
import dev.attain.funnel.allocation.TaskAllocator;
import dev.attain.funnel.allocation.task.Load;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Says how much of the capacities an allocation uses, which skills are short, and what that costs, exactly: by
 * allocating once more for each skill as if nobody asked for it. It keeps nothing between calls.
 *
 * <pre>{@code
 * LoadReport report = LoadReporter.with(allocator).report(allocation);
 * report.bottleneck().map(SkillLoad::skill); // Optional[spanish]
 * }</pre>
 */
public final class LoadReporter {
    private final TaskAllocator allocator;

    private LoadReporter(TaskAllocator allocator) {
        this.allocator = allocator;
    }

    /** A reporter that allocates with the engine that made the allocation. */
    public static LoadReporter with(TaskAllocator allocator) {
        return new LoadReporter(requireNonNull(allocator, "allocator"));
    }

    /** The report of one allocation; a plan for each skill that its tasks ask for is worked out on the way. */
    public LoadReport report(Allocation allocation) {
        TreeSet<String> asked = new TreeSet<>();
        allocation.tasks().forEach(task -> task.skills().forEach(skill -> asked.add(skill.name())));
        Quantity worth = asked.isEmpty() ? allocation.worth() : best(allocation, allocation.tasks());
        List<SkillLoad> skills = asked.stream()
                .map(skill -> skill(allocation, skill, worth))
                .sorted(Comparator.comparing(SkillLoad::cost).reversed().thenComparing(SkillLoad::skill))
                .toList();
        List<RepLoad> reps =
                allocation.reps().stream().map(rep -> rep(allocation, rep)).toList();
        return new LoadReport(reps, skills);
    }

    private static RepLoad rep(Allocation allocation, RepCapacity rep) {
        int effort = rep.present().effort();
        for (SalesTask task : allocation.tasks()) {
            boolean has = allocation.rep(task.id()).filter(rep.rep()::equals).isPresent();
            effort += has ? task.effort() : 0;
        }
        int tasks = rep.present().tasks() + allocation.load(rep.rep());
        int most = rep.tasks().most();
        Optional<Ratio> used = most == 0 ? Optional.empty() : Optional.of(Ratio.of(tasks, most));
        return new RepLoad(rep.rep(), new Load(tasks, effort), used, allocation.onePlaceMore(rep.rep()));
    }

    private SkillLoad skill(Allocation allocation, String skill, Quantity worth) {
        List<SalesTask> asking =
                allocation.tasks().stream().filter(task -> asks(task, skill)).toList();
        int open = (int) asking.stream()
                .filter(task -> allocation.rep(task.id()).isEmpty())
                .count();
        List<PartyId> able = allocation.reps().stream()
                .filter(rep -> rep.grade(skill) > 0)
                .map(RepCapacity::rep)
                .toList();
        long places =
                able.stream().mapToLong(rep -> allocation.places(rep).most()).sum();
        List<SalesTask> without =
                allocation.tasks().stream().map(task -> without(task, skill)).toList();
        Quantity cost = best(allocation, without).minus(worth);
        return new SkillLoad(skill, asking.size(), open, able, places, cost);
    }

    private Quantity best(Allocation allocation, List<SalesTask> tasks) {
        return allocator
                .allocate(allocation.policy(), tasks, allocation.reps(), allocation.asOf())
                .worth();
    }

    private static boolean asks(SalesTask task, String skill) {
        return task.skills().stream().map(Skill::name).anyMatch(skill::equals);
    }

    private static SalesTask without(SalesTask task, String skill) {
        return task.withSkills(task.skills().stream()
                .filter(asked -> !asked.name().equals(skill))
                .toList());
    }
}
