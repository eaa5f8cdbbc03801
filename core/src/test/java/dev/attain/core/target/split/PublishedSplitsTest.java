package dev.attain.core.target.split;

import static dev.attain.core.target.split.Splits.CALENDAR;
import static dev.attain.core.target.split.Splits.amounts;
import static dev.attain.core.target.split.Splits.money;
import static dev.attain.core.target.split.Splits.rep;
import static dev.attain.core.target.split.Splits.scope;
import static dev.attain.core.target.split.Splits.target;
import static dev.attain.core.target.split.Splits.times;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.cases.SharedCases;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.split.terms.Capacity;
import dev.attain.core.target.split.terms.CapacityTerms;
import dev.attain.core.target.split.terms.LevelTerms;
import dev.attain.core.target.split.terms.PeriodWeight;
import dev.attain.core.target.split.terms.Ramp;
import dev.attain.core.target.split.terms.Share;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TargetSplit;
import dev.attain.core.target.split.terms.TimeTerms;
import dev.attain.core.target.split.terms.TimeWeighting.CalendarDays;
import dev.attain.core.target.split.terms.TimeWeighting.Custom;
import dev.attain.core.target.split.terms.TimeWeighting.Equal;
import dev.attain.core.target.split.terms.TimeWeighting.Seasonal;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Splits whose figures others have published, or that follow from figures that were. */
class PublishedSplitsTest {
    private static final TimeTerms EQUAL_MONTHS = TimeTerms.of(CALENDAR, Granularity.MONTH, new Equal());

    /** dzone.com, Solving Foemmel's Conundrum (T01): the first of two equal remainders gets the cent. */
    @Test
    void foemmelsFiveCentsAreTwoAndThree() {
        TargetTree tree = decompose(target("USD 0.05"), ShareTerms.of(rep("a", 30), rep("b", 70)));
        assertThat(amounts(tree.level(1))).containsExactly("0.02", "0.03");
    }

    /** hnscdz.cn/82660.html (T05), exact: 83.33 × 12 loses 0.04, so four months get a cent more. */
    @Test
    void aYearOfAThousandIsFourTimes83Point34AndEightTimes83Point33() {
        TimeTerms months = EQUAL_MONTHS.withApportionment(Apportionment.LARGEST_REMAINDER);
        assertThat(amounts(decompose(target("CNY 1000.00"), months).level(1)))
                .isEqualTo(joined(times(4, "83.34"), times(8, "83.33")));
        TimeTerms cushioned = months.withFactor(Rate.percent("110"));
        assertThat(amounts(decompose(target("CNY 1000.00"), cushioned).level(1)))
                .isEqualTo(joined(times(8, "91.67"), times(4, "91.66")));
    }

    @Test
    void theSharedCaseOfTheEvenYearAgrees() {
        JsonNode shared = SharedCases.one("targets", "T05");
        TimeTerms months = EQUAL_MONTHS.withApportionment(Apportionment.LARGEST_REMAINDER);
        TimeTerms cushioned = months.withFactor(
                Rate.ONE.plus(Rate.of(shared.get("given").get("cushion").asString())));
        SalesTarget year = target("CNY " + shared.get("given").get("annualWan").asString());
        assertThat(amounts(decompose(year, months).level(1)))
                .isEqualTo(strings(shared.get("expected").get("exactMonths")));
        assertThat(amounts(decompose(year, cushioned).level(1)))
                .isEqualTo(strings(shared.get("expected").get("exactWithCushion")));
    }

    /**
     * qituowang.com/portal/27318.html (T06): 1,200 by quarter, Q1 as 100, 110 and 90, each month by region and by
     * product.
     */
    @Test
    void aYearFallsIntoQuartersMonthsAndRegionsAsPublished() {
        TargetTree regions =
                decompose(target("CNY 1200.00"), quarters(), firstQuarter(), byMonth("region", 55, 45, 60, 50, 48, 42));
        assertThat(amounts(regions.level(1))).isEqualTo(times(4, "300.00"));
        TargetNode first = regions.find("2026-Q1").orElseThrow();
        assertThat(amounts(first.children())).containsExactly("100.00", "110.00", "90.00");
        assertThat(first.children().stream()
                        .map(month -> amounts(month.children()))
                        .toList())
                .containsExactly(List.of("55.00", "45.00"), List.of("60.00", "50.00"), List.of("48.00", "42.00"));
        TargetTree products = decompose(
                target("CNY 1200.00"), quarters(), firstQuarter(), byMonth("product", 60, 40, 65, 35, 55, 45));
        assertThat(Stream.of("2026-M01", "2026-M02", "2026-M03")
                        .map(month -> products.find("2026-Q1", month, "a").orElseThrow())
                        .map(TargetNode::amount))
                .containsExactly(money("CNY 60.00"), money("CNY 71.50"), money("CNY 49.50"));
        assertThat(products.leafTotal(
                        products.find("2026-Q1", "2026-M01", "a")
                                .orElseThrow()
                                .slice()
                                .orElseThrow(),
                        first.slice().orElseThrow()))
                .isEqualTo(money("CNY 181.00"));
    }

