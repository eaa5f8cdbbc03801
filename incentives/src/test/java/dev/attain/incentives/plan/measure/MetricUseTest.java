package dev.attain.incentives.plan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.SalesPeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricUseTest {
    private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
    private static final List<Measurement> MEASURED = List.of(
            measured("rating", "2025-H2"),
            measured("rating", "2026-M03"),
            measured("rating", "2026-Q1"),
            measured("rating", "2026-H1"),
            measured("visits", "2026-M02"),
            measured("visits", "2026-M07"));

    @ParameterizedTest(name = "in {0} the rating of {1} and the latest of {2} hold")
    @CsvSource({
        "2025-M12, none, 2025-H2",
        "2026-M01, none, 2025-H2",
        "2026-M02, none, 2025-H2",
        "2026-M03, 2026-M03, 2026-M03",
        "2026-Q1, 2026-Q1, 2026-M03",
        "2026-M04, none, 2026-M03",
        "2026-M05, none, 2026-M03",
        "2026-M06, none, 2026-H1",
        "2026-M07, none, 2026-H1",
        "2025-M11, none, none"
    })
    void theLatestHasEndedByTheEndOfThePayPeriod(String payPeriod, String exact, String latest) {
        List<Measurement> backwards = new ArrayList<>(MEASURED);
        Collections.reverse(backwards);
        for (List<Measurement> given : List.of(MEASURED, backwards)) {
            assertThat(found(MetricUse.ofPayPeriod("rating"), given, payPeriod)).isEqualTo(exact);
            assertThat(found(MetricUse.latest("rating"), given, payPeriod)).isEqualTo(latest);
        }
    }

    private static String found(MetricUse use, List<Measurement> given, String payPeriod) {
        return use.find(given, CALENDAR.parse(payPeriod))
                .map(Measurement::period)
                .map(SalesPeriod::label)
                .orElse("none");
    }

    private static Measurement measured(String metric, String period) {
        return new Measurement(
                Metric.result(metric, metric, Unit.NUMBER),
                PartyId.of("ann"),
                CALENDAR.parse(period),
                Quantity.of(Ratio.of(4)));
    }
}
