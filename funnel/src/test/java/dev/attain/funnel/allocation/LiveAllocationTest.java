package dev.attain.funnel.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.fit.ContinuityFit;
import dev.attain.funnel.allocation.fit.ExperienceFit;
import dev.attain.funnel.allocation.outcome.PlanChange;
import dev.attain.funnel.allocation.outcome.TaskMove;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.policy.Eligibility;
import dev.attain.funnel.allocation.policy.OpenPrice;
import dev.attain.funnel.allocation.policy.Pin;
import dev.attain.funnel.allocation.policy.WeightedFit;
import dev.attain.funnel.allocation.task.LoadRange;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import dev.attain.funnel.allocation.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes and goes task by task, and who is away meanwhile. */
class LiveAllocationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PartyId ANA = PartyId.of("ana");
    private static final PartyId LI = PartyId.of("li");
    private static final TaskAllocator ALLOCATOR = TaskAllocator.standard();
    private static final AllocationPolicy POLICY = AllocationPolicy.of(
            "customers",
            "1",
            WeightedFit.of("experience", "0.5", ExperienceFit.matching(10)),
            WeightedFit.of("continuity", "0.2", new ContinuityFit()));

    private static RepCapacity rep(PartyId id, int capacity, int experience) {
        return RepCapacity.of(id.value(), capacity).withExperience(experience);
    }

    private static SalesTask task(int number, int complexity) {
        return SalesTask.of("T-" + number, "C-" + number).withComplexity(complexity);
    }

    private static Allocation allocate(List<SalesTask> tasks, RepCapacity... reps) {
        return ALLOCATOR.allocate(POLICY, tasks, List.of(reps), DAY);
    }

    @Test
    void aLiveAllocationTakesTasksInAndGivesThemBack() {
        LiveAllocation live = ALLOCATOR.live(allocate(List.of(task(1, 3)), rep(ANA, 1, 8), rep(LI, 1, 3)));
        PlanChange added = live.add(task(2, 2));
        assertThat(added.moves()).extracting(TaskMove::toString).containsExactly("T-2: – → ana");
        assertThat(live.rep(TaskId.of("T-2"))).contains(ANA);
        assertThat(live.add(task(3, 9).startedBy(ANA)).moves()).isNotEmpty();
        assertThat(live.rep(TaskId.of("T-3"))).contains(ANA);
        live.add(task(4, 9).startedBy(ANA));
        assertThat(AllocationVerifier.findings(live.allocation())).isEmpty();
        live.absent(ANA);
        assertThat(live.rep(TaskId.of("T-3"))).contains(ANA);
        live.remove(TaskId.of("T-3"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.remove(TaskId.of("T-3")))
                .withMessage("task T-3 is not in this allocation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.add(task(1, 1)))
                .withMessage("task T-1 is in this allocation already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.absent(PartyId.of("who")))
                .withMessage("rep who is not in this allocation");
        LiveAllocation efforts =
                ALLOCATOR.live(allocate(List.of(task(1, 3)), rep(ANA, 1, 8).withEffort(LoadRange.atMost(4))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> efforts.add(task(2, 3).withEffort(2)))
                .withMessageStartingWith("task T-2 must take effort 1 as the others do, but takes 2");
    }

    @Test
    void aPinnedTaskThatIsGoneTakesItsPinWithIt() {
        AllocationPolicy pinned = POLICY.withEligibility(Eligibility.USUAL.withPins(new Pin(TaskId.of("T-1"), LI)));
        Allocation start = ALLOCATOR.allocate(
                pinned, List.of(task(1, 8), task(2, 8)), List.of(rep(ANA, 2, 8), rep(LI, 2, 3)), DAY);
        LiveAllocation live = ALLOCATOR.live(start);
        live.remove(TaskId.of("T-1"));
        assertThat(live.allocation()).hasToString("[T-2 → ana], open []");
        assertThat(live.allocation().policy().eligibility().pins()).isEmpty();
        live.add(task(1, 8));
        assertThat(live.allocation()).hasToString("[T-1 → li, T-2 → ana], open []");
        assertThat(AllocationVerifier.findings(live.allocation())).isEmpty();
    }

    @Test
    void whatIsPinnedStaysWithARepWhoIsAbsentOrOverfull() {
        AllocationPolicy pinned = POLICY.withEligibility(Eligibility.USUAL.withPins(new Pin(TaskId.of("T-1"), LI)));
        Allocation start = ALLOCATOR.allocate(
                pinned, List.of(task(1, 8), task(2, 3)), List.of(rep(ANA, 1, 8), rep(LI, 2, 3)), DAY);
        LiveAllocation live = ALLOCATOR.live(start);
        live.absent(LI);
        assertThat(live.allocation()).hasToString("[T-1 → li, T-2 → ana], open []");
        assertThat(AllocationVerifier.findings(live.allocation())).isEmpty();
        live.back(LI);
        live.add(task(3, 3).startedBy(LI));
        live.add(task(4, 3).startedBy(LI));
        assertThat(live.allocation()).hasToString("[T-1 → li, T-2 → ana, T-3 → li, T-4 → li], open []");
        assertThat(AllocationVerifier.findings(live.allocation())).isEmpty();
    }

    @Test
    void aPriorityWhosePriceDoesNotFitIsRefusedAndChangesNothing() {
        AllocationPolicy urgent = POLICY.withOpen(new OpenPrice(0, 1_000_000_000_000L));
        LiveAllocation live =
                ALLOCATOR.live(ALLOCATOR.allocate(urgent, List.of(task(1, 8)), List.of(rep(ANA, 2, 8)), DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.add(task(2, 8).withPriority(Integer.MAX_VALUE)))
                .withMessage("task T-2 has priority 2147483647, too high for its price to be summed in 64 bits");
        assertThat(live.allocation()).hasToString("[T-1 → ana], open []");
    }
}
