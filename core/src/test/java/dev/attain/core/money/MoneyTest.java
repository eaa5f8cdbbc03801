package dev.attain.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency JPY = Currency.getInstance("JPY");
    private static final Money MOST = new Money(USD, Long.MAX_VALUE);
    private static final Money LEAST = new Money(USD, Long.MIN_VALUE);

    @ParameterizedTest
    @CsvSource({"USD 1234.50", "USD -0.05", "JPY 1234", "KWD 1.234", "USD 0.00", "USD 92233720368547758.07"})
    void readsWhatItWrites(String text) {
        assertThat(Money.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"USD 5, USD 5.00", "USD 5.1, USD 5.10", "USD 5.1000, USD 5.10", "JPY 5.0, JPY 5"})
    void fewerDecimalsAndTrailingZerosAreEnough(String text, String money) {
        assertThat(Money.parse(text)).hasToString(money);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "USD",
                "5.00",
                "USD5.00",
                "usd 5.00",
                "USD 5,00",
                "USD  5",
                "USD 1e3",
                "USD .5",
                "USD 5.",
                "USD +5"
            })
    void whatIsNoAmountIsRefusedWithTheForm(String text) {
        assertThatThrownBy(() -> Money.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is not an amount such as \"USD 1234.50\"");
    }

    @Test
    void aVeryLongTextIsNotRepeatedInFull() {
        assertThatThrownBy(() -> Money.parse("USD " + "9".repeat(10_000)))
                .hasMessage("\"USD " + "9".repeat(96) + "…\" is not an amount such as \"USD 1234.50\"");
    }

    @Test
    void whatDoesNotFitIsRefusedWithTheAmount() {
        assertThatThrownBy(() -> Money.parse("USD 92233720368547758.08"))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("USD 92233720368547758.08 does not fit 64 bits of minor units");
    }

    @Test
    void anUnknownCurrencyIsNamed() {
        assertThatThrownBy(() -> Money.parse("ABC 1.00"))
                .hasMessage("\"ABC\" is not a currency code of ISO 4217, such as \"USD\"");
    }

    @Test
    void aCurrencyWithoutMinorUnitsIsRefused() {
        assertThatThrownBy(() -> Money.of("XAU", "1"))
                .hasMessage("money.currency must have minor units, but was XAU: use the code of a national currency");
        assertThatThrownBy(() -> new Money(Currency.getInstance("XXX"), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAmountFinerThanTheMinorUnitIsRefusedUnlessItIsRounded() {
        assertThatThrownBy(() -> Money.of("USD", "1.005"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("USD 1.005 has 3 decimals, but USD has 2: round it first with Money.rounded");
        assertThatThrownBy(() -> Money.of(JPY, new BigDecimal("0.5"))).hasMessageContaining("JPY 0.5 has 1 decimals");
        assertThat(Money.rounded(USD, new BigDecimal("1.005"), RoundingMode.HALF_UP))
                .hasToString("USD 1.01");
        assertThat(Money.rounded(JPY, new BigDecimal("1.5"), RoundingMode.HALF_EVEN))
                .hasToString("JPY 2");
    }

    @Test
    void currenciesNeverMix() {
        Money dollars = Money.parse("USD 1.00");
        Money yen = Money.parse("JPY 100");
        assertThatThrownBy(() -> dollars.plus(yen))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("USD 1.00 + JPY 100 mixes currencies: convert one of them with ExchangeRates first");
        assertThatThrownBy(() -> dollars.minus(yen)).hasMessageStartingWith("USD 1.00 - JPY 100 mixes");
        assertThatThrownBy(() -> dollars.per(yen)).hasMessageStartingWith("USD 1.00 / JPY 100 mixes");
        assertThatThrownBy(() -> dollars.compareTo(yen)).hasMessageStartingWith("USD 1.00 compared with JPY 100 mixes");
        assertThatThrownBy(() -> Money.sum(USD, List.of(dollars, yen)))
                .hasMessageStartingWith("USD 1.00 + JPY 100 mixes");
    }

    @Test
    void nothingOverflowsInSilence() {
        Money cent = new Money(USD, 1);
        assertThatThrownBy(() -> MOST.plus(cent))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("USD 92233720368547758.07 + USD 0.01 does not fit 64 bits of minor units");
        assertThatThrownBy(() -> LEAST.minus(cent))
                .hasMessage("USD -92233720368547758.08 - USD 0.01 does not fit 64 bits of minor units");
        assertThatThrownBy(() -> MOST.times(2))
                .hasMessage("USD 92233720368547758.07 x 2 does not fit 64 bits of minor units");
        assertThatThrownBy(() -> LEAST.times(-1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(LEAST::negated).hasMessageContaining("USD 0.00 - USD -92233720368547758.08");
        assertThatThrownBy(LEAST::abs).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> MOST.times(Rate.percent("200"), RoundingMode.HALF_UP))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("USD 92233720368547758.07 x 200%: 18446744073709551614 does not fit 64 bits");
        assertThatThrownBy(() -> MOST.times(Ratio.of(3, 2), RoundingMode.HALF_UP))
                .hasMessageContaining("x 3/2: ");
    }

    @Test
    void theEdgesOfTheRangeAreStillExact() {
        assertThat(MOST.plus(LEAST)).isEqualTo(new Money(USD, -1));
        assertThat(MOST.minus(MOST)).isEqualTo(Money.zero(USD));
        assertThat(LEAST.times(1)).isEqualTo(LEAST);
        assertThat(MOST.times(Rate.ONE, RoundingMode.UNNECESSARY)).isEqualTo(MOST);
        assertThat(MOST.times(Rate.percent("99.99"), RoundingMode.DOWN)).hasToString("USD 92224496996510903.29");
    }

    @ParameterizedTest(name = "{1} of {0} is {3} ({2})")
    @CsvSource({
        "USD 1234.50, 5.75%, HALF_UP, USD 70.98",
        "USD 0.10, 5%, HALF_UP, USD 0.01",
        "USD 0.10, 5%, HALF_DOWN, USD 0.00",
        "USD 0.10, 5%, HALF_EVEN, USD 0.00",
        "USD 0.30, 5%, HALF_EVEN, USD 0.02",
        "USD -0.10, 5%, HALF_UP, USD -0.01",
        "USD -0.10, 5%, HALF_DOWN, USD 0.00",
        "USD 0.11, 5%, UP, USD 0.01",
        "USD 0.19, 5%, DOWN, USD 0.00",
        "USD 0.11, 5%, CEILING, USD 0.01",
        "USD -0.11, 5%, CEILING, USD 0.00",
        "USD 0.11, 5%, FLOOR, USD 0.00",
        "USD -0.11, 5%, FLOOR, USD -0.01",
        "USD 0.20, 5%, UNNECESSARY, USD 0.01",
        "JPY 1000, 0.15%, HALF_UP, JPY 2"
    })
    void aRateOfAnAmountIsRoundedOnce(String amount, String rate, RoundingMode mode, String product) {
        assertThat(Money.parse(amount).times(Rate.parse(rate), mode)).hasToString(product);
        assertThat(Money.parse(amount).times(Rate.parse(rate).toRatio(), mode)).hasToString(product);
    }

    @Test
    void aProductThatIsNotExactNeedsARounding() {
        assertThatThrownBy(() -> Money.parse("USD 0.10").times(Rate.percent("5"), RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("USD 0.10 x 5%: the quotient is not exact: name a rounding mode");
    }

    @Test
    void aShareOfNothingHasNoValue() {
        assertThat(Money.parse("USD 120").per(Money.parse("USD 130"))).isEqualTo(Ratio.of(12, 13));
        assertThatThrownBy(() -> Money.parse("USD 120").per(Money.zero(USD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("USD 120.00 / USD 0.00 has no value: check for zero before dividing");
    }

    @Test
    void amountsAreOrderedAndHaveASign() {
        Money less = Money.parse("USD -1");
        Money more = Money.parse("USD 2");
        assertThat(less).isLessThan(more);
        assertThat(less.min(more)).isSameAs(less);
        assertThat(more.min(less)).isSameAs(less);
        assertThat(less.max(more)).isSameAs(more);
        assertThat(more.max(less)).isSameAs(more);
        assertThat(less.isNegative()).isTrue();
        assertThat(more.isNegative()).isFalse();
        assertThat(more.isPositive()).isTrue();
        assertThat(less.isPositive()).isFalse();
        assertThat(Money.zero(USD).isZero()).isTrue();
        assertThat(Money.zero(USD).isPositive()).isFalse();
        assertThat(Money.zero(USD).isNegative()).isFalse();
        assertThat(more.isZero()).isFalse();
        assertThat(less.abs()).hasToString("USD 1.00");
        assertThat(more.abs()).isSameAs(more);
        assertThat(more.negated()).hasToString("USD -2.00");
        assertThat(more.times(3)).hasToString("USD 6.00");
        assertThat(Money.sum(USD, List.of(less, more))).hasToString("USD 1.00");
        assertThat(Money.sum(USD, List.of())).isEqualTo(Money.zero(USD));
        assertThat(more.amount()).isEqualTo(new BigDecimal("2.00"));
    }
}
