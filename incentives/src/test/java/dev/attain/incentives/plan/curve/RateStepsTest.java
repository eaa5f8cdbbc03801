package dev.attain.incentives.plan.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a sale sells its base along the measure, and at which rate. */
class RateStepsTest {
    /** 10 % up to 100, 20 % above, 30 % on all from 200, 40 % above 300. */
    private static final RateSteps STEPS = new RateSteps(
            List.of(step(0, 1, false), step(100, 2, false), step(200, 3, true), step(300, 4, false)), true);

    @Test
    void aSaleSellsItsBaseWhereItMovesTheMeasure() {
        assertThat(STEPS.slices(Ratio.of(90), Ratio.of(130), Ratio.of(8_000)))
                .extracting(BaseSlice::step, BaseSlice::from, BaseSlice::to, BaseSlice::base)
                .containsExactly(
                        tuple(0, Ratio.of(90), Ratio.of(100), Ratio.of(2_000)),
                        tuple(1, Ratio.of(100), Ratio.of(130), Ratio.of(6_000)));
    }

    @Test
    void aReversalTakesTheTopmostPartOffFirst() {
        assertThat(STEPS.slices(Ratio.of(130), Ratio.of(90), Ratio.of(-8_000)))
                .extracting(BaseSlice::step, BaseSlice::from, BaseSlice::to, BaseSlice::base)
                .containsExactly(
                        tuple(1, Ratio.of(130), Ratio.of(100), Ratio.of(-6_000)),
                        tuple(0, Ratio.of(100), Ratio.of(90), Ratio.of(-2_000)));
    }

    @Test
    void whatDoesNotMoveTheMeasureIsSoldWhereItStands() {
        assertThat(STEPS.slices(Ratio.of(100), Ratio.of(100), Ratio.of(500)))
                .containsExactly(new BaseSlice(1, Ratio.of(100), Ratio.of(100), Ratio.of(500)));
        assertThat(new RateSteps(STEPS.steps(), false).slices(Ratio.of(100), Ratio.of(100), Ratio.of(500)))
                .containsExactly(new BaseSlice(0, Ratio.of(100), Ratio.of(100), Ratio.of(500)));
    }

    @ParameterizedTest(name = "{0} stands in {1}, or in {2} where the upper bound belongs to a step")
    @CsvSource({"-5, 0, 0", "0, 0, 0", "99, 0, 0", "100, 1, 0", "101, 1, 1", "200, 2, 1", "300, 3, 2", "9999, 3, 3"})
    void aBoundBelongsToOneStep(long measure, int lowerInclusive, int upperInclusive) {
        assertThat(STEPS.stepAt(Ratio.of(measure))).isEqualTo(lowerInclusive);
        assertThat(new RateSteps(STEPS.steps(), false).stepAt(Ratio.of(measure)))
                .isEqualTo(upperInclusive);
    }

    // below 200 each step keeps its own rate, and what was sold higher counts as sold in the step below 200;
    // from 200 on the base sold below it takes 30 %
    @ParameterizedTest(name = "sold in {0}, standing in {1}: {2}/10")
    @CsvSource({
        "0, 0, 1", "0, 1, 1", "0, 2, 3", "0, 3, 3",
        "1, 0, 2", "1, 1, 2", "1, 2, 3", "1, 3, 3",
        "2, 0, 2", "2, 1, 2", "2, 2, 3", "2, 3, 3",
        "3, 0, 2", "3, 1, 2", "3, 2, 4", "3, 3, 4"
    })
    void aStepThatReachesBackLiftsWhatWasSoldBelowIt(int soldIn, int standing, int tenths) {
        assertThat(STEPS.rate(soldIn, standing)).isEqualTo(Ratio.of(tenths, 10));
    }

    @Test
    void allBaseOfTheWindowIsPaid() {
        List<Ratio> sold = List.of(Ratio.of(10), Ratio.of(20), Ratio.of(30), Ratio.of(40));

        assertThat(STEPS.pay(sold, 1)).isEqualTo(Ratio.of(1 + 4 + 6 + 8));
        assertThat(STEPS.pay(sold, 3)).isEqualTo(Ratio.of(3 + 6 + 9 + 16));
    }

    @Test
    void stepsRise() {
        assertThatThrownBy(() -> new RateSteps(List.of(step(5, 1, false), step(5, 2, true)), true))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining(
                        "rateSteps.steps[1].from: must be above 5, where the piece before begins, but was 5");
        assertThatThrownBy(() -> new RateSteps(List.of(), true))
                .hasMessageContaining("rateSteps.steps: at least one piece is needed");
        assertThatThrownBy(() -> new BaseSlice(-1, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO))
                .hasMessage("baseSlice.step must be zero or more, but was -1");
    }

    private static RateStep step(long from, long tenths, boolean reachesBack) {
        return new RateStep(Ratio.of(from), Ratio.of(tenths, 10), reachesBack);
    }
}
