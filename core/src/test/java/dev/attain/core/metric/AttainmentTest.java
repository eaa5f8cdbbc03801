package dev.attain.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentTest {
    private static final Metric BOOKINGS = Metric.result("bookings", "Bookings", Unit.of(Currency.getInstance("USD")));
    private static final Metric CYCLE =
            Metric.process("cycle", "Sales cycle", Unit.count("days")).withDirection(Direction.LOWER_IS_BETTER);

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "120.00, 130.00, 12/13, false",
        "129.99, 130.00, 12999/13000, false",
        "130.00, 130.00, 1, true",
        "195.00, 130.00, 3/2, true",
        "0.00, 130.00, 0, false",
        "-13.00, 130.00, -1/10, false"
    })
    void whereMoreIsBetterItIsActualByTarget(String actual, String target, String ratio, boolean met) {
        Attainment attainment =
                Attainment.of(BOOKINGS, usd(actual), usd(target)).orElseThrow();
        assertThat(attainment.ratio()).isEqualTo(Ratio.parse(ratio));
        assertThat(attainment.isMet()).isEqualTo(met);
    }

    /**
     * The table for a target of 50 under "Rules for decreasing value types", Infor CPM Strategy Management user guide
     * 10.4.
     */
    @ParameterizedTest(name = "{0} days instead of 50 are {1}")
    @CsvSource({"50, 1", "100, 0", "200, -2", "0, 2"})
    void whereLessIsBetterItFallsAsTheFigureRises(long actual, String ratio) {
        Attainment attainment = Attainment.of(CYCLE, days(actual), days(50)).orElseThrow();
        assertThat(attainment.ratio()).isEqualTo(Ratio.parse(ratio));
        assertThat(attainment.isMet()).isEqualTo(actual <= 50);
    }

    @ParameterizedTest(name = "a target of {0} has none")
    @CsvSource({"0.00", "-0.01"})
    void aTargetThatIsNotPositiveHasNoAttainment(String target) {
        assertThat(Attainment.of(BOOKINGS, usd("5.00"), usd(target))).isEmpty();
        assertThat(Attainment.of(BOOKINGS, usd("5.00"), usd("0.01"))).isPresent();
        assertThat(Attainment.of(CYCLE, days(5), days(0))).isEmpty();
    }

    @Test
    void itCarriesBothFiguresAndTheirQuotient() {
        Attainment attainment =
                Attainment.of(BOOKINGS, usd("120.00"), usd("130.00")).orElseThrow();
        assertThat(attainment.metric()).isEqualTo(BOOKINGS);
        assertThat(attainment.actual()).isEqualTo(usd("120.00"));
        assertThat(attainment.target()).isEqualTo(usd("130.00"));
        assertThat(attainment.percent(1, RoundingMode.HALF_UP)).isEqualTo("92.3%");
        assertThat(attainment.explanation().text(Locale.ENGLISH)).isEqualTo("""
                attainment of Bookings: ≈0.923077, the first divided by the second of
                  Bookings, actual: USD 120.00
                  Bookings, target: USD 130.00
                """);
        assertThat(attainment.explanation().text(Locale.CHINESE)).isEqualTo("""
                Bookings达成率：≈0.923077，以下第一项除以第二项
                  Bookings实绩：USD 120.00
                  Bookings目标：USD 130.00
                """);
    }

    @Test
    void theOtherDirectionIsExplainedStepByStep() {
        Attainment attainment = Attainment.of(CYCLE, days(40), days(50)).orElseThrow();
        assertThat(attainment.explanation().text(Locale.ENGLISH)).isEqualTo("""
                attainment of Sales cycle: 1.2, the first less the second of
                  on target: 1
                  actual above target, as a share of the target: -0.2, the first divided by the second of
                    actual above target: -10 days, the first less the second of
                      Sales cycle, actual: 40 days
                      Sales cycle, target: 50 days
                    Sales cycle, target: 50 days
                """);
        assertThat(ExplanationEvaluator.evaluate(attainment.explanation()).value())
                .isEqualTo(Ratio.of(6, 5));
    }

    @Test
    void theAttainmentOfAMeasurementIsItsOwners() {
        PartyId leslie = PartyId.of("E-1165");
        SalesPeriod march = new SalesPeriod(
                "2026-M03", Granularity.MONTH, LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-01"));
        Measurement measured = new Measurement(BOOKINGS, leslie, march, usd("120.00"));
        Attainment attainment = Attainment.of(measured, usd("130.00")).orElseThrow();
        assertThat(attainment.ratio()).isEqualTo(Ratio.of(12, 13));
        assertThat(attainment.explanation().about()).isEqualTo(Optional.of(leslie));
        assertThat(Attainment.of(measured, usd("0.00"))).isEmpty();
    }

    @Test
    void figuresInAnotherUnitAreRefused() {
        assertThatThrownBy(() -> Attainment.of(BOOKINGS, days(5), usd("5.00")))
                .hasMessage("attainment.actual must be in USD, the unit of Bookings, but was 5 days");
        assertThatThrownBy(() -> Attainment.of(BOOKINGS, usd("5.00"), Quantity.of(Money.parse("EUR 5.00"))))
                .hasMessage("attainment.target must be in USD, the unit of Bookings, but was EUR 5.00");
    }

    private static Quantity usd(String amount) {
        return Quantity.of(Money.of("USD", amount));
    }

    private static Quantity days(long count) {
        return Quantity.count(count, "days");
    }
}
