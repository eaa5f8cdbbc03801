package dev.attain.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MetricTest {
    private static final SalesPeriod MARCH = new SalesPeriod(
            "2026-M03", Granularity.MONTH, LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-01"));
    private static final Metric BOOKINGS = Metric.result("bookings", "Bookings", Unit.of(Currency.getInstance("USD")));

    @Test
    void aMetricSaysHowItIsReadAndWhichWayItGetsBetter() {
        Metric visits = Metric.process("visits", "Visits", Unit.count("visits"));
        assertThat(visits.kind()).isEqualTo(MetricKind.PROCESS);
        assertThat(BOOKINGS.kind()).isEqualTo(MetricKind.RESULT);
        assertThat(visits.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(BOOKINGS).hasToString("Bookings");
        assertThat(MetricKind.PROCESS.text(Locale.ENGLISH)).isEqualTo("process metric");
        assertThat(MetricKind.RESULT.text(Locale.CHINESE)).isEqualTo("结果量");
        assertThat(Metric.builder()
                        .id(MetricId.of("visits"))
                        .name("Visits")
                        .unit(Unit.count("visits"))
                        .direction(Direction.HIGHER_IS_BETTER)
                        .kind(MetricKind.PROCESS)
                        .build())
                .isEqualTo(visits);
    }

    @Test
    void aMetricHasAnIdAndAName() {
        assertThat(MetricId.of("bookings")).hasToString("bookings").isLessThan(MetricId.of("calls"));
        assertThatThrownBy(() -> MetricId.of(" ")).hasMessage("metricId must not be blank");
        assertThatThrownBy(() -> BOOKINGS.withName(" ")).hasMessage("metric.name must not be blank");
    }

    @Test
    void aMeasurementIsInTheUnitOfItsMetric() {
        assertThat(BOOKINGS.measures(usd("5.00"))).isTrue();
        assertThat(BOOKINGS.measures(Quantity.of(Money.parse("EUR 5.00")))).isFalse();
        assertThat(BOOKINGS.measures(Quantity.count(5, "orders"))).isFalse();
        Metric winRate = Metric.result("win-rate", "Win rate", Unit.PERCENT);
        assertThat(winRate.measures(Quantity.of(Rate.percent("31")))).isTrue();
    }

    @Test
    void aMeasurementMayBeNegative() {
        Measurement cancelled = Measurement.builder()
                .metric(BOOKINGS)
                .owner(PartyId.of("E-1165"))
                .period(MARCH)
                .value(usd("-5.00"))
                .build();
        assertThat(cancelled.value()).hasToString("USD -5.00");
    }

    @Test
    void aMeasurementInAnotherUnitIsRefused() {
        Quantity orders = Quantity.count(3, "orders");
        assertThatThrownBy(() -> new Measurement(BOOKINGS, PartyId.of("E-1165"), MARCH, orders))
                .hasMessage("""
                        measurement is not valid, findings: 1
                          measurement.value: must be in USD, the unit of Bookings, but was 3 orders""")
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(refused.message(Locale.CHINESE)).isEqualTo("""
                                        measurement 无效，检查发现 1 项
                                          measurement.value: 单位必须为 USD，即 Bookings 的单位，实际为 3 orders"""));
    }

    private static Quantity usd(String amount) {
        return Quantity.of(Money.of("USD", amount));
    }
}
