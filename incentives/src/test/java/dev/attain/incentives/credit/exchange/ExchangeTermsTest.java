package dev.attain.incentives.credit.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExchangeTermsTest {
    private static final FiscalCalendar FROM_APRIL = FiscalCalendar.monthsFrom(Month.APRIL);

    @ParameterizedTest(name = "an event of {0}: own day, quarter from {1} to {2}")
    @CsvSource({
        "2026-03-31, 2026-01-01, 2026-03-31",
        "2026-04-01, 2026-04-01, 2026-06-30",
        "2026-05-20, 2026-04-01, 2026-06-30"
    })
    void theDayOfTheRateIsTheOneThatTheTermsName(LocalDate event, LocalDate start, LocalDate end) {
        assertThat(new ExchangeDate.EventDay().forEventOn(event)).isEqualTo(event);
        assertThat(new ExchangeDate.PeriodStart(FROM_APRIL, Granularity.QUARTER).forEventOn(event))
                .isEqualTo(start);
        assertThat(new ExchangeDate.PeriodEnd(FROM_APRIL, Granularity.QUARTER).forEventOn(event))
                .isEqualTo(end);
        assertThat(new ExchangeDate.Fixed(LocalDate.parse("2025-12-31")).forEventOn(event))
                .isEqualTo(LocalDate.parse("2025-12-31"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"OF_REVERSED_EVENT, 2026-02-28", "OF_OWN_DAY, 2026-03-31"})
    void aReversalFollowsWhatItTakesBackOrItsOwnDay(ReversalExchange reversals, LocalDate day) {
        ExchangeDate monthEnd = new ExchangeDate.PeriodEnd(FiscalCalendar.calendarYear(), Granularity.MONTH);
        ExchangeTerms terms = new ExchangeTerms(monthEnd, reversals);
        assertThat(terms.dayOfRate(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-02-27")))
                .isEqualTo(day);
    }

    @Test
    void theUsualTermsTakeTheDayOfTheEventAndLetAReversalFollow() {
        assertThat(ExchangeTerms.usual())
                .isEqualTo(new ExchangeTerms(new ExchangeDate.EventDay(), ReversalExchange.OF_REVERSED_EVENT));
    }

    @Test
    void anExchangeIsAtAPositiveRateAndInOneCurrency() {
        EventExchange.Builder exchange = EventExchange.builder();
        exchange.on(LocalDate.parse("2026-01-06")).rate(Rate.ZERO).amount(Money.parse("GBP 43000"));
        exchange.margin(Optional.of(Money.parse("EUR 10000")));
        assertThatThrownBy(exchange::build)
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("eventExchange is not valid, findings: 2"
                        + "\n  eventExchange.rate: must be more than zero, but was 0"
                        + "\n  eventExchange.margin: the margin of EUR 10000.00 is in another currency than the amount"
                        + " of GBP 43000.00: exchange both into one");
    }

    @ParameterizedTest
    @EnumSource(ExchangeText.class)
    void everySentenceIsWordedInBothLanguages(ExchangeText text) {
        assertThat(text.pattern(Locale.CHINESE)).isNotEqualTo(text.pattern(Locale.ROOT));
    }
}
