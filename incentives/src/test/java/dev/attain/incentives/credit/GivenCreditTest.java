package dev.attain.incentives.credit;

import static dev.attain.incentives.credit.Given.ANN;
import static dev.attain.incentives.credit.Given.owned;
import static dev.attain.incentives.credit.Given.revenue;
import static dev.attain.incentives.credit.Given.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.Source;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.exchange.EventExchange;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GivenCreditTest {
    private static final SalesEvent DEAL = owned("D", "1000", ANN);
    private static final Source SOURCE = new Source("area", "crm", "7");
    private static final GivenCredit HALF =
            new GivenCredit(DEAL, revenue(ANN, "50"), Optional.empty(), usd("1000"), usd("499.99"), SOURCE);
    private static final EventExchange IN_POUNDS =
            new EventExchange(Given.DAY, Rate.of("0.75"), Money.parse("GBP 750"), Optional.of(Money.parse("GBP 30")));

    @Test
    void theAmountsAreTakenAsTheyAre() {
        assertThat(HALF.payee()).isEqualTo(ANN);
        assertThat(HALF.kind()).isEqualTo(CreditKind.REVENUE);
        assertThat(HALF).hasToString("ann REVENUE D: USD 1000.00 / USD 499.99");
    }

    @Test
    void theExplanationIsTheAmountItself() {
        assertThat(HALF.quotaExplanation().text(Locale.ENGLISH))
                .isEqualTo("quota credit of ann for D: USD 1000.00 [area @ crm/7]\n");
        assertThat(HALF.commissionExplanation().text(Locale.ENGLISH))
                .isEqualTo("commission credit of ann for D: USD 499.99 [area @ crm/7]\n");
        assertThat(HALF.commissionExplanation().about()).contains(ANN);
    }

    @Test
    void aBuilderMakesTheSameCredit() {
        assertThat(GivenCredit.builder()
                        .event(DEAL)
                        .share(revenue(ANN, "50"))
                        .quotaCredit(usd("1000"))
                        .commissionCredit(usd("499.99"))
                        .source(SOURCE)
                        .build())
                .isEqualTo(HALF);
    }

    @Test
    void theMarginIsMeasuredInTheCurrencyOfTheCredit() {
        Measure margin = Measure.of(
                "margin", CreditBasis.COMMISSION, MeasureFigure.MARGIN, MeasureWindow.within(Granularity.MONTH));
        GivenCredit dollars = HALF.withEvent(DEAL.withMargin(usd("40")));
        GivenCredit pounds = new GivenCredit(
                DEAL.withMargin(usd("40")),
                revenue(ANN, "50"),
                Optional.of(IN_POUNDS),
                Money.parse("GBP 750"),
                Money.parse("GBP 375"),
                SOURCE);
        assertThat(margin.value(dollars)).contains(Ratio.of(20));
        assertThat(margin.value(pounds)).contains(Ratio.of(15));
        assertThat(pounds).hasToString("ann REVENUE D: GBP 750.00 / GBP 375.00, USD 1000.00 at 0.75");
    }

    @Test
    void aCreditIsInTheCurrencyOfItsEventOrOfItsExchange() {
        assertThatThrownBy(() -> HALF.withExchange(IN_POUNDS))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("givenCredit is not valid, findings: 2"
                        + "\n  givenCredit.quotaCredit: event D is worth an amount in GBP, but was credited with"
                        + " USD 1000.00: credit it in GBP, or state the exchange"
                        + "\n  givenCredit.commissionCredit: event D is worth an amount in GBP, but was credited with"
                        + " USD 499.99: credit it in GBP, or state the exchange");
    }
}
