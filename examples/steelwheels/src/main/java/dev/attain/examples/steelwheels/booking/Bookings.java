package dev.attain.examples.steelwheels.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import dev.attain.core.money.Money;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.core.time.YearComparison;
import dev.attain.examples.steelwheels.data.SaleLine;
import dev.attain.examples.steelwheels.data.SalesBook;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sales as they were ordered, cancelled ones included, added up per rep and calendar quarter. */
public final class Bookings {
    private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
    private static final Money NOTHING = Money.zero(SalesBook.CURRENCY);

    private final Map<RepQuarter, Money> sums;

    private Bookings(Map<RepQuarter, Money> sums) {
        this.sums = Map.copyOf(sums);
    }

    /** Every line counts once, for its rep, in the quarter of its order date. */
    public static Bookings of(List<SaleLine> lines) {
        return new Bookings(lines.stream()
                .collect(groupingBy(
                        line -> new RepQuarter(line.rep(), CALENDAR.periodOf(line.orderedOn(), Granularity.QUARTER)),
                        mapping(SaleLine::amount, reducing(NOTHING, Money::plus)))));
    }

    /** What some reps booked together in a quarter. */
    public Money of(Collection<PartyId> reps, SalesPeriod quarter) {
        return sum(reps.stream().map(rep -> sums.getOrDefault(new RepQuarter(rep, quarter), NOTHING)));
    }

    /** What some reps booked together in a year. */
    public Money of(Collection<PartyId> reps, int year) {
        return sum(quarters(year).stream().map(quarter -> of(reps, quarter)));
    }

    /** The four calendar quarters of a year. */
    public static List<SalesPeriod> quarters(int year) {
        return CALENDAR.split(CALENDAR.year(year), Granularity.QUARTER);
    }

    /** The same quarter of the year before. */
    public static SalesPeriod yearBefore(SalesPeriod quarter) {
        return CALENDAR.yearOverYear(quarter, YearComparison.UNRESTATED).orElseThrow();
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(NOTHING, Money::plus);
    }

    private record RepQuarter(PartyId rep, SalesPeriod quarter) {}
}
