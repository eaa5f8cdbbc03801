package dev.attain.incentives.plan.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.CustomerId;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.EventAttribute;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.credit.event.Product;
import dev.attain.incentives.credit.event.SalesEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which credits a measure counts. */
class CreditFilterTest {
    private static final SalesEvent BARE = SalesEvent.builder()
            .id(EventId.of("A"))
            .kind(EventKind.ORDER)
            .on(LocalDate.parse("2026-01-06"))
            .sequence(1)
            .amount(Money.parse("USD 100.00"))
            .build();
    private static final SalesEvent FULL = BARE.withProduct(Product.of("T1", "Vehicles", "Trains", "Steam"))
            .withCustomer(CustomerId.of("C-1"))
            .withSegment("key")
            .withTerritory("EMEA")
            .withAttributes(new EventAttribute("channel", "web"));

    static Stream<CreditFilter> fitting() {
        return Stream.of(
                new CreditFilter.Products(List.of("T0", "T1")),
                new CreditFilter.Category(List.of("Vehicles", "Trains")),
                new CreditFilter.Customers(List.of(CustomerId.of("C-1"))),
                new CreditFilter.Segments(List.of("key")),
                new CreditFilter.Territories(List.of("EMEA")),
                new CreditFilter.Attribute("channel", List.of("web")));
    }

    static Stream<CreditFilter> others() {
        return Stream.of(
                new CreditFilter.Products(List.of("T2")),
                new CreditFilter.Category(List.of("Trains")),
                new CreditFilter.Category(List.of("Vehicles", "Trains", "Steam", "Narrow")),
                new CreditFilter.Customers(List.of(CustomerId.of("C-2"))),
                new CreditFilter.Segments(List.of("small")),
                new CreditFilter.Territories(List.of("APAC")),
                new CreditFilter.EventKinds(List.of(EventKind.INVOICE)),
                new CreditFilter.CreditKinds(List.of(CreditKind.OVERLAY)),
                new CreditFilter.Attribute("channel", List.of("shop")));
    }

    @ParameterizedTest
    @MethodSource("fitting")
    void whatAnEventSaysCanFitAndWhatItDoesNotSayCannot(CreditFilter filter) {
        assertThat(filter.fits(FULL, CreditKind.REVENUE)).isTrue();
        assertThat(filter.fits(BARE, CreditKind.REVENUE)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("others")
    void anythingElseDoesNotFit(CreditFilter filter) {
        assertThat(filter.fits(FULL, CreditKind.REVENUE)).isFalse();
    }

    @Test
    void everyEventHasAKindAndEveryCreditAReason() {
        assertThat(new CreditFilter.EventKinds(List.of(EventKind.ORDER)).fits(BARE, CreditKind.HOUSE))
                .isTrue();
        assertThat(new CreditFilter.CreditKinds(List.of(CreditKind.HOUSE)).fits(BARE, CreditKind.HOUSE))
                .isTrue();
    }

    @Test
    void aMeasureCountsWhatFitsAllAndIsNotExcepted() {
        Measure trains = Measure.builder()
                .id("trains")
                .basis(CreditBasis.QUOTA)
                .figure(MeasureFigure.AMOUNT)
                .window(MeasureWindow.within(Granularity.MONTH))
                .addOnly(new CreditFilter.Category(List.of("Vehicles")), new CreditFilter.Territories(List.of("EMEA")))
                .addExcept(new CreditFilter.Segments(List.of("small")))
                .build();

        assertThat(trains.counts(FULL, CreditKind.REVENUE)).isTrue();
        assertThat(trains.counts(FULL.withSegment("small"), CreditKind.REVENUE)).isFalse();
        assertThat(trains.counts(FULL.withTerritory("APAC"), CreditKind.REVENUE))
                .isFalse();
    }

    @Test
    void aFilterNamesSomething() {
        assertThatThrownBy(() -> new CreditFilter.Segments(List.of()))
                .hasMessage("segments.names must name at least one, but had none: drop the filter instead");
        assertThatThrownBy(() -> MeasureWindow.rolling(0))
                .hasMessage("rolling.payPeriods must be one or more, but was 0");
    }

    @Test
    void attainmentNeedsAQuotaAboveZero() {
        Measure sales = Measure.of("sales", CreditBasis.QUOTA, MeasureFigure.AMOUNT, MeasureWindow.inceptionToDate());
        Quantity value = Quantity.of(Money.parse("USD 75000.00"));

        // figures: Xactly's own sample divides to 50 %, which is wrong (C84)
        assertThat(new MeasureReading(sales, value, Optional.of(Quantity.of(Money.parse("USD 1500000.00"))))
                        .attainment())
                .contains(Ratio.of(1, 20));
        assertThat(new MeasureReading(sales, value, Optional.of(Quantity.of(Money.parse("USD 0.00")))).attainment())
                .isEmpty();
        assertThat(new MeasureReading(sales, value, Optional.empty()).attainment())
                .isEmpty();
    }
}
