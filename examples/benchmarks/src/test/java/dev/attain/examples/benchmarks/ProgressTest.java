package dev.attain.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    @ParameterizedTest(name = "{0} of 14 done in {1} s: {2} s left")
    @CsvSource({"0, 0, 140", "1, 12, 156", "7, 70, 70", "13, 130, 10"})
    void theTimeLeftIsJudgedByWhatIsDone(int done, int elapsed, int left) {
        assertThat(progress(done, elapsed).left()).isEqualTo(Duration.ofSeconds(left));
    }

    @Test
    void theLineSaysWhatRunsNextAndHowLongAllWillTake() {
        assertThat(progress(2, 20).line("money.sum", "bigdecimal"))
                .isEqualTo("[ 3/14] money.sum bigdecimal, about 2 min 0 s left");
        assertThat(progress(13, 130).line("money.apportion", "jodamoney"))
                .isEqualTo("[14/14] money.apportion jodamoney, about 10 s left");
    }

    @Test
    void theFirstEstimateIsTheRoundsAndTheStarts() {
        Effort effort = new Effort(2, 3, 5, 600, "2g");
        assertThat(effort.perContestant()).isEqualTo(Duration.ofMillis(2 * (8 * 600 + 1200)));
    }

    @Test
    void anEffortMeasuresSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Effort(1, 0, 0, 100, "1g"))
                .withMessage("at least one fork, no warm-up, one measurement and one millisecond are needed,"
                        + " but were 1, 0, 0, 100");
    }

    private static Progress progress(int done, int elapsedSeconds) {
        return new Progress(done, 14, Duration.ofSeconds(elapsedSeconds), Duration.ofSeconds(10));
    }
}
