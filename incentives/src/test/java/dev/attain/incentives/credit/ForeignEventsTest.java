package dev.attain.incentives.credit;

import static dev.attain.incentives.credit.Given.ANN;
import static dev.attain.incentives.credit.Given.BEN;
import static dev.attain.incentives.credit.Given.NOBODY_REPORTS;
import static dev.attain.incentives.credit.Given.owned;
import static dev.attain.incentives.credit.Given.policy;
import static dev.attain.incentives.credit.Given.revenue;
import static dev.attain.incentives.credit.Given.reversal;
import static dev.attain.incentives.credit.Given.shared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.cases.SharedCases;
import dev.attain.core.money.ExchangeRate;
import dev.attain.core.money.ExchangeRates;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.time.Division;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.YearEnd;
import dev.attain.core.time.YearNaming;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.exchange.EventExchange;
import dev.attain.incentives.credit.exchange.ExchangeDate;
import dev.attain.incentives.credit.exchange.ExchangeTerms;
import dev.attain.incentives.credit.exchange.ReversalExchange;
import dev.attain.incentives.credit.rule.SellerTerms;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Deals in euros that count towards quotas in pounds: a euro is worth 0.86 pounds in January, and 0.90 from May on. */
class ForeignEventsTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency GBP = Currency.getInstance("GBP");
    private static final ExchangeRates RATES = rates("0.86", "0.9");
    private static final CreditPolicy IN_POUNDS = policy(new SellerTerms.Shares(), new SellerTerms.Direct())
            .withCurrency(GBP)
            .withExchange(ExchangeTerms.usual());

    @Test
    void aDealInEurosCountsInPoundsAndItsRateIsKept() {
        // figures: Earnest, understanding multi-currency: EUR 50,000 are about GBP 43K, which implies a rate of 0.86
        SalesCredit credit = credit(IN_POUNDS, deal("D", "50000"));
        assertThat(credit.quotaCredit()).isEqualTo(Money.parse("GBP 43000"));
        assertThat(credit.exchange())
                .contains(new EventExchange(Given.DAY, Rate.of("0.86"), Money.parse("GBP 43000.00"), Optional.empty()));
        assertThat(credit.event().amount()).isEqualTo(Money.parse("EUR 50000"));
        assertThat(credit).hasToString("ann REVENUE D: GBP 43000.00 / GBP 43000.00, EUR 50000.00 at 0.86");
    }

    @Test
    void theSharedCaseOfADealInEuros() {
        JsonNode one = SharedCases.one("commission", "C78-earnest-fx");
        ExchangeRates rates = rates(one.at("/plan/params/fx/EURGBP").asString(), "1");
        String amount = one.at("/inputs/deal").asString().replace(" EUR", "");
        CreditAllocation allocation = allocate(IN_POUNDS, rates, deal("D", amount));
        assertThat(allocation.quotaCredit(ANN))
                .isEqualTo(Money.of("GBP", one.at("/expected/quotaCredit").asString()));
    }

    @Test
    void theCreditExplainsItsExchange() {
        SalesCredit credit = credit(IN_POUNDS, deal("D", "0.05"));
        assertThat(credit.quotaExplanation().value()).isEqualTo(Quantity.of(Money.parse("GBP 0.04")));
        assertThat(credit.quotaExplanation().text(Locale.ENGLISH)).isEqualTo("""
                        quota credit of ann for D: GBP 0.04 [direct @ credit/2026], rounded to 2 decimals (HALF_UP) from
                          quota credit of ann for D: GBP 0.04, the product of
                            amount of D in GBP: GBP 0.04, rounded to 2 decimals (HALF_UP) from
                              amount of D in GBP: GBP 0.043, the product of
                                amount of D in units of EUR: 0.05, the first divided by the second of
                                  amount of D: EUR 0.05
                                  one unit of EUR: EUR 1.00
                                worth of one EUR on 2026-01-06: GBP 0.86
                            share of ann, revenue credit: 100%
                        """);
        assertThat(credit.commissionExplanation().text(Locale.CHINESE)).contains("""
                            D 折合 GBP 的金额：GBP 0.04，由下项舍入到 2 位小数(HALF_UP)
                              D 折合 GBP 的金额：GBP 0.043，以下各项之积
                                D 的金额，以 EUR 为单位：0.05，以下第一项除以第二项
                                  D 的金额：EUR 0.05
                                  一个单位的 EUR:EUR 1.00
                                2026-01-06 一个单位 EUR 的价值：GBP 0.86
                        """);
    }

    @Test
    void theAmountIsRoundedOnceBeforeItIsShared() {
        SalesEvent deal =
                shared("D", "0", revenue(ANN, "50"), revenue(BEN, "50")).withAmount(Money.parse("EUR 0.04"));
        CreditAllocation allocation = allocate(IN_POUNDS, RATES, deal);
        assertThat(allocation.credits())
                .hasToString("[ann REVENUE D: GBP 0.02 / GBP 0.02, EUR 0.04 at 0.86,"
                        + " ben REVENUE D: GBP 0.01 / GBP 0.01, EUR 0.04 at 0.86]"); // 0.0344 is 0.03
        assertThat(allocate(IN_POUNDS.withRounding(RoundingMode.UP), RATES, deal)
                        .credits())
                .extracting(SalesCredit::quotaCredit)
                .containsExactly(Money.parse("GBP 0.02"), Money.parse("GBP 0.02"));
        for (SalesCredit credit : allocation.credits()) {
            assertThat(credit.commissionExplanation().value()).isEqualTo(Quantity.of(credit.commissionCredit()));
        }
    }

    @Test
    void anEventInTheCurrencyOfThePolicyNeedsNoRate() {
        SalesCredit credit = credit(IN_POUNDS, deal("D", "0").withAmount(Money.parse("GBP 7")));
        assertThat(credit.quotaCredit()).isEqualTo(Money.parse("GBP 7"));
        assertThat(credit.exchange()).isEmpty();
    }

    @Test
    void theMarginIsExchangedAtTheSameRateAndMeasuredSo() {
        SalesEvent deal = deal("D", "50000").withMargin(Money.parse("EUR 10000.01"));
        SalesCredit credit = credit(IN_POUNDS, deal);
        assertThat(credit.margin()).contains(Money.parse("GBP 8600.01"));
        Measure margin =
                Measure.of("margin", CreditBasis.QUOTA, MeasureFigure.MARGIN, MeasureWindow.within(Granularity.MONTH));
        assertThat(margin.value(credit).orElseThrow().rounded(2, RoundingMode.UNNECESSARY))
                .isEqualTo("8600.01");
        assertThat(credit(IN_POUNDS, deal("D", "50000")).margin()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: January''s deal is taken back at {1}, which leaves {2}")
    @CsvSource({"OF_REVERSED_EVENT, 0.86, 0.00", "OF_OWN_DAY, 0.9, -40.00"})
    void aReversalFollowsWhatItTakesBackOrItsOwnDay(ReversalExchange reversals, String rate, String left) {
        CreditPolicy policy = IN_POUNDS.withExchange(new ExchangeTerms(new ExchangeDate.EventDay(), reversals));
        SalesEvent back = reversal("R", "D", "0").withAmount(Money.parse("EUR -1000"));
        CreditAllocation allocation = allocate(policy, RATES, deal("D", "1000"), back);
        assertThat(allocation.credits().get(1).exchange().orElseThrow().rate()).isEqualTo(Rate.of(rate));
        assertThat(allocation.quotaCredit(ANN)).isEqualTo(Money.of("GBP", left));
    }

    @Test
    void aReversalOfAReversalFollowsTheFirstEvent() {
        SalesEvent back = reversal("R", "D", "0").withAmount(Money.parse("EUR -1000"));
        SalesEvent again = reversal("S", "R", "0").withAmount(Money.parse("EUR 1000"));
        CreditAllocation allocation = allocate(IN_POUNDS, RATES, again, back, deal("D", "1000"));
        assertThat(allocation.quotaCredit(ANN)).isEqualTo(Money.parse("GBP 860"));
    }

    @Test
    void anEventWithoutARateIsAFindingAndEverythingElseIsCredited() {
        SalesEvent yen = owned("Y", "0", ANN).withAmount(Money.parse("JPY 5000"));
        CreditAllocation allocation = allocate(IN_POUNDS, RATES, deal("D", "100"), yen, reversal("R", "Y", "-5"));
        assertThat(allocation.credits()).hasToString("[ann REVENUE D: GBP 86.00 / GBP 86.00, EUR 100.00 at 0.86]");
        assertThat(allocation.findings())
                .hasToString("[events[Y].exchangeRates: no rate from JPY to GBP on 2026-01-06, so JPY 5000 was not"
                        + " converted: add a rate dated on or before that day, events[R].reverses: event R reverses Y,"
                        + " which is not credited itself: there is nothing to take back]");
        assertThat(allocation.findings().get(0).text(Locale.CHINESE))
                .isEqualTo("events[Y].exchangeRates: 2026-01-06 没有从 JPY 到 GBP 的汇率，JPY 5000 未换算：请补充当日或之前生效的汇率");
    }

    @Test
    void anAllocatorWithoutRatesHasNone() {
        CreditAllocation allocation =
                CreditAllocator.standard().allocate(IN_POUNDS, List.of(deal("D", "100")), NOBODY_REPORTS);
        assertThat(allocation.credits()).isEmpty();
        assertThat(allocation.findings()).hasSize(1);
        assertThat(allocation.findings().get(0).code()).isEqualTo("money.rate-missing");
    }

    @Test
    void aLookUpThatThrowsIsAFindingOfItsEvent() {
        ExchangeRates closed = (from, to, on) -> {
            throw new IllegalStateException("the bank is closed");
        };
        CreditAllocation allocation =
                allocate(IN_POUNDS, closed, deal("D", "100"), deal("E", "0").withAmount(Money.parse("GBP 1")));
        assertThat(allocation.credits()).hasSize(1);
        assertThat(allocation.findings())
                .hasToString("[events[D].exchangeRates: the look-up of the rate from EUR to GBP on 2026-01-06 failed:"
                        + " java.lang.IllegalStateException: the bank is closed]");
    }

    @ParameterizedTest(name = "an event of {0} is credited: {1}")
    @CsvSource({"2026-01-31, true", "2026-02-01, false"})
    void anEventBeyondTheCalendarOfTheRatesIsAFinding(LocalDate on, boolean credited) {
        YearEnd until2026 = new YearEnd.Table(List.of(LocalDate.parse("2025-01-31"), LocalDate.parse("2026-01-31")));
        FiscalCalendar short2026 = new FiscalCalendar(
                Division.WeekPattern.WEEKS_4_5_4, until2026, DayOfWeek.SUNDAY, Optional.empty(), YearNaming.END);
        ExchangeDate yearStart = new ExchangeDate.PeriodStart(short2026, Granularity.YEAR);
        ExchangeRate since2025 = new ExchangeRate(EUR, GBP, LocalDate.parse("2025-02-01"), Rate.of("0.84"));
        CreditAllocation allocation = allocate(
                IN_POUNDS.withExchange(new ExchangeTerms(yearStart, ReversalExchange.OF_OWN_DAY)),
                ExchangeRates.of(List.of(since2025)),
                deal("D", "100").withOn(on));
        assertThat(allocation.credits())
                .hasToString(credited ? "[ann REVENUE D: GBP 84.00 / GBP 84.00, EUR 100.00 at 0.84]" : "[]");
        assertThat(allocation.findings())
                .hasToString(
                        credited
                                ? "[]"
                                : "[events[D].on: event D of 2026-02-01 is in EUR 100.00, but the calendar in"
                                        + " ExchangeTerms does not reach that day: take one that does]");
    }

    @Test
    void anAmountThatFitsNoNumberAfterTheExchangeIsAFinding() {
        CreditAllocation allocation = allocate(IN_POUNDS, rates("1.5", "1"), deal("D", "92233720368547758.07"));
        assertThat(allocation.findings())
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .contains("64 bits");
    }

    @Test
    void ratesAreNeverMissingInSilence() {
        assertThatThrownBy(() -> CreditAllocator.standard().exchanging(nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("rates");
    }

    @SuppressWarnings("NullAway") // what a host may do
    private static ExchangeRates nothing() {
        return null;
    }

    private static SalesEvent deal(String id, String euros) {
        return owned(id, "0", ANN).withAmount(Money.of("EUR", euros));
    }

    private static ExchangeRates rates(String january, String may) {
        return ExchangeRates.of(List.of(
                new ExchangeRate(EUR, GBP, LocalDate.parse("2026-01-01"), Rate.of(january)),
                new ExchangeRate(EUR, GBP, LocalDate.parse("2026-05-01"), Rate.of(may))));
    }

    private static SalesCredit credit(CreditPolicy policy, SalesEvent event) {
        CreditAllocation allocation = allocate(policy, RATES, event);
        assertThat(allocation.findings()).isEmpty();
        return allocation.credits().get(0);
    }

    private static CreditAllocation allocate(CreditPolicy policy, ExchangeRates rates, SalesEvent... events) {
        return CreditAllocator.standard().exchanging(rates).allocate(policy, List.of(events), NOBODY_REPORTS);
    }
}
