package dev.attain.incentives.plan.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.money.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Curves behind a deductible. */
class PayCurveTest {
    private static final PayCurve TENTH_THEN_FIFTH = new PayCurve(
            List.of(
                    PayPiece.straight(Ratio.ZERO, Ratio.ZERO, Ratio.of(1, 10)),
                    PayPiece.straight(Ratio.of(100), Ratio.of(10), Ratio.of(1, 5))),
            true);

    @ParameterizedTest(name = "{0} earn {1}")
    @CsvSource({"-10, 0", "0, 0", "50, 0", "60, 1", "150, 10", "160, 12"})
    void whatLiesAboveADeductibleEarnsAsIfItBeganAtZero(long measure, long pay) {
        assertThat(TENTH_THEN_FIFTH.after(Ratio.of(50)).pay(Ratio.of(measure))).isEqualTo(Ratio.of(pay));
    }

    @Test
    void aDeductibleTakesSomethingOff() {
        assertThatThrownBy(() -> TENTH_THEN_FIFTH.after(Ratio.ZERO))
                .hasMessage("deductible must be more than zero, but was 0");
    }
}
