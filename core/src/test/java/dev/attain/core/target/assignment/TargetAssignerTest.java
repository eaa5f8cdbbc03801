package dev.attain.core.target.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Rep;
import dev.attain.core.party.Team;
import dev.attain.core.target.AssessmentRule;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.TargetId;
import dev.attain.core.target.TargetScope;
import dev.attain.core.target.split.TargetDecomposer;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.Ramp;
import dev.attain.core.target.split.terms.Share;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.target.split.terms.TargetSlice.OfScope;
import dev.attain.core.target.split.terms.TargetSplit;
import dev.attain.core.target.split.terms.TimeTerms;
import dev.attain.core.target.split.terms.TimeWeighting.CalendarDays;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.core.time.work.WorkSchedule;
import dev.attain.core.time.work.WorkingHours;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetAssignerTest {
    private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
    private static final PartyId ANN = PartyId.of("ann");
    private static final PartyId BEN = PartyId.of("ben");
    private static final TargetSlice NORTH = new OfScope(new TargetScope("territory", "north"));
    private static final TargetSlice SOUTH = new OfScope(new TargetScope("territory", "south"));
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate MAY_16 = LocalDate.of(2026, 5, 16);
    private static final TargetTree TREE = tree("USD 7300.00");

    @Test
    void aTransferSharesTheMonthByDaysToTheCent() {
        AssignedTargets assigned = TargetAssigner.byDays()
                .assign(
                        TREE,
                        List.of(
                                TargetAssignment.of(NORTH, ANN, NEW_YEAR).until(MAY_16),
                                TargetAssignment.of(NORTH, BEN, MAY_16),
                                TargetAssignment.of(SOUTH, BEN, NEW_YEAR)));
        SalesPeriod may = CALENDAR.parse("2026-M05");
        assertThat(assigned.findings()).isEmpty();
        assertThat(assigned.total(ANN, may)).isEqualTo(usd("USD 150.00")); // 15 of 31 days of 310.00
        assertThat(assigned.total(BEN, may)).isEqualTo(usd("USD 470.00")); // 160.00 and the south, 310.00
        assertThat(assigned.total(ANN)).isEqualTo(usd("USD 1350.00")); // 135 days
        assertThat(assigned.total(ANN).plus(assigned.total(BEN))).isEqualTo(usd("USD 7300.00"));
        assertThat(assigned.owners()).containsExactly(ANN, BEN);
        AssignedLine line = assigned.lines().stream()
                .filter(one -> one.period().equals(may) && one.owner().equals(Optional.of(ANN)))
                .findFirst()
                .orElseThrow();
        assertThat(assigned.explanation(line).text(Locale.ENGLISH)).isEqualTo("""
                        north in 2026-M05, from 2026-05-01 until before 2026-05-16: USD 150.00, part 1 of 2 (CUMULATIVE HALF_UP) of
                          target of director for FY2026, north, 2026-M05: USD 310.00 [level 2 @ field/2026], part 5 of 12 (CUMULATIVE HALF_UP) of
                            target of director for FY2026, north: USD 3650.00 [level 1 @ field/2026], part 1 of 2 (LARGEST_REMAINDER DOWN) of
                              T-2026 as first set: USD 7300.00
                        """);
    }

    @Test
    void whatNobodyHoldsIsVacantAndNeverLost() {
        AssignedTargets assigned = TargetAssigner.byDays()
                .assign(
                        TREE,
                        List.of(
                                TargetAssignment.of(NORTH, ANN, LocalDate.of(2026, 1, 11))
                                        .until(MAY_16),
                                TargetAssignment.of(SOUTH, BEN, NEW_YEAR),
                                TargetAssignment.of(new OfScope(new TargetScope("territory", "east")), BEN, NEW_YEAR)));
        assertThat(assigned.total(LineKind.VACANT)).isEqualTo(usd("USD 2400.00")); // 10 days, and 230
        assertThat(assigned.total(LineKind.HELD)).isEqualTo(usd("USD 4900.00"));
        assertThat(assigned.findings())
                .extracting(Finding::toString)
                .startsWith(
                        "assignments[2].book: the tree has no slice east: correct the code",
                        "target[2026-M01]: nobody holds north from 2026-01-01 until before 2026-01-11, so that USD 100.00 are"
                                + " vacant: assign the book",
                        "target[2026-M05]: nobody holds north from 2026-05-16 until before 2026-06-01, so that USD 160.00 are"
                                + " vacant: assign the book")
                .hasSize(10);
    }

    @Test
    void whatLiesInNoBookIsVacantToo() {
        AssignedTargets nothing = TargetAssigner.byDays().assign(TREE, List.of());
        assertThat(nothing.total(LineKind.VACANT)).isEqualTo(usd("USD 7300.00"));
        assertThat(nothing.findings().get(0))
                .hasToString("target[2026-M01]: USD 620.00 lie in no book, and are vacant: name a slice that is part of"
                        + " them");
        AssignedLine line = nothing.lines().get(0);
        assertThat(ExplanationEvaluator.evaluate(nothing.explanation(line))).isEqualTo(line.amount());
    }

    @Test
    void theRampOfAJoinerIsALineOfItsOwn() {
        Rep joiner = rep("ben", "2026-05-16", Optional.empty());
        AssignedTargets assigned = TargetAssigner.byDays()
                .relieving(Ramp.monthly("25", "50"), List.of(joiner))
                .assign(
                        TREE,
                        List.of(
                                TargetAssignment.of(NORTH, ANN, NEW_YEAR).until(MAY_16),
                                TargetAssignment.of(NORTH, BEN, MAY_16),
                                TargetAssignment.of(SOUTH, ANN, NEW_YEAR)));
        SalesPeriod may = CALENDAR.parse("2026-M05");
        assertThat(assigned.total(BEN, may)).isEqualTo(usd("USD 40.00")); // a quarter of 160.00
        assertThat(assigned.total(BEN, CALENDAR.parse("2026-M06"))) // 15 days at 25 %, 15 at 50 %
                .isEqualTo(usd("USD 112.50"));
        assertThat(assigned.total(BEN, CALENDAR.parse("2026-M08"))).isEqualTo(usd("USD 310.00"));
        assertThat(assigned.total(LineKind.HELD).plus(assigned.total(LineKind.RELIEF)))
                .isEqualTo(usd("USD 7300.00"));
        assertThat(assigned.lines())
                .filteredOn(AssignedLine::isRelieved)
                .hasSize(6)
                .allSatisfy(line -> assertThat(ExplanationEvaluator.evaluate(assigned.explanation(line)))
                        .isEqualTo(line.amount()));
    }

    @Test
    void workingDaysCountWhereTheyAreAskedFor() {
        WorkCalendar calendar =
                WorkCalendar.of(WorkSchedule.mondayToFriday(ZoneOffset.UTC, WorkingHours.parse("09:00-17:00")));
        AssignedTargets assigned = TargetAssigner.byWorkingDays(calendar)
                .assign(
                        tree("USD 7300.00"),
                        List.of(
                                TargetAssignment.of(NORTH, ANN, NEW_YEAR).until(MAY_16),
                                TargetAssignment.of(NORTH, BEN, MAY_16)));
        assertThat(assigned.total(ANN, CALENDAR.parse("2026-M05"))) // 11 of 21 working days of 310.00
                .isEqualTo(usd("USD 162.38"));
    }

    @Test
    void overlapsAreRefusedAllAtOnce() {
        List<TargetAssignment> overlapping = List.of(
                TargetAssignment.of(NORTH, ANN, NEW_YEAR).until(MAY_16),
                TargetAssignment.of(NORTH, BEN, LocalDate.of(2026, 5, 15)),
                TargetAssignment.of(NORTH, ANN, NEW_YEAR).until(MAY_16),
                TargetAssignment.of(new TargetSlice.OfOwner(ANN), ANN, NEW_YEAR));
        assertThatThrownBy(() -> TargetAssigner.byDays().assign(TREE, overlapping))
                .hasMessage("""
                        assignments is not valid, findings: 3
                          assignments[3].book: lies along owner, but the first book along territory: assign each axis for itself
                          assignments[2].since: north → ann [2026-01-01, 2026-05-16) overlaps north → ann [2026-01-01, 2026-05-16):\
                         end the one before the other begins
                          assignments[1].since: north → ben [2026-05-15, ∞) overlaps north → ann [2026-01-01, 2026-05-16): end the\
                         one before the other begins""");
        assertThatThrownBy(() -> TargetAssignment.of(NORTH, ANN, NEW_YEAR).until(NEW_YEAR))
                .hasMessageContaining("must be after 2026-01-01, but was 2026-01-01");
    }

    @ParameterizedTest(name = "employed [{0}, {1})")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-01-01, -, ",
                "2026-01-01, 2026-05-16, ",
                "2026-01-02, -, '[2026-01-02, ∞)'",
                "2026-01-01, 2026-05-15, '[2026-01-01, 2026-05-15)'"
            })
    void anOwnerIsInTheOrganisationOnEveryDay(LocalDate hiredOn, LocalDate leftOn, String outside) {
        Rep ann = rep("ann", hiredOn.toString(), Optional.ofNullable(leftOn));
        OrgChart chart =
                OrgChart.of(List.of(ann), List.of(new Team(PartyId.of("field"), "Field", Optional.empty())), List.of());
        List<Finding> findings = TargetAssigner.byDays()
                .within(chart)
                .assign(
                        TREE,
                        List.of(
                                TargetAssignment.of(NORTH, ANN, NEW_YEAR).until(MAY_16),
                                TargetAssignment.of(NORTH, PartyId.of("field"), MAY_16),
                                TargetAssignment.of(SOUTH, BEN, NEW_YEAR)))
                .findings();
        assertThat(findings)
                .filteredOn(finding -> finding.path().equals("assignments[0].owner"))
                .extracting(Finding::toString)
                .hasSize(outside == null ? 0 : 1)
                .allMatch(text -> text.contains("outside the employment " + outside));
        assertThat(findings)
                .last()
                .hasToString(
                        "assignments[2].owner: the organisation does not know ben: correct the owner, or add the rep");
    }

    private static Rep rep(String id, String hiredOn, Optional<LocalDate> leftOn) {
        return new Rep(PartyId.of(id), id, Optional.empty(), "senior", List.of(), LocalDate.parse(hiredOn), leftOn);
    }

    private static Quantity usd(String text) {
        return Quantity.of(Money.parse(text));
    }

    /** Ten a day for each of two territories. */
    private static TargetTree tree(String amount) {
        SalesTarget target = SalesTarget.builder()
                .id(TargetId.of("T-2026"))
                .metric(Metric.result("bookings", "Bookings", usd(amount).unit()))
                .amount(usd(amount))
                .owner(PartyId.of("director"))
                .period(CALENDAR.year(2026))
                .segment(CustomerSegment.BOTH)
                .assessment(AssessmentRule.inFull("annual review"))
                .build();
        ShareTerms territories = ShareTerms.of(
                Share.of(new TargetScope("territory", "north"), Quantity.of(Ratio.ONE)),
                Share.of(new TargetScope("territory", "south"), Quantity.of(Ratio.ONE)));
        TimeTerms months = TimeTerms.of(CALENDAR, Granularity.MONTH, new CalendarDays());
        return TargetDecomposer.decompose(target, TargetSplit.of("field", "2026", territories, months));
    }
}
