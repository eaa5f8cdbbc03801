package dev.attain.funnel.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.attain.core.party.PartyId;
import dev.attain.core.party.Skill;
import dev.attain.funnel.allocation.fit.ContinuityFit;
import dev.attain.funnel.allocation.fit.ExperienceFit;
import dev.attain.funnel.allocation.outcome.PlanChange;
import dev.attain.funnel.allocation.outcome.TaskMove;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.policy.Eligibility;
import dev.attain.funnel.allocation.policy.OpenPrice;
import dev.attain.funnel.allocation.policy.Pin;
import dev.attain.funnel.allocation.policy.TeamQuota;
import dev.attain.funnel.allocation.policy.WeightedFit;
import dev.attain.funnel.allocation.task.AllocationChange;
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
    void whoWasAbsentGetsTheCapacityOfBeforeWhereverThePlanGoesOn() {
        List<SalesTask> tasks = List.of(task(1, 8), task(2, 8), task(3, 3));
        LiveAllocation live = ALLOCATOR.live(allocate(tasks, rep(ANA, 2, 8), rep(LI, 2, 3)));
        live.absent(ANA);
        Allocation without = live.allocation();
        assertThat(without.load(ANA)).isZero();
        assertThat(without.places(ANA)).isEqualTo(LoadRange.atMost(0));
        assertThat(without.reps().get(0).tasks()).isEqualTo(LoadRange.atMost(0));
        AllocationChange other = new AllocationChange.TaskAdded(task(4, 8));
        Allocation still = ALLOCATOR.reallocate(without, other, 0).after();
        assertThat(still.load(ANA)).isZero();
        assertThat(ALLOCATOR
                        .reallocate(still, new AllocationChange.RepBack(ANA, DAY), 0)
                        .after()
                        .load(ANA))
                .isEqualTo(2);
        AllocationChange better = AllocationChange.of(
                new AllocationChange.NewGrades(ANA, List.of(new Skill("spanish", 1))),
                new AllocationChange.RepBack(ANA, DAY));
        Allocation now = ALLOCATOR.reallocate(without, better, 0).after();
        assertThat(now).hasToString("[T-1 → ana, T-2 → ana, T-3 → li], open []");
        assertThat(now.reps().get(0)).isEqualTo(rep(ANA, 2, 8).withSkills(new Skill("spanish", 1)));
        LiveAllocation on = ALLOCATOR.live(without);
        assertThat(on.back(ANA).moves()).hasSize(2);
        assertThat(on.allocation()).hasToString("[T-1 → ana, T-2 → ana, T-3 → li], open []");
        Allocation left = ALLOCATOR
                .reallocate(without, new AllocationChange.RepLeft(ANA), 0)
                .after();
        AllocationChange again = new AllocationChange.RepJoined(rep(ANA, 2, 8));
        assertThat(ALLOCATOR.reallocate(left, again, 0).after()).hasToString(now.toString());
    }

    @Test
    void placesMadeForWhatIsBoundGoWithIt() {
        LiveAllocation live = ALLOCATOR.live(
                allocate(List.of(task(1, 8).startedBy(ANA), task(2, 8).startedBy(ANA), task(3, 8)), rep(ANA, 1, 8)));
        assertThat(live.rep(TaskId.of("T-3"))).isEmpty();
        live.remove(TaskId.of("T-1"));
        assertThat(live.rep(TaskId.of("T-3"))).isEmpty();
        assertThat(live.remove(TaskId.of("T-2")).moves())
                .extracting(TaskMove::toString)
                .containsExactly("T-3: – → ana");
        assertThat(live.add(task(4, 8).startedBy(ANA)).moves())
                .extracting(TaskMove::toString)
                .containsExactly("T-3: ana → –", "T-4: – → ana");
        live.absent(ANA);
        assertThat(live.remove(TaskId.of("T-4")).moves()).isEmpty();
        assertThat(live.rep(TaskId.of("T-3"))).isEmpty();
    }

    @Test
    void pinsThatAreOverTheEffortLimitMeanwhileStayInTheAllocation() {
        AllocationPolicy pinned = POLICY.withEligibility(Eligibility.USUAL.withPins(new Pin(TaskId.of("T-1"), LI)));
        LiveAllocation live = ALLOCATOR.live(ALLOCATOR.allocate(
                pinned,
                List.of(task(1, 8).withEffort(3)),
                List.of(rep(LI, 5, 3).withEffort(LoadRange.atMost(5))),
                DAY));
        live.add(task(2, 3).withEffort(3).startedBy(LI));
        assertThat(live.allocation()).hasToString("[T-1 → li, T-2 → li], open []");
        assertThat(live.allocation().reps().get(0).effort()).contains(LoadRange.atMost(6));
        assertThat(AllocationVerifier.findings(live.allocation())).isEmpty();
        live.remove(TaskId.of("T-1"));
        live.remove(TaskId.of("T-2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.add(task(3, 3).withEffort(9)))
                .withMessageStartingWith("task T-3 must take effort 3 as the others do, but takes 9");
        LiveAllocation empty = ALLOCATOR.live(live.allocation());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.add(task(3, 3).withEffort(3)))
                .withMessage("task T-3 cannot be the first where effort is limited,"
                        + " for places are counted in tasks of one effort: allocate anew");
    }

    @Test
    void whatIsBoundToATeamWithoutQuotaLeftIsRefusedAndChangesNothing() {
        PartyId team = PartyId.of("south");
        AllocationPolicy policy = POLICY.withEligibility(Eligibility.USUAL.withQuotas(new TeamQuota(team, 1)));
        RepCapacity ana = rep(ANA, 2, 8).withTeam(team);
        LiveAllocation live =
                ALLOCATOR.live(ALLOCATOR.allocate(policy, List.of(task(1, 8).startedBy(ANA)), List.of(ana), DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.add(task(2, 8).startedBy(ANA)))
                .withMessage("task T-2 is bound to ana, whose team has used up its quota with what is bound:"
                        + " allocate anew with a higher quota");
        assertThat(live.allocation()).hasToString("[T-1 → ana], open []");
        assertThat(live.allocation().places(ANA)).isEqualTo(LoadRange.atMost(2));
    }

    @Test
    void aPriorityWhosePriceDoesNotFitIsRefusedAndChangesNothing() {
        AllocationPolicy urgent = POLICY.withOpen(new OpenPrice(0, 1_000_000_000_000L));
        LiveAllocation live =
                ALLOCATOR.live(ALLOCATOR.allocate(urgent, List.of(task(1, 8)), List.of(rep(ANA, 2, 8)), DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.add(task(2, 8).withPriority(Integer.MAX_VALUE)))
                .withMessage(
                        "task T-2 has priority 2147483647, too high for its price to be summed in 64 bits: use a smaller one");
        assertThat(live.allocation()).hasToString("[T-1 → ana], open []");
    }
}
