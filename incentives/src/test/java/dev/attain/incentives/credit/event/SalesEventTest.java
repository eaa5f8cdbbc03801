package dev.attain.incentives.credit.event;

import static dev.attain.incentives.credit.Given.ANN;
import static dev.attain.incentives.credit.Given.BEN;
import static dev.attain.incentives.credit.Given.event;
import static dev.attain.incentives.credit.Given.revenue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.CustomerId;
import dev.attain.incentives.credit.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SalesEventTest {
    @Test
    void anEventKnowsAllThatTheHostKnows() {
        SalesEvent sale = event("SO-1", "1000.00")
                .margin(Given.usd("250.00"))
                .quantity(Ratio.of(5, 2))
                .product(Product.of("S10_1678", "Vehicles", "Motorcycles"))
                .customer(CustomerId.of("C-103"))
                .segment("retail")
                .territory("West")
                .owner(ANN)
                .addAttributes(new EventAttribute("channel", "web"), new EventAttribute("campaign", "spring"))
                .build();
        assertThat(sale.attribute("channel")).contains("web");
        assertThat(sale.attribute("colour")).isEmpty();
        assertThat(sale.product()).hasToString("Optional[Vehicles / Motorcycles / S10_1678]");
        assertThat(Product.of("S10_1678")).hasToString("S10_1678");
        assertThat(sale.attributes()).hasToString("[channel = web, campaign = spring]");
        assertThat(sale.isReversal()).isFalse();
        assertThat(Given.reversal("SO-2", "SO-1", "-1000.00").isReversal()).isTrue();
    }

    @Test
    void theLedgerGoesByDayThenSequenceThenId() {
        SalesEvent early =
                event("Z", "1").build().withOn(LocalDate.parse("2026-01-05")).withSequence(9);
        SalesEvent first = event("Y", "1").build();
        SalesEvent b = event("B", "1").build().withSequence(2);
        SalesEvent a = event("A", "1").build().withSequence(2);
        assertThat(Stream.of(b, a, first, early).sorted(SalesEvent.ORDER)).containsExactly(early, first, a, b);
    }

    @Test
    void allThatAnEventCannotMeanIsSaidAtOnce() {
        SalesEvent.Builder event = event("SO-1", "1000.00")
                .reverses(EventId.of("SO-1"))
                .margin(Money.parse("EUR 250.00"))
                .addShares(revenue(ANN, "50"), CreditShare.overlay(ANN, Rate.ONE), revenue(ANN, "50"))
                .addAttributes(new EventAttribute("channel", "web"), new EventAttribute("channel", "shop"));
        assertThatThrownBy(event::build)
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("salesEvent is not valid, findings: 4"
                        + "\n  salesEvent.reverses: event SO-1 cannot take itself back: give the reversal an id of its own"
                        + "\n  salesEvent.margin: event SO-1 has a margin of EUR 250.00 on an amount of USD 1000.00:"
                        + " state both in one currency"
                        + "\n  salesEvent.shares[2]: event SO-1 has two shares of ann as revenue credit: add them up"
                        + "\n  salesEvent.attributes[1]: event SO-1 has two attributes \"channel\": keep one");
    }

    @Test
    void aShareIsZeroOrMore() {
        assertThat(Given.share(BEN, CreditKind.OVERLAY, "0", "150")).hasToString("ben OVERLAY 0% / 150%");
        assertThatThrownBy(() -> Given.share(BEN, CreditKind.OVERLAY, "-1", "-0.5"))
                .hasMessage("creditShare is not valid, findings: 2"
                        + "\n  creditShare.quotaShare: the share of ben must be zero or more, but was -1%:"
                        + " take back with a reversal"
                        + "\n  creditShare.commissionShare: the share of ben must be zero or more, but was -0.5%:"
                        + " take back with a reversal");
        assertThatThrownBy(() -> Given.share(BEN, CreditKind.OVERLAY, "1", "-0.5"))
                .isInstanceOf(InvalidDefinitionException.class);
    }

    @Test
    void blankTextIsMisuse() {
        assertThatThrownBy(() -> EventId.of(" ")).hasMessage("eventId must not be blank");
        assertThatThrownBy(() -> Product.of("S10", "Vehicles", "")).hasMessage("product.category must not be blank");
        assertThatThrownBy(() -> event("SO-1", "1").segment("").build())
                .hasMessage("salesEvent.segment must not be blank");
        assertThatThrownBy(() -> event("SO-1", "1").territory(" ").build())
                .hasMessage("salesEvent.territory must not be blank");
    }

    @Test
    void onlySellersAndTheHouseDivideAnEvent() {
        assertThat(CreditShare.sellersTotal(List.of(
                        revenue(ANN, "60"),
                        CreditShare.of(Given.HOUSE, CreditKind.HOUSE, Rate.percent("39.99")),
                        CreditShare.overlay(BEN, Rate.ONE),
                        CreditShare.of(BEN, CreditKind.ROLL_UP, Rate.ONE))))
                .isEqualTo(Ratio.of(9999, 10_000));
        assertThat(CreditShare.sellersTotal(List.of())).isEqualTo(Ratio.ZERO);
    }

    @ParameterizedTest(name = "sellers with {0} % and the house with {1} %: whole is {2}")
    @CsvSource({
        "60, 40, true",
        "60, 39.999999999999, false",
        "60, 40.000000000001, false",
        "100, 0, true",
        "0, 0, false",
        "150, 0, false"
    })
    void sellersAndTheHouseDivideAnEventExactly(String seller, String house, boolean whole) {
        List<CreditShare> shares = List.of(
                revenue(ANN, seller),
                CreditShare.of(Given.HOUSE, CreditKind.HOUSE, Rate.percent(house)),
                CreditShare.overlay(BEN, Rate.ONE));
        assertThat(CreditShare.isSold(shares)).isTrue();
        assertThat(CreditShare.isWhole(shares)).isEqualTo(whole);
    }

    @Test
    void whoHelpsOrManagesDoesNotSell() {
        List<CreditShare> beside =
                List.of(CreditShare.overlay(ANN, Rate.ONE), CreditShare.of(BEN, CreditKind.ROLL_UP, Rate.ONE));
        assertThat(CreditShare.isSold(beside)).isFalse();
        assertThat(CreditShare.isWhole(beside)).isFalse();
        assertThat(CreditShare.isSold(List.of())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(EventText.class)
    void everySentenceIsWordedInBothLanguages(EventText text) {
        assertThat(text.pattern(Locale.CHINESE)).isNotEqualTo(text.pattern(Locale.ROOT));
    }

    @Test
    void aKindReadsInTheReadersLanguage() {
        assertThat(CreditKind.ROLL_UP.text(Locale.ROOT)).isEqualTo("roll-up credit");
        assertThat(CreditKind.ROLL_UP.text(Locale.CHINA)).isEqualTo("上卷业绩");
    }
}
