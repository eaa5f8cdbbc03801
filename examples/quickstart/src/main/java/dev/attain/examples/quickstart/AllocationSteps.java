package dev.attain.examples.quickstart;

import dev.attain.core.party.PartyId;
import dev.attain.core.party.Skill;
import dev.attain.funnel.allocation.Allocation;
import dev.attain.funnel.allocation.AllocationVerifier;
import dev.attain.funnel.allocation.TaskAllocator;
import dev.attain.funnel.allocation.fit.ContinuityFit;
import dev.attain.funnel.allocation.fit.ExperienceFit;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.policy.LoadBalance;
import dev.attain.funnel.allocation.policy.WeightedFit;
import dev.attain.funnel.allocation.task.AllocationChange;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import dev.attain.funnel.allocation.task.TaskId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Who takes which customer, why, and what it would cost otherwise: a program of the README. */
public final class AllocationSteps {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final PartyId LI = PartyId.of("li");
    private static final Skill SPANISH = new Skill("spanish", 2);

    private AllocationSteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Allocates five customers, asks why and why not, and what somebody who joins would change. */
    public static void run(PrintStream out) {
        // tag::allocation[]
        AllocationPolicy policy = AllocationPolicy.of(
                        "customers",
                        "2026",
                        WeightedFit.of("experience", "1", ExperienceFit.matching(10)),
                        WeightedFit.of("continuity", "0.3", new ContinuityFit()))
                .withBalance(LoadBalance.of("1", 60));
        TaskAllocator allocator = TaskAllocator.standard();
        Allocation best = allocator.allocate(policy, tasks(), reps(), MONDAY);
        out.println(best + ", proven: " + AllocationVerifier.findings(best).isEmpty());
        out.println(best.open().get(0).because());
        out.print(best.why(TaskId.of("T-2")).text(Locale.ENGLISH));
        out.println(best.whyNot(TaskId.of("T-2"), LI).because());
        out.println(best.whyNot(TaskId.of("T-2"), LI).because().text(Locale.CHINESE));
        AllocationChange joined = new AllocationChange.RepJoined(zoe());
        allocator
                .dial(best, joined, 0, 300, 1000)
                .forEach(at -> out.println(at.stickiness() + " a move: " + at.moved() + " move, cost " + at.cost()));
        // end::allocation[]
    }

    private static List<SalesTask> tasks() {
        return List.of(
                SalesTask.of("T-1", "C-101").withComplexity(2).withOwner(LI),
                SalesTask.of("T-2", "C-102").withComplexity(9).withOwner(LI),
                SalesTask.of("T-3", "C-103").withComplexity(5).withSkills(SPANISH),
                SalesTask.of("T-4", "C-104").withComplexity(6).withSkills(SPANISH),
                SalesTask.of("T-5", "C-105").withComplexity(7).withSkills(SPANISH));
    }

    private static RepCapacity zoe() {
        return RepCapacity.of("zoe", 2).withExperience(9).withSkills(SPANISH);
    }

    private static List<RepCapacity> reps() {
        return List.of(
                RepCapacity.of("ana", 2).withExperience(8).withSkills(SPANISH),
                RepCapacity.of("li", 2).withExperience(3),
                RepCapacity.of("max", 2).withExperience(6));
    }
}