    @Test
    void theSharedCaseOfTheRegionsAgrees() {
        JsonNode shared = SharedCases.one("targets", "T06");
        JsonNode given = shared.get("given");
        JsonNode expected = shared.get("expected");
        int[] regions = numbers(given.get("regions").valueStream().flatMap(JsonNode::valueStream));
        SalesTarget year = target("CNY " + given.get("annual").asString() + ".00");
        TargetTree tree = decompose(year, quarters(), firstQuarter(), byMonth("region", regions));
        TargetNode first = tree.find("2026-Q1").orElseThrow();
        assertThat(whole(first.amount())).isEqualTo(expected.get("q1Sum").asInt());
        assertThat(first.children().stream().mapToInt(month -> whole(month.amount())))
                .containsExactly(boxed(numbers(given.get("months").valueStream())));
        assertThat(first.children().stream()
                        .flatMap(month -> month.children().stream())
                        .mapToInt(region -> whole(region.amount())))
                .containsExactly(boxed(regions));
        int[] product = IntStream.of(numbers(given.get("productASharePct").valueStream()))
                .flatMap(percent -> IntStream.of(percent, 100 - percent))
                .toArray();
        TargetTree products = decompose(year, quarters(), firstQuarter(), byMonth("product", product));
        assertThat(Stream.of("2026-M01", "2026-M02", "2026-M03")
                        .map(month -> products.find("2026-Q1", month, "a").orElseThrow())
                        .map(node -> node.amount().toMoney().amount().toPlainString()))
                .isEqualTo(strings(expected.get("productA")));
    }

    /** Derived from the 4-4-5 pattern over 52 weeks (T13). */
    @Test
    void monthsOfFourFourAndFiveWeeksShareByTheirWeeks() {
        FiscalCalendar weeks = FiscalCalendar.isoWeeks();
        SalesTarget year = target(money("USD 5200000.00"), weeks.year(2025));
        TargetTree months = decompose(year, TimeTerms.of(weeks, Granularity.MONTH, new CalendarDays()));
        List<String> quarter = List.of("400000.00", "400000.00", "500000.00");
        assertThat(amounts(months.level(1))).isEqualTo(joined(joined(quarter, quarter), joined(quarter, quarter)));
        TargetTree quarters = decompose(year, TimeTerms.of(weeks, Granularity.QUARTER, new CalendarDays()));
        assertThat(amounts(quarters.level(1))).isEqualTo(times(4, "1300000.00"));
        JsonNode shared = SharedCases.one("targets", "T13").get("expected");
        assertThat(amounts(months.level(1))).isEqualTo(strings(shared.get("months")));
        assertThat(amounts(quarters.level(1))).isEqualTo(strings(shared.get("quarters")));
    }

    /** playbooks.leanscale.team (T16): 25M over 12 people is 2,083,333.33 each, and four of them carry a cent more. */
    @Test
    void aTopDownTargetOverTwelvePeople() {
        Share[] reps = IntStream.range(10, 22).mapToObj(i -> rep("r" + i, 1)).toArray(Share[]::new);
        assertThat(amounts(decompose(target("USD 25000000.00"), ShareTerms.of(reps))
                        .level(1)))
                .isEqualTo(joined(times(4, "2083333.34"), times(8, "2083333.33")));
    }

