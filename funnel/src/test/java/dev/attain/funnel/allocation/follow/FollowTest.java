package dev.attain.funnel.allocation.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Skill;
import dev.attain.funnel.allocation.Allocation;
import dev.attain.funnel.allocation.TaskAllocator;
import dev.attain.funnel.allocation.fit.ExperienceFit;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.policy.WeightedFit;
import dev.attain.funnel.allocation.task.Load;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import dev.attain.funnel.allocation.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final RepCapacity ANA = RepCapacity.of("ana", 1);
    private static final RepCapacity LI = RepCapacity.of("li", 2);

    private static SalesTask task(int number) {
        return SalesTask.of("T-" + number, "C-" + number);
    }

    private static TaskProgress progress(int number, PartyId rep, TaskState state, TaskId... waitingFor) {
        return new TaskProgress(task(number).id(), Optional.of(rep), state, DAY, List.of(waitingFor));
    }

    @ParameterizedTest(name = "{0} may become {1}: {2}")
    @CsvSource({
        "OPEN, IN_PROGRESS, true",
        "OPEN, OPEN, false",
        "IN_PROGRESS, OPEN, true",
        "IN_PROGRESS, DONE, true",
        "DONE, OPEN, false",
        "CANCELLED, OPEN, false",
        "OPEN, CANCELLED, true"
    })
    void aTaskThatIsClosedStaysClosed(TaskState from, TaskState to, boolean may) {
        assertThat(from.mayBecome(to)).isEqualTo(may);
    }

    @Test
    void aTaskBecomesWhatItMay() {
        TaskProgress begun = progress(1, ANA.rep(), TaskState.OPEN).become(TaskState.IN_PROGRESS, DAY.plusDays(1));
        assertThat(begun.since()).isEqualTo(DAY.plusDays(1));
        TaskProgress done = begun.become(TaskState.DONE, DAY.plusDays(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> done.become(TaskState.OPEN, DAY))
                .withMessage("task T-1 cannot become OPEN, it is DONE");
    }

    @Test
    void whatSomebodyShouldLookAtIsFound() {
        SalesTask late = task(1).withDueOn(DAY.minusDays(1));
        SalesTask today = task(2).withDueOn(DAY);
        FollowUp up = TaskFollower.standard()
                .follow(
                        List.of(late, today, task(3), task(4).withDueOn(DAY.minusDays(9))),
                        List.of(
                                progress(1, ANA.rep(), TaskState.IN_PROGRESS),
                                progress(2, ANA.rep(), TaskState.OPEN, TaskId.of("T-1"), TaskId.of("T-4")),
                                progress(4, ANA.rep(), TaskState.DONE)),
                        List.of(ANA, LI),
                        DAY);
        assertThat(up.overdue()).containsExactly(late.id());
        assertThat(up.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "tasks[T-1]: T-1 was due on 2026-03-01 and is IN_PROGRESS",
                        "tasks[T-2]: T-2 waits for T-1",
                        "reps[ana]: ana carries 2 tasks of effort 2 and may carry 1: hand some on",
                        "reps[li]: li has nothing to do while tasks are open");
        RepProgress ana = up.reps().get(0);
        assertThat(ana.carried()).isEqualTo(new Load(2, 2));
        assertThat(ana.overdue()).isEqualTo(1);
        assertThat(ana.done()).isEqualTo(1);
        assertThat(ana.cancelled()).isZero();
    }

    @Test
    void whatDoesNotFitTogetherIsFoundToo() {
        TaskProgress nobodys =
                new TaskProgress(task(1).id(), Optional.empty(), TaskState.IN_PROGRESS, DAY.plusDays(1), List.of());
        FollowUp up = TaskFollower.standard()
                .follow(
                        List.of(task(1)),
                        List.of(
                                nobodys,
                                progress(1, PartyId.of("who"), TaskState.OPEN),
                                progress(9, ANA.rep(), TaskState.OPEN)),
                        List.of(),
                        DAY);
        assertThat(up.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "progress[T-1]: T-1 is IN_PROGRESS since 2026-03-03, after 2026-03-02, when it was asked: correct the date",
                        "progress[T-1]: T-1 is in progress and nobody has it: name the rep",
                        "progress[T-1]: task T-1 has two states: the first is taken",
                        "progress[T-1]: rep who is not among the reps: correct the id",
                        "progress[T-9]: there is no task T-9: correct the id",
                        "progress[T-9]: rep ana is not among the reps: correct the id");
    }

    @Test
    void whatStandsTwiceIsNamedAndTheFirstIsTaken() {
        FollowUp up = TaskFollower.standard()
                .follow(
                        List.of(task(1), task(1).withDueOn(DAY.minusDays(1))),
                        List.of(progress(1, ANA.rep(), TaskState.IN_PROGRESS)),
                        List.of(ANA, ANA),
                        DAY);
        assertThat(up.overdue()).isEmpty();
        assertThat(up.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "tasks[T-1]: task T-1 stands twice: the first is taken",
                        "reps[ana]: rep ana stands twice: the first is taken");
    }

    @Test
    void theScarceSkillIsNamedWithWhatItCosts() {
        AllocationPolicy policy =
                AllocationPolicy.of("p", "1", WeightedFit.of("experience", "1", ExperienceFit.matching(10)));
        Skill spanish = new Skill("spanish", 1);
        List<SalesTask> tasks = List.of(
                task(1).withSkills(spanish), task(2).withSkills(spanish), task(3).withSkills(new Skill("russian", 1)));
        RepCapacity ana = ANA.withSkills(spanish, new Skill("russian", 1));
        RepCapacity li = LI.withSkills(new Skill("russian", 1));
        Allocation best = TaskAllocator.standard().allocate(policy, tasks, List.of(ana, li), DAY);
        LoadReport report = LoadReporter.with(TaskAllocator.standard()).report(best);
        SkillLoad scarce = report.bottleneck().orElseThrow();
        assertThat(scarce.skill()).isEqualTo("spanish");
        assertThat(scarce.isShort()).isTrue();
        assertThat(scarce.asked()).isEqualTo(2);
        assertThat(scarce.open()).isEqualTo(1);
        assertThat(scarce.able()).containsExactly(ana.rep());
        assertThat(scarce.cost()).hasToString("1001000 points");
        assertThat(report.skills().get(1).cost()).hasToString("0 points");
        assertThat(report.skills().get(1).isShort()).isFalse();
        assertThat(report.reps())
                .extracting(rep -> rep.rep() + " " + rep.utilisation().orElseThrow() + " "
                        + rep.onePlaceMore().orElseThrow())
                .containsExactly("ana 1 1001000 points", "li 1/2 0 points");
        Allocation none =
                TaskAllocator.standard().allocate(policy, List.of(task(4)), List.of(RepCapacity.of("zoe", 0)), DAY);
        assertThat(LoadReporter.with(TaskAllocator.standard()).report(none).bottleneck())
                .isEmpty();
        assertThat(LoadReporter.with(TaskAllocator.standard())
                        .report(none)
                        .reps()
                        .get(0)
                        .utilisation())
                .isEmpty();
    }
}
