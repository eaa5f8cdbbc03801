package dev.attain.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
    @ParameterizedTest
    @CsvSource({
        "120, 130, 12/13",
        "-120, 130, -12/13",
        "120, -130, -12/13",
        "-120, -130, 12/13",
        "26, 13, 2",
        "0, -5, 0"
    })
    void isAlwaysInLowestTermsWithTheSignAbove(long numerator, long denominator, String ratio) {
        assertThat(Ratio.of(numerator, denominator)).hasToString(ratio).isEqualTo(Ratio.parse(ratio));
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Ratio.of(5, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("5/0 has no value: a ratio needs a denominator other than zero, so check for zero first");
        assertThatThrownBy(() -> Ratio.of(5).dividedBy(Ratio.ZERO))
                .hasMessage("5 / 0 has no value: check for zero before dividing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1/", "/2", "1/-2", "1.5", "1/2/3"})
    void whatIsNoRatioIsRefusedWithTheForm(String text) {
        assertThatThrownBy(() -> Ratio.parse(text)).hasMessage("\"" + text + "\" is not a ratio such as \"12/13\"");
    }

    @Test
    void isRoundedOnlyToBeShown() {
        Ratio attainment = Ratio.of(12, 13);
        assertThat(attainment.rounded(4, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.9231"));
        assertThat(attainment.percent(1, RoundingMode.HALF_UP)).isEqualTo("92.3%");
        assertThat(Ratio.of(-1, 2).rounded(0, RoundingMode.HALF_EVEN)).isEqualTo(new BigDecimal("0"));
        assertThat(Ratio.of(new BigDecimal("0.0575"))).isEqualTo(Ratio.of(23, 400));
        assertThat(Ratio.of(new BigDecimal("1E+2"))).isEqualTo(Ratio.of(100));
        assertThat(Ratio.of(BigInteger.TWO, BigInteger.TEN)).isEqualTo(Ratio.of(1, 5));
    }

    @Test
    void ratiosAreOrderedAndHaveASign() {
        Ratio third = Ratio.of(1, 3);
        Ratio half = Ratio.of(1, 2);
        assertThat(third).isLessThan(half);
        assertThat(third.min(half)).isSameAs(third);
        assertThat(half.min(third)).isSameAs(third);
        assertThat(third.max(half)).isSameAs(half);
        assertThat(half.max(third)).isSameAs(half);
        assertThat(third.isPositive()).isTrue();
        assertThat(Ratio.ZERO.isPositive()).isFalse();
        assertThat(third.negated().isNegative()).isTrue();
        assertThat(Ratio.ZERO.isNegative()).isFalse();
        assertThat(Ratio.ZERO.isZero()).isTrue();
        assertThat(Ratio.ONE.isZero()).isFalse();
    }

    @Test
    void whatDoesNotFitALongIsShown() {
        assertThatThrownBy(() -> Ratio.of(3, 2).times(Long.MAX_VALUE, RoundingMode.DOWN))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("13835058055282163710 does not fit 64 bits");
    }

    @Property
    void ratiosAreAField(@ForAll long a, @ForAll long b, @ForAll int c, @ForAll int d) {
        Assume.that(b != 0 && c != 0 && d != 0);
        Ratio x = Ratio.of(a, b);
        Ratio y = Ratio.of(c, d);
        assertThat(x.plus(y).minus(y)).isEqualTo(x);
        assertThat(x.times(y).dividedBy(y)).isEqualTo(x);
        assertThat(x.times(y)).isEqualTo(y.times(x));
        assertThat(Ratio.parse(x.toString())).isEqualTo(x);
        assertThat(Integer.signum(x.compareTo(y)))
                .isEqualTo(x.minus(y).numerator().signum());
    }
}
