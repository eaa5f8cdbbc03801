package dev.attain.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
    @ParameterizedTest
    @CsvSource({
        "5.75%, 5.75%",
        "0.0575, 5.75%",
        "5.750%, 5.75%",
        "1, 100%",
        "0, 0%",
        "-5%, -5%",
        "0.5%, 0.5%",
        "1000, 100000%"
    })
    void readsPercentAndDecimals(String text, String rate) {
        assertThat(Rate.parse(text)).hasToString(rate);
        assertThat(Rate.parse(rate)).isEqualTo(Rate.parse(text));
    }

    @Test
    void isEqualByValueWhateverTheTrailingZeros() {
        Rate rate = Rate.percent("5.75");
        assertThat(rate).isEqualTo(Rate.percent("5.750")).hasSameHashCodeAs(Rate.percent("5.750"));
        assertThat(rate).isEqualTo(Rate.of("0.0575")).isEqualTo(Rate.basisPoints(575));
        assertThat(rate).isEqualTo(Rate.of(new BigDecimal("0.057500")));
        assertThat(Rate.of(new BigDecimal("1E+2"))).hasToString("10000%");
        assertThat(rate.value()).isEqualTo(new BigDecimal("0.0575"));
        assertThat(rate.toRatio()).isEqualTo(Ratio.of(23, 400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "5,75%", "5.75 %", "abc", "1e2", ".5"})
    void whatIsNoRateIsRefusedWithTheForm(String text) {
        assertThatThrownBy(() -> Rate.parse(text))
                .hasMessage("\"" + text + "\" is not a rate such as \"5.75%\" or \"0.0575\"");
    }

    @Test
    void aRateHasAtMostEighteenDecimals() {
        String eighteen = "0.123456789012345678";
        assertThat(Rate.of(eighteen).value()).isEqualTo(new BigDecimal(eighteen));
        assertThatThrownBy(() -> Rate.of(eighteen + "9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a rate has at most 18 decimals and fits 64 bits, but was 0.1234567890123456789: "
                        + "round it to the digits that were agreed, or keep it as a Ratio");
        assertThatThrownBy(() -> Rate.of("9223372036854775808")).hasMessageContaining("fits 64 bits");
        assertThatThrownBy(() -> new Rate(1, 19)).hasMessage("rate.scale must be from 0 to 18, but was 19");
        assertThatThrownBy(() -> new Rate(1, -1)).hasMessage("rate.scale must be from 0 to 18, but was -1");
    }

    @Test
    void ratesAddAndMultiplyExactly() {
        Rate five = Rate.percent("5");
        assertThat(five.plus(Rate.percent("0.75"))).hasToString("5.75%");
        assertThat(five.minus(Rate.percent("7"))).hasToString("-2%");
        assertThat(five.times(Rate.percent("50"))).hasToString("2.5%");
        assertThat(five.negated()).hasToString("-5%");
    }

    @Test
    void ratesWhoseDigitsFitNoNumberTogetherAddAndCompareAsExactly() {
        Rate fine = Rate.of("9.000000000000000005");
        assertThat(fine.plus(fine)).isEqualTo(Rate.of("18.00000000000000001"));
        assertThat(fine.negated().minus(fine)).isEqualTo(Rate.of("-18.00000000000000001"));
        assertThat(Rate.of("100")).isGreaterThan(fine);
        assertThat(fine).isLessThan(Rate.of("100"));
        assertThatThrownBy(() -> fine.plus(Rate.of("100"))).hasMessageContaining("fits 64 bits");
    }

    @Test
    void ratesAreOrderedAndHaveASign() {
        assertThat(Rate.percent("5")).isLessThan(Rate.percent("5.01")).isGreaterThan(Rate.percent("4"));
        assertThat(Rate.percent("5").compareTo(Rate.of("0.05"))).isZero();
        assertThat(Rate.ZERO.isZero()).isTrue();
        assertThat(Rate.ONE.isZero()).isFalse();
        assertThat(Rate.ONE.isPositive()).isTrue();
        assertThat(Rate.ZERO.isPositive()).isFalse();
        assertThat(Rate.percent("-1").isNegative()).isTrue();
        assertThat(Rate.ZERO.isNegative()).isFalse();
    }
}
