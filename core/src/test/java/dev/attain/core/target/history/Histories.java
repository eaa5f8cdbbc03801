package dev.attain.core.target.history;

import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Histories in whole dollars, quarter by quarter from 2018. */
final class Histories {
    static final Metric BOOKINGS = Metric.result("bookings", "Bookings", Unit.of(Currency.getInstance("USD")));
    static final PartyId NORTH = PartyId.of("north");

    private Histories() {}

    static SalesHistory quarters(long... dollars) {
        return new SalesHistory(measurements(BOOKINGS, dollars), 4);
    }

    static List<Measurement> measurements(Metric metric, long... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i ->
                        new Measurement(metric, NORTH, quarter(i), new Quantity(Ratio.of(values[i]), metric.unit())))
                .toList();
    }

    static SalesPeriod quarter(int index) {
        return FiscalCalendar.calendarYear()
                .periodOf(LocalDate.of(2018, 1, 1).plusMonths(3L * index), Granularity.QUARTER);
    }

    /** A line times a pattern of seasons. */
    static long[] pattern(int periods, long level, long slope, long... indices) {
        return LongStream.range(0, periods)
                .map(t -> (level + slope * t) * indices[(int) (t % indices.length)])
                .toArray();
    }
}