    /** metrickittools.com/guides/sales-quota-setting-guide (T17): 8 in full and 4 at 50 % are 10 effective reps. */
    @Test
    void eightInFullAndFourAtHalfCarryAsTen() {
        CapacityTerms terms = CapacityTerms.of(
                new Ramp(List.of(Rate.percent("50")), 12),
                IntStream.range(10, 22)
                        .mapToObj(i -> capacity("r" + i, i < 18 ? "2020-01-01" : "2026-01-01"))
                        .toList());
        Ratio effective = terms.shares(Splits.YEAR).stream()
                .map(share -> share.weight().value())
                .reduce(Ratio.ZERO, Ratio::plus);
        assertThat(effective).isEqualTo(Ratio.of(10));
        assertThat(amounts(decompose(target("USD 8000000.00"), terms).level(1)))
                .isEqualTo(joined(times(8, "800000.00"), times(4, "400000.00")));
    }

    /** NRF 2017 has 53 weeks (T23), the last in the 11th month of a 4-4-5 year where so placed (T25): none is lost. */
    @Test
    void theFiftyThirdWeekBelongsToAMonth() {
        FiscalCalendar retail = FiscalCalendar.retail454().withLeapWeekMonth(11);
        SalesTarget year = target(money("USD 5300.00"), retail.year(2017));
        TargetTree tree = decompose(
                year,
                TimeTerms.of(retail, Granularity.MONTH, new CalendarDays()),
                TimeTerms.of(retail, Granularity.WEEK, new CalendarDays()));
        assertThat(tree.level(2)).hasSize(53).allMatch(week -> week.amount().equals(money("USD 100.00")));
        assertThat(tree.find("2017-M11").orElseThrow().amount()).isEqualTo(money("USD 600.00"));
        TimeTerms seasonal = TimeTerms.of(
                retail,
                Granularity.WEEK,
                new Seasonal(IntStream.range(0, 52).mapToObj(i -> Ratio.ONE).toList()));
        assertThat(amounts(decompose(year, seasonal).level(1))).isEqualTo(times(53, "100.00"));
    }

    /** T31: a fiscal year from April ends with the quarter from January. */
    @Test
    void aFiscalYearFromAprilStartsWithApril() {
        FiscalCalendar april = FiscalCalendar.monthsFrom(Month.APRIL);
        SalesTarget year = target(money("USD 10.00"), april.periodOf(LocalDate.of(2024, 2, 15), Granularity.YEAR));
        Seasonal index = new Seasonal(Stream.of(1, 2, 3, 4).map(Ratio::of).toList());
        TargetTree tree = decompose(year, TimeTerms.of(april, Granularity.QUARTER, index));
        assertThat(amounts(tree.level(1))).containsExactly("1.00", "2.00", "3.00", "4.00");
        assertThat(tree.level(1).get(3).slice().orElseThrow().code()).isEqualTo("2024-Q4");
    }

    private static TimeTerms quarters() {
        return TimeTerms.of(CALENDAR, Granularity.QUARTER, new Equal());
    }

    private static TimeTerms firstQuarter() {
        List<PeriodWeight> weights = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new PeriodWeight(
                        (month < 10 ? "2026-M0" : "2026-M") + month,
                        Ratio.of(month == 2 ? 110 : month == 3 ? 90 : 100)))
                .toList();
        return TimeTerms.of(CALENDAR, Granularity.MONTH, new Custom(weights));
    }

    private static ShareTerms byMonth(String dimension, int... weights) {
        List<Share> shares = new ArrayList<>();
        for (int month = 1; month <= 3; month++) {
            String label = "2026-M0" + month;
            shares.add(scope(dimension, "a", weights[2 * month - 2]).withUnder(label));
            shares.add(scope(dimension, "b", weights[2 * month - 1]).withUnder(label));
        }
        return ShareTerms.of(shares.toArray(Share[]::new));
    }

    private static int whole(Quantity amount) {
        return amount.toMoney().amount().intValueExact();
    }

    private static int[] numbers(Stream<JsonNode> nodes) {
        return nodes.mapToInt(JsonNode::asInt).toArray();
    }

    private static Integer[] boxed(int... numbers) {
        return IntStream.of(numbers).boxed().toArray(Integer[]::new);
    }

    private static Capacity capacity(String id, String hiredOn) {
        return new Capacity(
                PartyId.of(id), Optional.empty(), Quantity.of(Ratio.ONE), LocalDate.parse(hiredOn), Optional.empty());
    }

    private static TargetTree decompose(SalesTarget target, LevelTerms... levels) {
        return TargetDecomposer.decompose(target, TargetSplit.of("field", "2026", levels));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
