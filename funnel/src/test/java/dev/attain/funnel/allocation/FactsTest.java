package dev.attain.funnel.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Skill;
import dev.attain.funnel.allocation.fit.ContinuityFit;
import dev.attain.funnel.allocation.fit.DueDateFit;
import dev.attain.funnel.allocation.fit.ExperienceFit;
import dev.attain.funnel.allocation.fit.ExperiencePoint;
import dev.attain.funnel.allocation.fit.FitContext;
import dev.attain.funnel.allocation.fit.FitCriteria;
import dev.attain.funnel.allocation.fit.FitScore;
import dev.attain.funnel.allocation.fit.FitTerms;
import dev.attain.funnel.allocation.fit.Neighbours;
import dev.attain.funnel.allocation.fit.PriorityFit;
import dev.attain.funnel.allocation.fit.SkillFit;
import dev.attain.funnel.allocation.fit.TerritoryFit;
import dev.attain.funnel.allocation.fit.ValueFit;
import dev.attain.funnel.allocation.outcome.Fairness;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.policy.Eligibility;
import dev.attain.funnel.allocation.policy.LoadBalance;
import dev.attain.funnel.allocation.policy.Pin;
import dev.attain.funnel.allocation.policy.TeamQuota;
import dev.attain.funnel.allocation.policy.WeightedFit;
import dev.attain.funnel.allocation.rotation.BusyRep;
import dev.attain.funnel.allocation.rotation.Rotation;
import dev.attain.funnel.allocation.rotation.RotationMember;
import dev.attain.funnel.allocation.rotation.Turn;
import dev.attain.funnel.allocation.rotation.TurnCredit;
import dev.attain.funnel.allocation.task.Absence;
import dev.attain.funnel.allocation.task.Load;
import dev.attain.funnel.allocation.task.LoadRange;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import dev.attain.funnel.allocation.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts, criteria, policies and rotations on both sides of their edges. */
class FactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final SalesTask TASK = SalesTask.of("T-1", "C-1");
    private static final RepCapacity ANA = RepCapacity.of("ana", 3);

    private static FitScore score(FitTerms terms, SalesTask task, RepCapacity rep) {
        return score(terms, task, rep, Optional.empty());
    }

    private static FitScore score(FitTerms terms, SalesTask task, RepCapacity rep, Optional<Integer> days) {
        return FitCriteria.standard()
                .criterion(terms.criterion())
                .orElseThrow()
                .score(new FitContext(task, rep, terms, days, DAY));
    }

    @Test
    void factsThatCannotBeAreRefusedWithEverythingThatIsWrong() {
        Skill spanish = new Skill("spanish", 1);
        assertThatThrownBy(() -> SalesTask.builder()
                        .id(TaskId.of("T-1"))
                        .customer(TASK.customer())
                        .addSkills(spanish, spanish)
                        .complexity(0)
                        .effort(1)
                        .priority(0)
                        .started(true)
                        .build())
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("salesTask.skills[1]: T-1 has skill spanish twice: keep one")
                .hasMessageContaining("salesTask.started: T-1 has been started and needs its owner: name who began it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TASK.withEffort(0))
                .withMessage("salesTask.effort must be one or more, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepCapacity.of("ana", -1))
                .withMessage("loadRange.most must be zero or more, but was -1");
        assertThatThrownBy(() -> new LoadRange(3, 2)).hasMessageContaining("must be at least 3, the least, but was 2");
        assertThatThrownBy(() -> new Absence(DAY, DAY)).hasMessageContaining("must be after 2026-03-02");
        assertThatThrownBy(() -> ANA.withWorkingTime(Rate.percent("101")))
                .hasMessageContaining("ana must work more than 0% and at most 100% of full time, but was 101%");
        assertThatThrownBy(() -> ANA.withTargetWeight(Rate.ZERO)).hasMessageContaining("more than zero, but had 0");
        assertThat(new Absence(DAY, DAY.plusDays(1)).covers(DAY)).isTrue();
        assertThat(new Absence(DAY, DAY.plusDays(1)).covers(DAY.plusDays(1))).isFalse();
        assertThat(ANA.isAbsentOn(DAY)).isFalse();
        assertThat(ANA).hasToString("ana");
    }

    @ParameterizedTest(name = "experience {0} for complexity {1} gets {2}")
    @CsvSource({
        "0, 0, 1000",
        "5, 5, 1000",
        "4, 5, 900",
        "7, 5, 800",
        "15, 5, 0",
        "16, 5, 0",
        "10, 20, 0",
        "20, 20, 1000"
    })
    void experienceFitsComplexity(int experience, int complexity, long points) {
        assertThat(score(ExperienceFit.matching(10), TASK.withComplexity(complexity), ANA.withExperience(experience))
                        .points())
                .isEqualTo(points);
    }

    @Test
    void theCurveIsStraightBetweenItsPointsAndLevelOutside() {
        ExperienceFit fit =
                new ExperienceFit(List.of(new ExperiencePoint(2, 1), new ExperiencePoint(6, 10)), 5, Rate.ZERO, 0);
        assertThat(List.of(fit.suited(0), fit.suited(2), fit.suited(3), fit.suited(6), fit.suited(99)))
                .containsExactly(1, 1, 3, 10, 10);
        assertThatThrownBy(() -> new ExperienceFit(
                        List.of(new ExperiencePoint(2, 1), new ExperiencePoint(2, 3)), 0, Rate.percent("101"), -1))
                .hasMessageContaining("complexity must rise, but 2 comes after 2")
                .hasMessageContaining("must be from 0% to 100%, but was 101%")
                .hasMessageContaining("experienceFit.tolerance: must be one or more, but was 0")
                .hasMessageContaining("experienceFit.stretch: must be zero or more, but was -1");
    }

    @Test
    void aShareOfTheTasksIsSetAsideForJuniors() {
        ExperienceFit fit =
                ExperienceFit.matching(10).withDevelopment(Rate.percent("20")).withStretch(4);
        int aside = 0;
        for (int i = 0; i < 10_000; i++) {
            aside += fit.develops(TaskId.of("task-" + i)) ? 1 : 0;
        }
        assertThat(aside).isBetween(1_500, 2_500);
        ExperienceFit all = fit.withDevelopment(Rate.ONE);
        assertThat(score(all, TASK.withComplexity(8), ANA.withExperience(4)).points())
                .isEqualTo(1000);
        assertThat(score(all, TASK.withComplexity(8), ANA.withExperience(3)).points())
                .isEqualTo(500);
        assertThat(score(fit.withDevelopment(Rate.ZERO), TASK.withComplexity(8), ANA.withExperience(4))
                        .points())
                .isEqualTo(600);
    }

    @Test
    void everyOtherCriterionGivesItsPointsAndSaysWhy() {
        SalesTask asks = TASK.withSkills(new Skill("spanish", 3));
        assertThat(score(new SkillFit(), asks, ANA.withSkills(new Skill("spanish", 2))))
                .hasToString("FitScore[points=666, because=brings 2 of 3 grades of spanish 3]");
        assertThat(score(new SkillFit(), TASK, ANA).points()).isEqualTo(1000);
        assertThat(score(new ContinuityFit(), TASK, ANA).because()).hasToString("nobody had the task before");
        assertThat(score(new ContinuityFit(), TASK.withOwner(ANA.rep()), ANA).points())
                .isEqualTo(1000);
        assertThat(score(new ContinuityFit(), TASK.withOwner(PartyId.of("li")), ANA)
                        .points())
                .isZero();
        assertThat(score(new PriorityFit(4), TASK.withPriority(3), ANA).points())
                .isEqualTo(750);
        assertThat(score(new PriorityFit(4), TASK.withPriority(9), ANA).points())
                .isEqualTo(1000);
        ValueFit value = new ValueFit(Money.parse("CNY 300.00"));
        assertThat(score(value, TASK, ANA).because()).hasToString("nobody knows what it is worth");
        assertThat(score(value, TASK.withValue(Money.parse("CNY 200.00")), ANA).points())
                .isEqualTo(666);
        assertThat(score(value, TASK.withValue(Money.parse("CNY 900.00")), ANA).points())
                .isEqualTo(1000);
        assertThat(score(value, TASK.withValue(Money.parse("CNY -9.00")), ANA).points())
                .isZero();
        assertThat(score(new DueDateFit(10), TASK, ANA).points()).isEqualTo(1000);
        assertThat(score(new DueDateFit(10), TASK.withDueOn(DAY), ANA, Optional.of(3))
                        .points())
                .isEqualTo(300);
        TerritoryFit near = new TerritoryFit(List.of(new Neighbours("EMEA", "NA", 400)));
        SalesTask there = TASK.withTerritory("EMEA");
        assertThat(score(near, TASK, ANA).points()).isEqualTo(1000);
        assertThat(score(near, there, ANA.withTerritories("EMEA")).points()).isEqualTo(1000);
        assertThat(score(near, there, ANA.withTerritories("APAC", "NA")).points())
                .isEqualTo(400);
        assertThat(score(TerritoryFit.own(), there, ANA.withTerritories("NA")).because())
                .hasToString("works far from EMEA");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new FitContext(TASK, ANA, new SkillFit(), Optional.empty(), DAY).terms(ValueFit.class))
                .withMessage("criterion skill needs ValueFit, but was given SkillFit");
    }

    @Test
    void daysAtWorkLeaveOutAbsencesOnceAndCountPartTime() {
        AllocationPolicy policy = AllocationPolicy.of("p", "1", WeightedFit.of("due", "1", new DueDateFit(10)));
        RepCapacity away = ANA.withAbsences(
                        new Absence(DAY.plusDays(2), DAY.plusDays(5)),
                        new Absence(DAY.plusDays(1), DAY.plusDays(4)),
                        new Absence(DAY.plusDays(9), DAY.plusDays(20)))
                .withWorkingTime(Rate.percent("50"));
        SalesTask due = TASK.withDueOn(DAY.plusDays(9));
        Allocation best = TaskAllocator.standard().allocate(policy, List.of(due), List.of(away), DAY);
        assertThat(best.score(due.id(), ANA.rep()))
                .hasValueSatisfying(score -> assertThat(score).hasToString("200 points"));
        SalesTask late = TASK.withDueOn(DAY.minusDays(1));
        assertThat(TaskAllocator.standard()
                        .allocate(policy, List.of(late), List.of(ANA), DAY)
                        .score(late.id(), ANA.rep()))
                .hasValueSatisfying(score -> assertThat(score).hasToString("0 points"));
    }

    @Test
    void policiesThatContradictThemselvesAreRefused() {
        WeightedFit fit = WeightedFit.of("skill", "0.25", new SkillFit());
        AllocationPolicy policy = AllocationPolicy.of("p", "1", fit).withBalance(LoadBalance.of("1.125", 5));
        assertThat(policy.decimals()).isEqualTo(3);
        assertThat(policy).hasToString("p/1");
        assertThatThrownBy(() -> policy.withFits(fit, fit)).hasMessageContaining("skill stands twice");
        assertThatThrownBy(() -> WeightedFit.of("skill", "-1", new SkillFit()))
                .hasMessageContaining("skill must have a weight of zero or more, but had -1");
        assertThatThrownBy(() -> LoadBalance.of("-1", 5)).hasMessageContaining("balance must have a weight");
        TaskId task = TaskId.of("T-1");
        Pin pin = new Pin(task, ANA.rep());
        assertThatThrownBy(() -> Eligibility.USUAL.withPins(pin, pin, new Pin(task, PartyId.of("li"))))
                .hasMessageContaining("T-1 is pinned to ana twice")
                .hasMessageContaining("T-1 is pinned to ana and to li");
        TeamQuota quota = new TeamQuota(PartyId.of("team"), 1);
        assertThatThrownBy(() -> Eligibility.USUAL.withQuotas(quota, quota))
                .hasMessageContaining("team team has two quotas");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FitCriteria.standard().with("skill", context -> score(new SkillFit(), TASK, ANA)))
                .withMessageStartingWith("fitCriteria has a criterion \"skill\" already");
        assertThat(FitCriteria.standard())
                .hasToString("FitCriteria[continuity, due-date, experience, priority, skill, territory, value]");
    }

    // nginx, commit 2c969143 (ALLOC-21)
    @Test
    void theHeaviestTakesTurnsSmoothly() {
        Rotation rotation = Rotation.NONE
                .joined(PartyId.of("a"), 5)
                .joined(PartyId.of("b"), 1)
                .joined(PartyId.of("c"), 1);
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Turn turn = rotation.next();
            turns.add(turn.rep().value());
            rotation = turn.after();
        }
        assertThat(turns).containsExactly("a", "a", "b", "a", "c", "a", "a");
        assertThat(rotation.members()).extracting(RotationMember::level).containsOnly(0L);
    }

    @Test
    void nobodyComesBackToAFloodAndJoiningChangesNobodyElse() {
        PartyId a = PartyId.of("a");
        PartyId b = PartyId.of("b");
        Rotation rotation = Rotation.NONE.joined(a, 1).joined(b, 1).next().after();
        assertThat(rotation.next().rep()).isEqualTo(b);
        for (int i = 0; i < 5; i++) {
            rotation = rotation.next(List.of(a)).after();
        }
        assertThat(rotation.next().rep()).isEqualTo(b);
        assertThat(rotation.next().after().next().rep()).isEqualTo(a);
        Rotation joined = rotation.joined(PartyId.of("c"), 1);
        assertThat(joined.members().subList(0, 2)).isEqualTo(rotation.members());
        assertThat(joined.left(PartyId.of("c"))).isEqualTo(rotation);
        Rotation now = rotation;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> now.next(List.of()))
                .withMessage("nobody of [] is in the rotation: let them join it first");
        assertThatThrownBy(() -> now.joined(a, 1)).hasMessageContaining("a stands twice: keep one");
    }

    // Chili Piper, round-robin calibration (ALLOC-23; the figures are ours)
    @Test
    void whatFellThroughIsGivenBack() {
        TurnCredit a = new TurnCredit(PartyId.of("A"), 0, 9, 2, 1);
        TurnCredit b = new TurnCredit(PartyId.of("B"), 4, 3, 0, 0);
        assertThat(a.level()).isEqualTo(6);
        assertThat(b.level()).isEqualTo(7);
        assertThat(a.levelWithoutCredit()).isEqualTo(9);
        assertThat(TurnCredit.next(List.of(a, b))).contains(a.rep());
        assertThat(TurnCredit.levelToJoin(List.of(a, b))).isEqualTo(6);
        assertThat(TurnCredit.next(List.of())).isEmpty();
    }

    // Azure Communication Services, job router (ALLOC-25)
    @Test
    void theLeastBusyComesFirstAndAmongEqualsTheLongestIdle() {
        assertThat(BusyRep.leastBusyFirst(
                        List.of(busy("A", 5, 3, 5), busy("B", 4, 3, 3), busy("C", 5, 3, 7), busy("D", 3, 0, 2))))
                .extracting(rep -> rep.rep() + " " + rep.ratio())
                .containsExactly("D 0", "C 3/5", "A 3/5", "B 3/4");
    }

    private static BusyRep busy(String rep, int capacity, int carried, int idleMinutes) {
        return BusyRep.builder()
                .rep(PartyId.of(rep))
                .capacity(capacity)
                .carried(carried)
                .idleSince(Instant.EPOCH.minusSeconds(60L * idleMinutes))
                .build();
    }

    @Test
    void theGiniOfOneWhoCarriesEverythingNearsOne() {
        assertThat(Fairness.of(List.of(Ratio.ZERO, Ratio.ZERO, Ratio.of(6))).gini())
                .hasToString("2/3");
        assertThat(Load.NONE.tasks()).isZero();
    }
}
