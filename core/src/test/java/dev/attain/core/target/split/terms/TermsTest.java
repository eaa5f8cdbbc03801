package dev.attain.core.target.split.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Rep;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.TargetScope;
import dev.attain.core.target.split.terms.TimeWeighting.CalendarDays;
import dev.attain.core.target.split.terms.TimeWeighting.Custom;
import dev.attain.core.target.split.terms.TimeWeighting.Equal;
import dev.attain.core.target.split.terms.TimeWeighting.Seasonal;
import dev.attain.core.target.split.terms.TimeWeighting.WorkingDays;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.work.WorkSchedule;
import dev.attain.core.time.work.WorkingHours;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
    private static final Quantity ONE = Quantity.of(Ratio.ONE);
    private static final TimeTerms MONTHS = TimeTerms.of(CALENDAR, Granularity.MONTH, new Equal());
    private static final PartyId ANN = PartyId.of("ann");

    @Test
    void aLevelOfSharesIsRefusedWithEverythingThatIsWrong() {
        Share ann = Share.of(ANN, ONE);
        Share east = Share.of(new TargetScope("region", "east"), Quantity.of(Money.parse("USD 1.00")));
        ChildLimit bob = ChildLimit.floor("bob", ONE);
        refused(() -> new ShareTerms(List.of(ann, ann, east), Rate.ZERO, List.of(bob, bob)), """
                shareTerms is not valid, findings: 7
                  shareTerms.shares[1]: ann stands twice below the same parent: keep one
                  shareTerms.shares[2]: is along region, but the first share along owner: give each axis a level of its own
                  shareTerms.shares[2].weight: USD and number cannot be compared as weights: give all weights in one unit
                  shareTerms.factor: must be more than zero, but was 0%: 110% assigns a tenth more than the parent has
                  shareTerms.limits[1]: bob has two limits below the same parent: keep one
                  shareTerms.limits[0].child: bob is no child of this level: correct the code, or add the child
                  shareTerms.limits[1].child: bob is no child of this level: correct the code, or add the child""");
        refused(
                () -> ShareTerms.of(),
                "shareTerms is not valid, findings: 1\n  shareTerms.shares: at least one share is needed");
        refused(
                () -> Share.of(ANN, ONE.negated()),
                "share is not valid, findings: 1\n  share.weight: the weight of ann must be zero or more, but was -1");
    }

    @Test
    void aLimitIsAFloorACapOrBothInTheirOrder() {
        Quantity two = Quantity.of(Ratio.of(2));
        refused(
                () -> ChildLimit.floor("ann", two).withCap(ONE),
                "childLimit is not valid, findings: 1\n"
                        + "  childLimit.cap: the floor of ann, 2, is above its cap, 1: lower the one or raise the other");
        refused(
                () -> ChildLimit.floor("ann", two).withCap(Quantity.count(3, "orders")),
                "childLimit is not valid, findings: 1\n  childLimit.cap: the floor of ann is in number, and its cap in"
                        + " orders: give both in the unit of the target");
        refused(
                () -> new ChildLimit("ann", Optional.empty(), Optional.empty(), Optional.empty()),
                "childLimit is not valid, findings: 1\n"
                        + "  childLimit.floor: ann has neither floor nor cap: give one, or drop the limit");
        refused(() -> ChildLimit.locked("ann", ONE.negated()), """
                childLimit is not valid, findings: 2
                  childLimit.floor: the limit of ann must be zero or more, but was -1
                  childLimit.cap: the limit of ann must be zero or more, but was -1""");
        assertThat(ChildLimit.builder().child("ann").cap(ONE).build()).isEqualTo(ChildLimit.cap("ann", ONE));
    }

    @Test
    void levelsAlongTimeGetShorterAndShareOneCalendar() {
        TimeTerms quarters = TimeTerms.of(FiscalCalendar.isoWeeks(), Granularity.QUARTER, new Equal());
        refused(() -> TargetSplit.of("s", "1", MONTHS, ShareTerms.of(Share.of(ANN, ONE)), quarters), """
                targetSplit is not valid, findings: 2
                  targetSplit.levels[2].calendar: must be the calendar of the level along time above it: use one calendar for all
                  targetSplit.levels[2].into: must be shorter than MONTH, which the level above splits into, but was QUARTER""");
        refused(
                () -> TargetSplit.of("s", "1"),
                "targetSplit is not valid, findings: 1\n  targetSplit.levels: at least one level is needed");
        assertThatThrownBy(() -> TargetSplit.of("s", "1", MONTHS).withRounding(RoundingMode.UNNECESSARY))
                .hasMessage("targetSplit.rounding must round, but was UNNECESSARY: name HALF_UP or HALF_EVEN");
    }

    @ParameterizedTest(name = "{1} indices for a {0}: {2}")
    @CsvSource({
        "YEAR, 1, true",
        "HALF, 2, true",
        "HALF, 1, false",
        "QUARTER, 4, true",
        "MONTH, 12, true",
        "MONTH, 13, false",
        "WEEK, 51, false",
        "WEEK, 52, true",
        "WEEK, 53, true",
        "WEEK, 54, false"
    })
    void thereIsAnIndexForEachPeriodOfAYear(Granularity into, int count, boolean accepted) {
        Seasonal index = new Seasonal(Collections.nCopies(count, Ratio.ONE));
        if (accepted) {
            assertThat(TimeTerms.of(CALENDAR, into, index).weighting()).isEqualTo(index);
        } else {
            assertThatThrownBy(() -> TimeTerms.of(CALENDAR, into, index))
                    .hasMessageContaining("but there are indices for " + count + ": give one for each");
        }
    }

    @Test
    void weightsAreNeverNegativeAndNamedOnce() {
        refused(
                () -> new Seasonal(List.of(Ratio.ONE, Ratio.of(-1))),
                "seasonal is not valid, findings: 1\n  seasonal.indices[1]: must be zero or more, but was -1");
        refused(
                () -> new Seasonal(List.of()),
                "seasonal is not valid, findings: 1\n  seasonal.indices: at least one is needed");
        PeriodWeight january = new PeriodWeight("2026-M01", Ratio.ONE);
        refused(
                () -> new Custom(List.of(january, january)),
                "custom is not valid, findings: 1\n  custom.periods[1]: 2026-M01 stands twice: keep one weight");
        refused(
                () -> new Custom(List.of()),
                "custom is not valid, findings: 1\n  custom.periods: at least one is needed");
        refused(
                () -> new PeriodWeight("2026-M01", Ratio.of(-1)),
                "periodWeight is not valid, findings: 1\n"
                        + "  periodWeight.weight: the weight of 2026-M01 must be zero or more, but was -1");
    }

    /** May 2026 has 21 weekdays; the first of May is a holiday. */
    @Test
    void workingDaysWeighAsTheyAreWorked() {
        WorkSchedule schedule = WorkSchedule.mondayToFriday(
                        ZoneId.of("Europe/Berlin"), WorkingHours.parse("09:00-17:00"))
                .closedOn(LocalDate.of(2026, 5, 1));
        TimeTerms terms = TimeTerms.of(CALENDAR, Granularity.MONTH, new WorkingDays(schedule));
        assertThat(weights(terms, "2026-Q2")).containsExactly(Ratio.of(22), Ratio.of(20), Ratio.of(22));
        assertThat(weights(TimeTerms.of(CALENDAR, Granularity.MONTH, new CalendarDays()), "2026-Q1"))
                .containsExactly(Ratio.of(31), Ratio.of(28), Ratio.of(31));
    }

    /** Week 9 of 2018 has three days in February and four in March. */
    @Test
    void aWeekThatIsCutWeighsByItsDays() {
        TimeTerms weeks = TimeTerms.of(CALENDAR, Granularity.WEEK, new Seasonal(Collections.nCopies(53, Ratio.of(7))));
        List<Ratio> march = weights(weeks, "2018-M03");
        assertThat(march.get(0)).isEqualTo(Ratio.of(4));
        assertThat(march.get(1)).isEqualTo(Ratio.of(7));
    }

    /**
     * Hired on 1 March 2026: 31 days at 25 %, 30 at 50 %, 31 at 75 %, the rest in full; quarters of 92, 90, 91 and 92
     * days.
     */
    @ParameterizedTest(name = "{0}: {1} quarter days of {2}")
    @CsvSource({"2025-Q4, 0, 92", "2026-Q1, 31, 90", "2026-Q2, 273, 91", "2026-Q3, 368, 92", "FY2026, 1040, 365"})
    void aNewHireGrowsIntoTheJob(String period, int quarterDays, int days) {
        Ratio capacity = Ramp.monthly("25", "50", "75")
                .capacity(LocalDate.of(2026, 3, 1), Optional.empty(), CALENDAR.parse(period));
        assertThat(capacity).isEqualTo(Ratio.of(quarterDays, 4L * days));
    }

    @Test
    void aLeaverCarriesNothingAfterwards() {
        LocalDate hired = LocalDate.of(2020, 1, 1);
        Optional<LocalDate> left = Optional.of(LocalDate.of(2026, 2, 1));
        assertThat(Ramp.NONE.capacity(hired, left, CALENDAR.parse("2026-Q1"))).isEqualTo(Ratio.of(31, 90));
        assertThat(Ramp.NONE.capacity(hired, left, CALENDAR.parse("2026-Q2"))).isEqualTo(Ratio.ZERO);
        refused(() -> new Capacity(ANN, Optional.empty(), ONE.negated(), hired, Optional.of(hired)), """
                capacity is not valid, findings: 2
                  capacity.productivity: the weight of ann must be zero or more, but was -1
                  capacity.leftOn: ann was hired on 2020-01-01 and must leave after that, but left on 2020-01-01""");
        refused(() -> new Ramp(List.of(Rate.percent("-1")), 0), """
                ramp is not valid, findings: 2
                  ramp.monthsPerStep: must be more than zero, but was 0
                  ramp.steps[0]: must be zero or more, but was -1%""");
    }

    @Test
    void anOwnerCarriesOnceBelowTheSameParent() {
        Rep rep = Rep.builder()
                .id(ANN)
                .name("Ann")
                .level("senior")
                .hiredOn(LocalDate.of(2020, 1, 1))
                .build();
        Capacity ann = Capacity.of(rep);
        refused(
                () -> CapacityTerms.of(Ramp.NONE, List.of(ann, ann)),
                "capacityTerms is not valid, findings: 1\n"
                        + "  capacityTerms.owners[1]: ann stands twice below the same parent: keep one");
        refused(
                () -> CapacityTerms.of(Ramp.NONE, List.of()),
                "capacityTerms is not valid, findings: 1\n  capacityTerms.owners: at least one owner is needed");
        assertThat(CapacityTerms.of(Ramp.NONE, List.of(ann, ann.withUnder("east")))
                        .owners())
                .hasSize(2);
    }

    @Test
    void aSliceSaysWhereItIsCut() {
        TargetSlice segment = new TargetSlice.OfSegment(CustomerSegment.NEW);
        assertThat(segment.axis()).isEqualTo("segment");
        assertThat(segment.text(Locale.ENGLISH)).isEqualTo("new customers");
        assertThat(new TargetSlice.OfPeriod(CALENDAR.year(2026)).axis()).isEqualTo("time");
        assertThat(new TargetSlice.OfScope(new TargetScope("region", "east")).axis())
                .isEqualTo("region");
        assertThatThrownBy(() -> new TargetSlice.OfSegment(CustomerSegment.BOTH))
                .hasMessage("ofSegment.segment must be EXISTING or NEW, but was BOTH: both together are the whole");
    }

    private static List<Ratio> weights(TimeTerms terms, String period) {
        return terms.shares(CALENDAR.parse(period)).stream()
                .map(share -> share.weight().value())
                .toList();
    }

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making)
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage(message);
    }
}
