package dev.attain.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.finding.Severity;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRatesTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency JPY = Currency.getInstance("JPY");
    private static final ExchangeRates RATES = ExchangeRates.of(List.of(
            rate("EUR", "USD", "2026-04-01", "1.10"),
            rate("EUR", "USD", "2026-01-01", "1.085"),
            rate("USD", "JPY", "2026-01-01", "155.125")));

    @ParameterizedTest(name = "on {1}, {0} is {2}")
    @CsvSource({
        "EUR 100.00, 2026-01-01, USD 108.50",
        "EUR 100.00, 2026-03-31, USD 108.50",
        "EUR 100.00, 2026-04-01, USD 110.00",
        "EUR 0.01, 2026-04-01, USD 0.01",
        "USD 100.00, 2020-01-01, USD 100.00"
    })
    void theLatestRateThatIsNotAfterTheDateHolds(String amount, LocalDate on, String converted) {
        Conversion conversion = RATES.convert(Money.parse(amount), USD, on, RoundingMode.HALF_UP);
        assertThat(conversion)
                .isInstanceOfSatisfying(
                        Conversion.Converted.class,
                        done -> assertThat(done.amount()).hasToString(converted));
        assertThat(conversion.original()).hasToString(amount);
    }

    @Test
    void centsBecomeYenInOneRounding() {
        assertThat(RATES.convert(Money.parse("USD 0.99"), JPY, LocalDate.of(2026, 5, 1), RoundingMode.HALF_UP))
                .isEqualTo(
                        new Conversion.Converted(Money.parse("USD 0.99"), Rate.of("155.125"), Money.parse("JPY 154")));
    }

    @Test
    void aMissingRateIsAFindingAndNothingIsMadeUp() {
        Conversion early =
                RATES.convert(Money.parse("EUR 1.00"), USD, LocalDate.of(2025, 12, 31), RoundingMode.HALF_UP);
        assertThat(early).isInstanceOfSatisfying(Conversion.NotConverted.class, not -> {
            assertThat(not.original()).hasToString("EUR 1.00");
            assertThat(not.finding().code()).isEqualTo("money.rate-missing");
            assertThat(not.finding().severity()).isEqualTo(Severity.ERROR);
            assertThat(not.finding())
                    .hasToString("exchangeRates: no rate from EUR to USD on 2025-12-31, "
                            + "so EUR 1.00 was not converted: add a rate dated on or before that day");
            assertThat(not.finding().text(Locale.CHINA))
                    .isEqualTo("exchangeRates: 2025-12-31 没有从 EUR 到 USD 的汇率，EUR 1.00 未换算：请补充当日或之前生效的汇率");
        });
        assertThat(RATES.convert(Money.parse("USD 1.00"), EUR, LocalDate.of(2026, 5, 1), RoundingMode.HALF_UP))
                .isInstanceOf(Conversion.NotConverted.class);
        assertThat(ExchangeRates.none().convert(Money.parse("EUR 1"), USD, LocalDate.MAX, RoundingMode.HALF_UP))
                .isInstanceOf(Conversion.NotConverted.class);
    }

    @Test
    void aLookUpThatThrowsIsAFindingThatNamesThePairAndTheCause() {
        ExchangeRates broken = (from, to, on) -> {
            throw new IllegalStateException("no connection");
        };
        assertThat(broken.convert(Money.parse("EUR 1"), USD, LocalDate.of(2026, 1, 1), RoundingMode.HALF_UP))
                .isInstanceOfSatisfying(
                        Conversion.NotConverted.class,
                        not -> assertThat(not.finding())
                                .hasToString(
                                        "exchangeRates: the look-up of the rate from EUR to USD on 2026-01-01 failed: "
                                                + "java.lang.IllegalStateException: no connection"));
    }

    @Test
    void aRateThatIsNoneIsAFinding() {
        ExchangeRates zero = (from, to, on) -> Optional.of(Rate.ZERO);
        ExchangeRates nothing = (from, to, on) -> null;

        assertThat(finding(zero))
                .isEqualTo("exchangeRates: the rate from EUR to USD on 2026-01-01 is 0, so EUR 1.00 was not converted: "
                        + "a rate is more than zero");
        assertThat(finding(nothing))
                .isEqualTo("exchangeRates: the look-up of the rate from EUR to USD on 2026-01-01 failed: "
                        + "java.lang.NullPointerException: the rate; empty where there is none");
    }

    private static String finding(ExchangeRates rates) {
        Conversion conversion =
                rates.convert(Money.parse("EUR 1"), USD, LocalDate.of(2026, 1, 1), RoundingMode.HALF_UP);
        return ((Conversion.NotConverted) conversion).finding().toString();
    }

    @Test
    void aPairHasOneRateSinceADate() {
        List<ExchangeRate> table = List.of(
                rate("EUR", "USD", "2026-01-01", "1.1"),
                rate("EUR", "USD", "2026-01-01", "1.2"),
                rate("EUR", "USD", "2026-01-01", "1.3"));
        assertThatThrownBy(() -> ExchangeRates.of(table))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage(
                        "exchangeRates is not valid, findings: 2"
                                + "\n  exchangeRates[1]: EUR/USD has two rates since 2026-01-01, and the other is 1.1: keep one"
                                + "\n  exchangeRates[2]: EUR/USD has two rates since 2026-01-01, and the other is 1.1: keep one");
    }

    @Test
    void aRateIsPositiveAndBetweenTwoCurrencies() {
        assertThatThrownBy(() -> rate("EUR", "EUR", "2026-01-01", "0"))
                .hasMessage("exchangeRate is not valid, findings: 2"
                        + "\n  exchangeRate.to: must be another currency than the one that is converted, but was EUR too"
                        + "\n  exchangeRate.rate: must be more than zero, but was 0");
    }

    private static ExchangeRate rate(String from, String to, String since, String rate) {
        return new ExchangeRate(
                Currency.getInstance(from), Currency.getInstance(to), LocalDate.parse(since), Rate.of(rate));
    }
}
