package dev.attain.funnel.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Rate;
import dev.attain.core.party.CustomerId;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Skill;
import dev.attain.core.text.Message;
import dev.attain.core.text.Wording;
import dev.attain.funnel.allocation.fit.ContinuityFit;
import dev.attain.funnel.allocation.fit.ExperienceFit;
import dev.attain.funnel.allocation.fit.FitCriteria;
import dev.attain.funnel.allocation.fit.FitScore;
import dev.attain.funnel.allocation.fit.SkillFit;
import dev.attain.funnel.allocation.outcome.OpenReason;
import dev.attain.funnel.allocation.outcome.OpenTask;
import dev.attain.funnel.allocation.outcome.Recommendation;
import dev.attain.funnel.allocation.outcome.TaskMove;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.policy.Eligibility;
import dev.attain.funnel.allocation.policy.Exclusion;
import dev.attain.funnel.allocation.policy.LoadBalance;
import dev.attain.funnel.allocation.policy.OpenPrice;
import dev.attain.funnel.allocation.policy.Pin;
import dev.attain.funnel.allocation.policy.TeamQuota;
import dev.attain.funnel.allocation.policy.WeightedFit;
import dev.attain.funnel.allocation.task.Absence;
import dev.attain.funnel.allocation.task.AllocationChange;
import dev.attain.funnel.allocation.task.Load;
import dev.attain.funnel.allocation.task.LoadRange;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import dev.attain.funnel.allocation.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaskAllocatorTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PartyId ANA = PartyId.of("ana");
    private static final PartyId LI = PartyId.of("li");
    private static final PartyId MAX = PartyId.of("max");
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

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    // scipy, linear_sum_assignment_test_cases (ALLOC-01, ALLOC-02, ALLOC-05)
    @Test
    void matricesAreAllocatedAsPublished() {
        long[][] square = {{400, 150, 400}, {400, 450, 600}, {300, 225, 300}};
        long[][] wide = {{400, 150, 400, 1}, {400, 450, 600, 2}, {300, 225, 300, 3}};
        long[][] sparse = {{10, -1, -1}, {-1, -1, 1}, {-1, 7, -1}};
        assertThat(CostTable.columns(new CostTable(square).allocate(1, 1, 1))).containsExactly(1, 0, 2);
        assertThat(CostTable.columns(new CostTable(sparse).allocate(1, 1, 1))).containsExactly(0, 2, 1);
        assertThat(new CostTable(wide).allocate(1, 1, 1, 1).worth()).hasToString("-452 points");
    }

    // developers.google.com/optimization/assignment (ALLOC-27): optimum by exhaustive search
    @Test
    void differentEffortsAreSearchedToTheEndWhereThereAreFew() {
        CostTable table = new CostTable(new long[][] {
            {90, 35, 125, 45}, {76, 85, 95, 110}, {75, 55, 90, 95}, {70, 65, 105, 115}, {50, 48, 59, 104}
        });
        int[] sizes = {10, 7, 3, 12, 15};
        List<SalesTask> tasks = IntStream.range(0, 5)
                .mapToObj(task -> CostTable.task(task).withEffort(sizes[task]))
                .toList();
        List<RepCapacity> reps = table.reps(5, 5, 5, 5).stream()
                .map(rep -> rep.withEffort(LoadRange.atMost(15)))
                .toList();
        Allocation best = table.allocator.allocate(table.policy(), tasks, reps, DAY);
        assertThat(best.worth()).hasToString("-300 points");
        assertThat(best.gap()).hasToString("0 points");
        assertThat(CostTable.columns(best)).containsExactly(3, 0, 1, 1, 2);
        assertThat(codes(AllocationVerifier.findings(best))).containsExactly("allocation.no-certificate");
        assertThat(best.certificate()).isEmpty();
        assertThat(best.onePlaceMore(CostTable.rep(0, 1).rep())).isEmpty();
        assertThat(best.whyNot(tasks.get(0).id(), CostTable.rep(1, 1).rep()).because())
                .hasToString("r01 would bring -35 points for t00, r03 brings -45 points");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.allocator.live(best))
                .withMessage("only an optimum can stay one, but this allocation is BEST_FOUND");
    }

    @Test
    void manyTasksOfDifferentEffortHaveABoundAndKeepTheirLimits() {
        long[][] costs = new long[60][4];
        for (int task = 0; task < 60; task++) {
            for (int rep = 0; rep < 4; rep++) {
                costs[task][rep] = (task * 37L + rep * 53L + (long) task * rep * 11) % 97;
            }
        }
        CostTable table = new CostTable(costs);
        List<SalesTask> tasks = IntStream.range(0, 60)
                .mapToObj(task -> CostTable.task(task).withEffort(1 + task % 5))
                .toList();
        List<RepCapacity> reps = table.reps(30, 30, 30, 30).stream()
                .map(rep -> rep.withEffort(new LoadRange(5, 40)))
                .toList();
        Allocation found = table.allocator.allocate(table.policy(), tasks, reps, DAY);
        assertThat(AllocationVerifier.broken(found)).isEmpty();
        assertThat(found.gap().value().isNegative()).isFalse();
        assertThat(found.open()).isNotEmpty().allMatch(open -> open.reason() == OpenReason.NOT_REACHED);
        for (RepCapacity rep : reps) {
            int effort = tasks.stream()
                    .filter(task ->
                            found.rep(task.id()).filter(rep.rep()::equals).isPresent())
                    .mapToInt(SalesTask::effort)
                    .sum();
            assertThat(effort).isBetween(5, 40);
        }
    }

    // constructed (ALLOC-28): the task with the smallest extra cost, 9 - 4, moves
    @Test
    void aLeastLoadMovesTheTaskThatCostsLeast() {
        CostTable table = new CostTable(new long[][] {{1, 9}, {2, 9}, {3, 9}, {4, 9}});
        List<RepCapacity> reps =
                List.of(CostTable.rep(0, 4), CostTable.rep(1, 4).withTasks(new LoadRange(1, 4)));
        Allocation best = table.allocator.allocate(table.policy(), table.tasks(), reps, DAY);
        assertThat(CostTable.columns(best)).containsExactly(0, 0, 0, 1);
        assertThat(best.places(CostTable.rep(1, 4).rep())).isEqualTo(new LoadRange(1, 4));
    }

    @Test
    void aLeastLoadThatCannotBeReachedIsReachedAsFarAsItCan() {
        CostTable table = new CostTable(new long[][] {{1, -1}, {2, 9}});
        List<RepCapacity> reps =
                List.of(CostTable.rep(0, 4), CostTable.rep(1, 4).withTasks(new LoadRange(2, 4)));
        Allocation best = table.allocator.allocate(table.policy(), table.tasks(), reps, DAY);
        assertThat(CostTable.columns(best)).containsExactly(0, 1);
        assertThat(best.findings())
                .extracting(Finding::toString)
                .containsExactly("reps[r01]: r01 should get at least 2 and gets 1: there is no more that r01 may do");
        assertThat(AllocationVerifier.findings(best)).isEmpty();
    }

    @Test
    void seasonedRepsGetHardTasksAndEveryShareOfTheScoreIsShown() {
        Allocation best = allocate(List.of(task(1, 2), task(2, 9).withOwner(LI)), rep(ANA, 1, 8), rep(LI, 1, 3));
        assertThat(best).hasToString("[T-1 → li, T-2 → ana], open []");
        assertThat(best.method()).isEqualTo(AllocationMethod.OPTIMUM);
        assertThat(best.asOf()).isEqualTo(DAY);
        assertThat(best.policy()).isEqualTo(POLICY);
        assertThat(best.why(TaskId.of("T-2")).toString()).isNotBlank();
        assertThat(best.why(TaskId.of("T-2")).text(Locale.ENGLISH))
                .contains("T-2 for ana")
                .contains("experience: experience 8 is below 9, which suits complexity 9")
                .contains("continuity: C-2 is used to li");
        assertThat(best.why(TaskId.of("T-2")).value())
                .isEqualTo(best.assignments().get(1).score());
        assertThat(ExplanationEvaluator.evaluate(best.why(TaskId.of("T-2"))))
                .isEqualTo(best.assignments().get(1).score());
    }

    @Test
    void whyNotSaysWhatItWouldCostAndWhoWouldMove() {
        Allocation best = allocate(List.of(task(1, 2), task(2, 9)), rep(ANA, 1, 8), rep(LI, 1, 3));
        assertThat(best.whyNot(TaskId.of("T-2"), LI).because())
                .hasToString("giving T-2 to li would cost 500 points and move 1 more: T-1: li → ana");
        assertThat(best.whyNot(TaskId.of("T-2"), ANA).because()).hasToString("ana has T-2");
        assertThat(best.whyNot(TaskId.of("T-2"), LI)
                        .least()
                        .orElseThrow()
                        .compareTo(best.whyNot(TaskId.of("T-2"), LI)
                                .forced()
                                .orElseThrow()
                                .cost()))
                .isNotPositive();
        Allocation free = allocate(List.of(task(1, 2)), rep(ANA, 1, 8), rep(LI, 1, 3));
        assertThat(free.whyNot(TaskId.of("T-1"), ANA).because())
                .hasToString("giving T-1 to ana would cost 250 points and move nobody else");
    }

    @Test
    void whoMayNotGetATaskHasEverythingSaidAtOnce() {
        SalesTask task = task(1, 2).withSkills(new Skill("spanish", 2)).withTerritory("EMEA");
        RepCapacity max = rep(MAX, 1, 2).withAbsences(new Absence(DAY, DAY.plusDays(9)));
        RepCapacity ana = rep(ANA, 1, 2).withSkills(new Skill("spanish", 3)).withTerritories("EMEA");
        AllocationPolicy policy =
                POLICY.withEligibility(Eligibility.USUAL.withExclusions(new Exclusion(CustomerId.of("C-1"), MAX)));
        Allocation best = ALLOCATOR.allocate(policy, List.of(task), List.of(max, ana), DAY);
        assertThat(best.rep(task.id())).contains(ANA);
        assertThat(best.whyNot(task.id(), MAX).because())
                .hasToString("max may not get T-1: max lacks spanish 2, has grade 0, max does not work in EMEA,"
                        + " max is away from 2026-03-02 to 2026-03-02, max is not to serve C-1");
        assertThat(best.score(task.id(), MAX)).isEmpty();
        assertThat(best.explained(task.id(), MAX)).isEmpty();
    }

    @Test
    void whoComesBackBeforeTheTaskIsDueMayGetIt() {
        RepCapacity max = rep(MAX, 1, 2).withAbsences(new Absence(DAY, DAY.plusDays(2)));
        SalesTask task = task(1, 2).withDueOn(DAY.plusDays(1));
        assertThat(allocate(List.of(task), max).rep(task.id())).isEmpty();
        SalesTask later = task.withDueOn(DAY.plusDays(2));
        assertThat(allocate(List.of(later), max).rep(task.id())).contains(MAX);
    }

    @Test
    void theTasksThatAreTooManyForTheirRepsAreNamed() {
        List<SalesTask> tasks = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> task(number, number).withSkills(new Skill("spanish", 1)))
                .toList();
        RepCapacity ana = rep(ANA, 1, 3).withSkills(new Skill("spanish", 1));
        RepCapacity li = rep(LI, 1, 2).withSkills(new Skill("spanish", 1));
        Allocation best = allocate(tasks, ana, li, rep(MAX, 5, 5));
        OpenTask open = best.open().get(0);
        assertThat(open.reason()).isEqualTo(OpenReason.NO_ROOM);
        assertThat(open.reps()).containsExactly(ANA, LI);
        assertThat(open.competing()).hasSize(3);
        assertThat(open.because())
                .hasToString("3 tasks need spanish, which only ana, li can take; they have 2 places and are full");
        assertThat(best.onePlaceMore(ANA).orElseThrow().value().isPositive()).isTrue();
        assertThat(best.onePlaceMore(MAX))
                .hasValueSatisfying(more -> assertThat(more.isZero()).isTrue());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> best.why(open.task()))
                .withMessage("task " + open.task() + " stays open: open() says why");
    }

    @Test
    void aTaskThatNobodyMayGetAndOneThatIsTooDearSayWhy() {
        AllocationPolicy cheap = POLICY.withOpen(new OpenPrice(-450, 0));
        Allocation best = ALLOCATOR.allocate(
                cheap,
                List.of(task(1, 9), task(2, 2).withSkills(new Skill("chinese", 1))),
                List.of(rep(LI, 2, 3)),
                DAY);
        assertThat(best.open())
                .extracting(OpenTask::reason)
                .containsExactly(OpenReason.TOO_DEAR, OpenReason.NOBODY_ELIGIBLE);
        assertThat(best.open().get(0).because())
                .hasToString("giving T-1 to one of li would cost more than leaving it open, -450 points");
        assertThat(best.open().get(1).because()).hasToString("nobody may get T-2: li lacks chinese 1, has grade 0");
        assertThat(AllocationVerifier.findings(best)).isEmpty();
    }

    @Test
    void aPriceThatRisesWithTheLoadSpreadsIt() {
        List<SalesTask> tasks =
                IntStream.rangeClosed(1, 4).mapToObj(number -> task(number, 3)).toList();
        RepCapacity ana = rep(ANA, 4, 3);
        RepCapacity li = rep(LI, 4, 4);
        assertThat(allocate(tasks, ana, li).load(ANA)).isEqualTo(4);
        assertThat(allocate(tasks, ana, li).fairness().gini()).hasToString("1/2");
        Allocation even =
                ALLOCATOR.allocate(POLICY.withBalance(LoadBalance.of("1", 100)), tasks, List.of(ana, li), DAY);
        assertThat(even.load(ANA)).isEqualTo(2);
        assertThat(even.fairness().gini().isZero()).isTrue();
        assertThat(even.fairness().spread().isZero()).isTrue();
        assertThat(even.fairness().mean()).hasToString("2");
        Allocation weighted = ALLOCATOR.allocate(
                POLICY.withBalance(LoadBalance.of("1", 100)),
                tasks,
                List.of(ana.withTargetWeight(Rate.of("3")), li),
                DAY);
        assertThat(weighted.load(ANA)).isEqualTo(3);
        assertThat(allocate(List.of()).fairness().gini().isZero()).isTrue();
    }

    @Test
    void whatIsBegunStaysEvenAboveCapacity() {
        List<SalesTask> tasks = List.of(task(1, 9).startedBy(LI), task(2, 9).startedBy(LI), task(3, 3));
        Allocation best = allocate(tasks, rep(ANA, 2, 9), rep(LI, 1, 3));
        assertThat(best).hasToString("[T-1 → li, T-2 → li, T-3 → ana], open []");
        assertThat(best.assignments().get(0).bound()).isTrue();
        assertThat(best.openPrice(TaskId.of("T-1"))).isEmpty();
        assertThat(codes(best.findings())).containsExactly("allocation.book.started-over-capacity");
        assertThat(best.whyNot(TaskId.of("T-1"), ANA).because()).hasToString("ana may not get T-1: li has begun T-1");
        assertThat(AllocationVerifier.findings(best)).isEmpty();
        Allocation gone = allocate(tasks, rep(ANA, 3, 9));
        assertThat(codes(gone.findings())).containsExactly("allocation.book.owner-gone", "allocation.book.owner-gone");
        assertThat(gone.load(ANA)).isEqualTo(3);
    }

    @Test
    void everythingThatCannotBeIsRefusedAtOnce() {
        SalesTask begun = task(1, 1).startedBy(LI);
        Eligibility rules = Eligibility.USUAL
                .withPins(
                        new Pin(TaskId.of("T-9"), PartyId.of("nobody")),
                        new Pin(TaskId.of("T-1"), ANA),
                        new Pin(TaskId.of("T-2"), MAX),
                        new Pin(TaskId.of("T-3"), MAX))
                .withExclusions(
                        new Exclusion(CustomerId.of("C-2"), MAX),
                        new Exclusion(CustomerId.of("C-2"), PartyId.of("who")))
                .withQuotas(new TeamQuota(PartyId.of("nowhere"), 1), new TeamQuota(PartyId.of("team"), 1));
        AllocationPolicy policy = POLICY.withEligibility(rules)
                .withFits(
                        WeightedFit.of("a", "1", () -> "skil"),
                        WeightedFit.of("b", "1", () -> "astrology"),
                        WeightedFit.of("c", "1000000000000000", new SkillFit()))
                .withOpen(new OpenPrice(Long.MAX_VALUE, 1))
                .withBalance(LoadBalance.of("1000000000", 1_000_000_000));
        List<SalesTask> tasks = List.of(begun, begun, task(2, 1), task(3, 1));
        List<RepCapacity> reps = List.of(
                rep(ANA, 1, 1), rep(ANA, 1, 1), rep(LI, 2, 2), rep(MAX, 1, 1).withTeam(PartyId.of("team")));
        assertThatThrownBy(() -> ALLOCATOR.allocate(policy, tasks, reps, DAY))
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(codes(refused.findings()))
                                .containsExactly(
                                        "allocation.book.task-twice",
                                        "allocation.book.rep-twice",
                                        "allocation.book.pin-task-unknown",
                                        "allocation.book.rep-unknown",
                                        "allocation.book.pin-started",
                                        "allocation.book.pin-excluded",
                                        "allocation.book.pins-over-capacity",
                                        "allocation.book.pins-over-quota",
                                        "allocation.book.rep-unknown",
                                        "allocation.book.team-unknown",
                                        "allocation.book.criterion-misspelt",
                                        "allocation.book.criterion-unknown",
                                        "allocation.book.weight-large",
                                        "allocation.book.weight-large",
                                        "allocation.book.weight-large"));
        assertThatThrownBy(() -> ALLOCATOR.reallocate(
                        allocate(List.of(task(1, 1)), rep(ANA, 1, 1)), AllocationChange.of(), Long.MAX_VALUE))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("must be at most");
    }

    @Test
    void aCriterionThatFailsIsNamedAndKeepsTheRepFromTheTask() {
        TaskAllocator broken = ALLOCATOR.with(FitCriteria.standard()
                .with("broken", context -> {
                    throw new IllegalStateException("no data");
                })
                .with("huge", context -> FitScore.of(Long.MIN_VALUE, Message.of(Wording.of("x.y", "huge", "大")))));
        AllocationPolicy policy = AllocationPolicy.of("p", "1", WeightedFit.of("mine", "1", () -> "broken"));
        Allocation best = broken.allocate(policy, List.of(task(1, 1)), List.of(rep(ANA, 1, 1)), DAY);
        assertThat(best.findings())
                .extracting(Finding::toString)
                .containsExactly("policy.fits[0]: mine failed on T-1 and ana, who cannot get it:"
                        + " java.lang.IllegalStateException: no data");
        assertThat(best.open().get(0).because()).hasToString("nobody may get T-1: a criterion failed on T-1 and ana");
        assertThat(best.explained(TaskId.of("T-1"), ANA)).isEmpty();
        AllocationPolicy huge = AllocationPolicy.of("p", "1", WeightedFit.of("mine", "1", () -> "huge"));
        assertThat(codes(broken.allocate(huge, List.of(task(1, 1)), List.of(rep(ANA, 1, 1)), DAY)
                        .findings()))
                .containsExactly("allocation.book.points-large");
    }

    @Test
    void changesMoveWhatTheyMustAndTheDialDecidesAboutTheRest() {
        List<SalesTask> tasks = List.of(task(1, 2), task(2, 5), task(3, 8));
        Allocation before = allocate(tasks, rep(ANA, 2, 8), rep(LI, 2, 3), rep(MAX, 2, 5));
        AllocationChange absent = new AllocationChange.RepAbsent(MAX, new Absence(DAY, DAY.plusDays(3)));
        Reallocation calm = ALLOCATOR.reallocate(before, absent, 10_000);
        assertThat(calm.moves()).hasSize(1).first().hasToString("T-2: max → li");
        assertThat(calm.cost()).hasToString("0 points");
        assertThat(AllocationVerifier.findings(calm.after())).isEmpty();
        Reallocation back = ALLOCATOR.reallocate(calm.after(), new AllocationChange.RepBack(MAX, DAY), 0);
        assertThat(back.moves()).extracting(TaskMove::toString).containsExactly("T-2: li → max");
        assertThat(ALLOCATOR
                        .reallocate(calm.after(), new AllocationChange.RepBack(MAX, DAY), 10_000)
                        .moves())
                .isEmpty();
        assertThat(ALLOCATOR
                        .reallocate(calm.after(), new AllocationChange.RepBack(MAX, DAY.plusDays(1)), 0)
                        .moves())
                .isEmpty();
        assertThat(ALLOCATOR.dial(calm.after(), new AllocationChange.RepBack(MAX, DAY), 0, 10_000))
                .extracting(point -> point.moved() + " " + point.cost())
                .containsExactly("1 0 points", "0 100 points");
    }

    @Test
    void everyKindOfChangeIsCarriedOut() {
        Allocation before = allocate(List.of(task(1, 2), task(2, 5)), rep(ANA, 2, 8), rep(LI, 2, 3));
        AllocationChange all = AllocationChange.of(
                new AllocationChange.TaskStarted(TaskId.of("T-1")),
                new AllocationChange.TaskAdded(task(3, 7).withSkills(new Skill("chinese", 1))),
                new AllocationChange.TaskGone(TaskId.of("T-2")),
                new AllocationChange.RepJoined(rep(MAX, 1, 2)),
                new AllocationChange.NewGrades(ANA, List.of(new Skill("chinese", 2))));
        Reallocation after = ALLOCATOR.reallocate(before, all, 0);
        assertThat(after.after()).hasToString("[T-1 → li, T-3 → ana], open []");
        assertThat(after.after().assignments().get(0).bound()).isTrue();
        Reallocation left = ALLOCATOR.reallocate(after.after(), new AllocationChange.RepLeft(LI), 5);
        assertThat(left.after().rep(TaskId.of("T-1"))).contains(MAX);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALLOCATOR.reallocate(before, new AllocationChange.TaskGone(TaskId.of("T-7")), 0))
                .withMessage("the change names T-7, which this allocation does not have: correct the id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALLOCATOR.reallocate(before, all, -1))
                .withMessage("stickiness must be zero or more points, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALLOCATOR.reallocate(before, new AllocationChange.TaskStarted(TaskId.of("T-7")), 0))
                .withMessage("task T-7 has nobody who could begin it");
    }

    @Test
    void recommendationsRankTheRepsAndSayWhoMayNot() {
        SalesTask task = task(1, 5).withSkills(new Skill("spanish", 1));
        Skill spanish = new Skill("spanish", 1);
        List<Recommendation> ranked = ALLOCATOR.recommend(
                POLICY,
                task,
                List.of(
                        rep(MAX, 1, 5),
                        rep(ANA, 1, 8).withSkills(spanish),
                        rep(LI, 1, 4).withSkills(spanish),
                        rep(PartyId.of("zoe"), 1, 5).withSkills(spanish).withPresent(new Load(1, 1))),
                DAY);
        assertThat(ranked).extracting(one -> one.rep().value()).containsExactly("li", "ana", "max", "zoe");
        assertThat(ranked).extracting(Recommendation::isEligible).containsExactly(true, true, false, false);
        assertThat(ranked.get(3).refusals().get(0)).hasToString("zoe is full: carries 1 of 1");
    }

    @Test
    void aRecommendationListsEverythingThatSpeaksAgainstARepAndNoPinsOfOtherTasks() {
        SalesTask task = task(1, 5).withSkills(new Skill("spanish", 1)).withEffort(3);
        AllocationPolicy pinned = POLICY.withEligibility(
                Eligibility.USUAL.withPins(new Pin(TaskId.of("T-9"), ANA), new Pin(TaskId.of("T-8"), MAX)));
        List<Recommendation> ranked = ALLOCATOR.recommend(
                pinned,
                task,
                List.of(
                        rep(ANA, 4, 8).withEffort(LoadRange.atMost(6)).withPresent(new Load(1, 4)),
                        rep(LI, 1, 8).withSkills(new Skill("spanish", 1))),
                DAY);
        assertThat(ranked).extracting(one -> one.rep().value()).containsExactly("li", "ana");
        assertThat(ranked.get(1).refusals())
                .extracting(Message::toString)
                .containsExactly("ana lacks spanish 1, has grade 0", "ana is full: T-1 takes effort 3, and 2 is left");
    }

    @Test
    void simpleWaysSayWhatTheyCost() {
        List<SalesTask> tasks = List.of(task(1, 5), task(2, 8));
        List<RepCapacity> reps = List.of(rep(ANA, 1, 6), rep(LI, 1, 3));
        Allocation greedy = GreedyAllocator.like(ALLOCATOR).allocate(POLICY, tasks, reps, DAY);
        assertThat(greedy).hasToString("[T-1 → ana, T-2 → li], open []");
        assertThat(greedy.gap()).hasToString("100 points");
        assertThat(AllocationVerifier.broken(greedy)).isEmpty();
        WeightedRoundRobin.Round round =
                WeightedRoundRobin.like(ALLOCATOR).allocate(POLICY, List.of(task(1, 2), task(2, 7)), reps, DAY);
        assertThat(round.allocation()).hasToString("[T-1 → ana, T-2 → li], open []");
        assertThat(round.allocation().gap()).hasToString("300 points");
        WeightedRoundRobin.Round next = WeightedRoundRobin.like(ALLOCATOR)
                .from(round.next())
                .allocate(POLICY, List.of(task(3, 2), task(4, 2), task(5, 2)), reps, DAY);
        assertThat(next.allocation().open()).hasSize(1);
    }
}
