package dev.attain.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.metric.Attainment;
import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Metric;
import dev.attain.core.metric.MetricId;
import dev.attain.core.metric.MetricKind;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.SalesPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalesTargetTest {
    private static final Metric BOOKINGS = Metric.result("bookings", "Bookings", Unit.of(Currency.getInstance("USD")));
    private static final Metric COMPLAINTS = new Metric(
            MetricId.of("complaints"),
            "Complaints",
            Unit.count("complaints"),
            Direction.LOWER_IS_BETTER,
            MetricKind.RESULT);
    private static final SalesPeriod YEAR = FiscalCalendar.calendarYear().year(2027);
    private static final PartyId DIRECTOR = PartyId.of("director");
    private static final LocalDate BEFORE = LocalDate.of(2026, 12, 1);
    private static final SalesTarget DRAFT = draft("2027", BOOKINGS, usd("1000.00"));

    @Test
    void aTargetPassesThroughFourStates() {
        SalesTarget committed = DRAFT.committed(BEFORE, DIRECTOR);
        SalesTarget tracked = committed.tracked(LocalDate.of(2027, 1, 1), DIRECTOR);
        SalesTarget reviewed = tracked.reviewed(LocalDate.of(2028, 1, 1), DIRECTOR);
        assertThat(List.of(DRAFT.state(), committed.state(), tracked.state(), reviewed.state()))
                .containsExactly(TargetState.values());
        assertThat(reviewed.steps())
                .containsExactly(
                        new TargetStep(TargetState.COMMITTED, BEFORE, DIRECTOR),
                        new TargetStep(TargetState.TRACKED, LocalDate.of(2027, 1, 1), DIRECTOR),
                        new TargetStep(TargetState.REVIEWED, LocalDate.of(2028, 1, 1), DIRECTOR));
        assertThat(reviewed).hasToString("2027 v1: USD 1000.00 (reviewed)");
    }

    @Test
    void theFourStatesHaveTheirNamesInBothLanguages() {
        assertThat(List.of(TargetState.values()))
                .extracting(state -> state.text(Locale.ROOT) + " " + state.text(Locale.CHINESE))
                .containsExactly("draft 制定", "committed 执行", "tracked 监控", "reviewed 反馈");
    }

    @Test
    void aRefusedStepSaysEverythingThatIsMissing() {
        SalesTarget bare = DRAFT.withRationale(Optional.empty());
        assertThatThrownBy(() -> bare.tracked(LocalDate.of(2026, 12, 31), DIRECTOR))
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Object::toString)
                                .containsExactly(
                                        "salesTarget.steps[0].reached: must be committed, which follows draft, but was tracked",
                                        "salesTarget.steps[0].on: must not be before the start of"
                                                + " FY2027 [2027-01-01, 2028-01-01) to track, but was 2026-12-31",
                                        "salesTarget.rationale: must be given to commit to USD 1000.00: say why it is this"
                                                + " amount"));
    }

    @Test
    void nothingFollowsTheReview() {
        SalesTarget reviewed = DRAFT.committed(BEFORE, DIRECTOR)
                .tracked(LocalDate.of(2027, 1, 1), DIRECTOR)
                .reviewed(LocalDate.of(2028, 1, 10), DIRECTOR);
        assertThatThrownBy(() -> reviewed.reviewed(LocalDate.of(2028, 1, 9), DIRECTOR))
                .hasMessageContaining("salesTarget.steps[3].reached: reviewed is the last step, so there is no way to"
                        + " reviewed: make a new target")
                .hasMessageContaining(
                        "salesTarget.steps[3].on: must not be before the step of 2028-01-10, but was 2028-01-09");
        assertThatThrownBy(() -> reviewed.revised(usd("1.00"), LocalDate.of(2028, 1, 11), DIRECTOR, "too late"))
                .hasMessageContaining("salesTarget.revisions[0].on: must not be after the review of 2028-01-10,"
                        + " but was 2028-01-11: make a new target");
    }

    @ParameterizedTest(name = "committed on {0}, tracked on {1}, reviewed on {2}: {3}")
    @CsvSource({
        "2027-12-31, 2027-12-31, 2028-01-01, ''",
        "2028-01-01, 2028-01-01, 2028-01-01, must be before the end of",
        "2026-12-31, 2026-12-31, 2028-01-01, must not be before the start of",
        "2026-12-31, 2027-01-01, 2027-12-31, must not be before the end of",
        "2027-01-02, 2027-01-01, 2028-01-01, must not be before the step of",
    })
    void everyStepHasItsDays(LocalDate committed, LocalDate tracked, LocalDate reviewed, String refusal) {
        List<TargetStep> steps = List.of(
                new TargetStep(TargetState.COMMITTED, committed, DIRECTOR),
                new TargetStep(TargetState.TRACKED, tracked, DIRECTOR),
                new TargetStep(TargetState.REVIEWED, reviewed, DIRECTOR));
        if (refusal.isEmpty()) {
            assertThat(DRAFT.withSteps(steps).state()).isEqualTo(TargetState.REVIEWED);
        } else {
            assertThatThrownBy(() -> DRAFT.withSteps(steps)).hasMessageContaining(refusal);
        }
    }

    @Test
    void aRevisionKeepsWhatWasAskedBeforeAndWhy() {
        SalesTarget revised = DRAFT.revised(usd("900.00"), LocalDate.of(2027, 4, 1), DIRECTOR, "plant burnt down")
                .revised(usd("950.00"), LocalDate.of(2027, 7, 1), DIRECTOR, "second shift");
        assertThat(DRAFT.version()).isEqualTo(1);
        assertThat(revised.version()).isEqualTo(3);
        assertThat(revised.revisions()).extracting(TargetRevision::previous).containsExactly(usd("1000"), usd("900"));
        assertThat(revised.explanation().text(Locale.ROOT)).isEqualTo("""
                        2027, version 3: USD 950.00, the sum of
                          2027 as first set: USD 1000.00
                          version 2, by director on 2027-04-01: plant burnt down: USD -100.00
                          version 3, by director on 2027-07-01: second shift: USD 50.00
                        """);
        assertThat(DRAFT.explanation().text(Locale.CHINESE)).isEqualTo("2027 最初设定：USD 1000.00\n");
    }

    @Test
    void everythingWrongWithATargetIsListedAtOnce() {
        TargetRevision later = new TargetRevision(usd("1.00"), LocalDate.of(2027, 5, 1), DIRECTOR, "later");
        SalesTarget.Builder wrong = SalesTarget.builder()
                .id(TargetId.of("2027"))
                .metric(BOOKINGS)
                .amount(usd("-0.001"))
                .baseline(Quantity.count(3, "orders"))
                .owner(DIRECTOR)
                .period(YEAR)
                .segment(CustomerSegment.NEW)
                .addScope(new TargetScope("territory", "north"), new TargetScope("territory", "south"))
                .parent(TargetId.of("2027"))
                .addRevisions(later, later.withOn(LocalDate.of(2027, 4, 30)))
                .assessment(AssessmentRule.inFull("annual review"));
        assertThatThrownBy(wrong::build)
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Object::toString)
                                .containsExactly(
                                        "salesTarget.amount: must be more than zero, for more Bookings is better,"
                                                + " but was USD -0.001",
                                        "salesTarget.amount: must be whole in the smallest unit of USD, but was USD -0.001:"
                                                + " round it first",
                                        "salesTarget.baseline: must be in USD, the unit of Bookings, but was 3 orders",
                                        "salesTarget.parent: 2027 cannot be its own parent: leave the parent out at the top",
                                        "salesTarget.scope[1]: the dimension territory is limited twice: keep one code, or make"
                                                + " two targets",
                                        "salesTarget.revisions[1].on: must not be before the revision of 2027-05-01, but was"
                                                + " 2027-04-30"));
    }

    @ParameterizedTest(name = "{0} complaints, {1} bookings")
    @CsvSource({"-1, 0.00, false, false", "0, 0.00, true, false", "1, 0.01, true, true"})
    void onlyWhereLessIsBetterMayNothingBeAsked(
            long complaints, String bookings, boolean fewerAllowed, boolean moreAllowed) {
        assertThat(isAllowed(() -> complaintTarget(complaints))).isEqualTo(fewerAllowed);
        assertThat(isAllowed(() -> DRAFT.withAmount(usd(bookings)))).isEqualTo(moreAllowed);
    }

    @Test
    void aSharePassesAsFineAsItIs() {
        Metric winRate = Metric.result("win-rate", "Win rate", Unit.PERCENT);
        SalesTarget third = draft("win", winRate, Quantity.of(Ratio.of(1, 3)));
        assertThat(third.amount().value()).isEqualTo(Ratio.of(1, 3));
    }

    @ParameterizedTest(name = "{0} of 1000 is met at {1}: {2}")
    @CsvSource({"899.99, 90%, false", "900.00, 90%, true", "999.99, 100%, false", "1000.00, 100%, true"})
    void anAssessmentRuleIsMetFromItsAttainment(String actual, String metAt, boolean met) {
        AssessmentRule rule = new AssessmentRule("annual review", Rate.parse(metAt));
        Attainment attainment =
                Attainment.of(BOOKINGS, usd(actual), usd("1000.00")).orElseThrow();
        assertThat(rule.isMetBy(attainment)).isEqualTo(met);
    }

    @Test
    void anAssessmentRuleThatAsksForNothingIsRefused() {
        assertThatThrownBy(() -> new AssessmentRule("free", Rate.ZERO))
                .hasMessage("assessmentRule.metAt must be more than zero, but was 0% (rule free)");
        assertThat(AssessmentRule.inFull("annual review")).hasToString("annual review");
    }

    @Test
    void aDraftIsNoStep() {
        assertThatThrownBy(() -> new TargetStep(TargetState.DRAFT, BEFORE, DIRECTOR))
                .hasMessage(
                        "targetStep.reached must not be DRAFT, where every target starts (on 2026-12-01 by director)");
    }

    @Test
    void existingAndNewCustomersAreBothCustomers() {
        assertThat(CustomerSegment.BOTH.covers(CustomerSegment.NEW)).isTrue();
        assertThat(CustomerSegment.NEW.covers(CustomerSegment.NEW)).isTrue();
        assertThat(CustomerSegment.NEW.covers(CustomerSegment.BOTH)).isFalse();
        assertThat(CustomerSegment.EXISTING.text(Locale.CHINESE)).isEqualTo("存量客户");
        assertThat(CustomerSegment.NEW)
                .extracting(segment -> segment.text(Locale.ROOT))
                .isEqualTo("new customers");
        assertThat(new TargetScope("territory", "north")).hasToString("territory=north");
        assertThat(TargetId.of("a")).isLessThan(TargetId.of("b"));
    }

    private static SalesTarget complaintTarget(long amount) {
        return draft("quiet", COMPLAINTS, Quantity.count(amount, "complaints"));
    }

    private static SalesTarget draft(String id, Metric metric, Quantity amount) {
        return SalesTarget.builder()
                .id(TargetId.of(id))
                .metric(metric)
                .amount(amount)
                .owner(DIRECTOR)
                .period(YEAR)
                .segment(CustomerSegment.BOTH)
                .rationale("ten more than last year")
                .assessment(AssessmentRule.inFull("annual review"))
                .build();
    }

    private static boolean isAllowed(Runnable made) {
        try {
            made.run();
            return true;
        } catch (InvalidDefinitionException refused) {
            return false;
        }
    }

    private static Quantity usd(String amount) {
        return new Quantity(Ratio.of(new BigDecimal(amount)), Unit.of(Currency.getInstance("USD")));
    }
}
