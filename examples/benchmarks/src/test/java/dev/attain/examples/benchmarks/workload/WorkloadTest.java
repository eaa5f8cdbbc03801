package dev.attain.examples.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WorkloadTest {
    private static final Workload<long[]> SUM = Workload.of("test.sum", 3, () -> new long[] {1, 2, 3})
            .ours(numbers -> () -> LongStream.of(numbers).sum(), Long::longValue)
            .limit(numbers -> () -> numbers[0] + numbers[1] + numbers[2], Long::longValue);

    @Test
    void contestantsWithOneAnswerAgree() {
        assertThat(SUM.agreed()).isEqualTo(6);
    }

    @Test
    void anotherAnswerStopsTheRunAndBothAreShown() {
        Workload<long[]> disputed = SUM.peer("careless", numbers -> () -> numbers[0] + numbers[1], Long::longValue);
        assertThatIllegalStateException()
                .isThrownBy(disputed::agreed)
                .withMessage("test.sum: ours answers 6, but careless answers 3: nothing is timed");
    }

    @Test
    void whoAnswersSomethingElseInItsOwnProcessIsNotTimed() {
        assertThat(SUM.ready("limit", 6).get()).isEqualTo(6L);
        assertThatIllegalStateException()
                .isThrownBy(() -> SUM.ready("limit", 7))
                .withMessage("limit answers 6, but 7 was agreed: nothing is timed");
    }

    @Test
    void whatIsWeighedIsNotCheckedAgainForTheCheckWouldWeighToo() {
        Workload<long[]> weighed = SUM.weighed();
        assertThat(SUM.measure()).isEqualTo(Measure.TIME);
        assertThat(weighed.measure()).isEqualTo(Measure.MEMORY);
        assertThat(weighed.agreed()).isEqualTo(6);
        assertThat(weighed.ready("limit", 7).get()).isEqualTo(6L);
        assertThat(weighed.peer("adder", numbers -> () -> 6L, Long::longValue).measure())
                .isEqualTo(Measure.MEMORY);
    }

    @Test
    void oursMayBeTheYardstickOfWhatIsBuiltUponIt() {
        Contestant<long[], Long> ours = new Contestant<>("ours", numbers -> () -> 6L, Long::longValue);
        assertThat(ours.called("limit")).isEqualTo(new Contestant<>("limit", ours.preparation(), ours.checksum()));
    }

    @Test
    void aContestantThatDoesNotTakePartIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUM.ready("drools", 6))
                .withMessage("test.sum has no contestant drools");
    }

    @Test
    void aGuestJoinsTheWorkloadItNamesAndMustAgreeToo() {
        assertThat(SUM.joinedBy(List.of(new Adder("test.sum", 0)))
                        .ready("adder", 6)
                        .get())
                .isEqualTo(6L);
        assertThatIllegalStateException()
                .isThrownBy(SUM.joinedBy(List.of(new Adder("test.sum", 1)))::agreed)
                .withMessage("test.sum: ours answers 6, but adder answers 7: nothing is timed");
    }

    @Test
    void aGuestOfAnotherWorkloadStaysAway() {
        assertThat(SUM.joinedBy(List.of(new Adder("test.product", 1)))).isEqualTo(SUM);
    }

    @Test
    void guestsComeToTheWorkloadsOfAFamily() {
        Family family = Family.of("test", SUM).joinedBy(List.of(new Adder("test.sum", 0)));
        assertThat(family.workloads().get(0).contestants())
                .extracting(Contestant::name)
                .containsExactly("ours", "limit", "adder");
    }

    @Test
    void nobodyTakesPartTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUM.peer("limit", numbers -> () -> 6L, Long::longValue))
                .withMessage("test.sum names a contestant twice");
    }

    @Test
    void aWorkloadHasRows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Workload.of("test.nothing", 0, () -> ""))
                .withMessage("test.nothing needs at least one row, but has 0");
    }

    @Test
    void theNameOfAWorkloadBeginsWithItsFamily() {
        assertThat(Family.of("test", SUM).workloads()).containsExactly(SUM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Family.of("money", SUM))
                .withMessage("workload test.sum of family money must be called money.…");
    }

    @Test
    void aHeuristicNeedNotAgreeAndIsShownByItsDistance() {
        Workload<long[]> tried = SUM.triedBy(List.of(new Guesser("test.sum", OptionalLong.of(9))));
        assertThat(tried.agreed()).isEqualTo(6);
        assertThat(tried.gaps(6, Duration.ZERO)).containsExactly(new Gap("guesser", Optional.of(0.5)));
        assertThat(tried.peer("adder", numbers -> () -> 6L, Long::longValue)
                        .weighed()
                        .heuristics())
                .isEqualTo(tried.heuristics());
    }

    @Test
    void anAnswerThatBreaksARuleHasNoDistance() {
        assertThat(SUM.triedBy(List.of(new Guesser("test.sum", OptionalLong.empty())))
                        .gaps(6, Duration.ZERO))
                .containsExactly(new Gap("guesser", Optional.empty()));
    }

    @Test
    void whoeverFindsLessThanTheLeastStopsTheRun() {
        Workload<long[]> tried = SUM.triedBy(List.of(new Guesser("test.sum", OptionalLong.of(5))));
        assertThatIllegalStateException()
                .isThrownBy(() -> tried.gaps(6, Duration.ZERO))
                .withMessage("guesser found a cost of 5, but 6 was agreed to be the least");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tried.gaps(0, Duration.ZERO))
                .withMessage("the least cost must be more than zero, but was 0");
    }

    @Test
    void aHeuristicComesOnlyToTheWorkloadsItNames() {
        Guesser elsewhere = new Guesser("test.product", OptionalLong.of(9));
        assertThat(SUM.triedBy(List.of(elsewhere))).isEqualTo(SUM);
        Guesser here = new Guesser("test.sum", OptionalLong.of(9));
        assertThat(Family.of("test", SUM).triedBy(List.of(elsewhere, here)).workloads())
                .singleElement()
                .extracting(Workload::heuristics)
                .isEqualTo(List.of(here));
    }

    private record Guesser(String workload, OptionalLong answer) implements Heuristic<long[]> {
        @Override
        public String name() {
            return "guesser";
        }

        @Override
        public Set<String> workloads() {
            return Set.of(workload);
        }

        @Override
        public Class<long[]> input() {
            return long[].class;
        }

        @Override
        public OptionalLong cost(long[] input, Duration time) {
            return answer;
        }
    }

    private record Adder(String workload, long error) implements Guest<long[]> {
        @Override
        public Set<String> workloads() {
            return Set.of(workload);
        }

        @Override
        public Class<long[]> input() {
            return long[].class;
        }

        @Override
        public Contestant<long[], ?> contestant() {
            return new Contestant<>(
                    "adder", numbers -> () -> LongStream.of(numbers).sum() + error, Long::longValue);
        }
    }
}
