package dev.attain.core.target.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.AssessmentRule;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.TargetId;
import dev.attain.core.target.TargetScope;
import dev.attain.core.text.Message;
import dev.attain.core.text.Wording;
import dev.attain.core.time.BusinessDate;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmartCheckerTest {
    private static final Metric BOOKINGS = Metric.result("bookings", "Bookings", Unit.of(Currency.getInstance("USD")));
    private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);
    private static final SalesTarget COMPANY = target("2027", "1000.00");
    private static final SalesTarget NORTH = target("2027-north", "400.00")
            .withOwner(PartyId.of("north"))
            .withScope(new TargetScope("territory", "north"))
            .withParent(TargetId.of("2027"))
            .withBaseline(usd("320.00"));
    private static final SmartEvidence NOTHING =
            SmartEvidence.builder().calendar(CALENDAR).build();
    private static final SmartEvidence EVIDENCE = new SmartEvidence(
            CALENDAR,
            Optional.of("CRM, closed won"),
            List.of(Ratio.of(9, 10), Ratio.of(11, 10), Ratio.of(8, 10)),
            List.of(Ratio.of(1, 4), Ratio.of(1, 10), Ratio.of(1, 5), Ratio.of(3, 10)),
            Optional.of(usd("410.00")),
            Optional.of(COMPANY));

    @Test
    void aGoodTargetIsMetLetterByLetterWithItsEvidence() {
        SmartReport report = SmartChecker.standard().check(NORTH, EVIDENCE, AS_OF);
        assertThat(report.isSmart()).isTrue();
        assertThat(report.verdicts()).extracting(SmartVerdict::letter).containsExactly(SmartLetter.values());
        assertThat(report.verdicts().stream()
                        .flatMap(verdict -> verdict.opinion().evidence().stream())
                        .map(Message::toString))
                .containsExactly(
                        "Bookings of north with all customers, scope: [territory=north]",
                        "measured in USD",
                        "starts from USD 320.00",
                        "read in CRM, closed won",
                        "percentile 50% of 3 past attainments is 90.0%, at least 90% is wanted",
                        "is 25.0% better than the baseline, and percentile 75% of 4 past growth rates is 25.0%",
                        "bottom-up is USD 410.00, 102.5% of USD 400.00; at least 100% is wanted",
                        "40.0% of its parent 2027; at least 0% is wanted",
                        "due on 2027-12-31, in FY2027 [2027-01-01, 2028-01-01)");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void whatIsMissingIsNotMetOrNotKnownAndSaysWhatWouldHelp() {
        SalesTarget bare = target("2027-x", "400.00").withRationale(Optional.empty());
        SmartReport report = SmartChecker.standard().check(bare, NOTHING, LocalDate.of(2028, 1, 1));
        assertThat(report.isSmart()).isFalse();
        assertThat(report.verdicts().stream().map(verdict -> verdict.opinion().grade()))
                .containsExactly(
                        SmartOpinion.Grade.MET,
                        SmartOpinion.Grade.NOT_MET,
                        SmartOpinion.Grade.UNKNOWN,
                        SmartOpinion.Grade.NOT_MET,
                        SmartOpinion.Grade.NOT_MET);
        assertThat(report.verdicts().stream()
                        .flatMap(verdict -> verdict.opinion().cures().stream())
                        .map(Message::toString))
                .containsExactly(
                        "give the baseline: what was reached before",
                        "name the source of the figures",
                        "hand in past attainments, past growth with a baseline, or the capacity",
                        "name the parent it supports, or give the rationale",
                        "review it, and set a target for a period that is not over");
        assertThat(evidence(report, SmartLetter.TIME_BOUND)).endsWith("was due on 2027-12-31, before 2028-01-01");
    }

    @Test
    void t16TwelveRepsBottomUpDoNotReachTheNumberFromTheTop() {
        // case T16, playbooks.leanscale.team: top-down 25,000,000 over 12 reps, bottom-up 1,400,000 each, gap 8,200,000
        SmartReport report = SmartChecker.standard()
                .check(target("2027", "25000000.00"), NOTHING.withCapacity(usd("16800000.00")), AS_OF);
        SmartVerdict achievable = report.verdict(SmartLetter.ACHIEVABLE);
        assertThat(achievable.isMet()).isFalse();
        assertThat(achievable.opinion().evidence())
                .extracting(Message::toString)
                .containsExactly("bottom-up is USD 16800000.00, 67.2% of USD 25000000.00; at least 100% is wanted");
        assertThat(achievable.opinion().cures())
                .extracting(cure -> cure.text(Locale.CHINESE))
                .containsExactly("请以增员或提高产能补足 USD 8200000.00，或降低目标");
    }

    @Test
    void t17ACapacityOfEightMillionIsOneMillionShortOfNine() {
        // case T17, metrickittools.com: 10 effective reps × 1,000,000 × 0.80 against 9,000,000
        SmartReport report = SmartChecker.standard()
                .check(target("2027", "9000000.00"), NOTHING.withCapacity(usd("8000000.00")), AS_OF);
        assertThat(report.verdict(SmartLetter.ACHIEVABLE).opinion().cures())
                .extracting(Message::toString)
                .containsExactly("close the gap of USD 1000000.00 with people or productivity, or ask for less");
    }

    @Test
    void aReserveOfCapacityCanBeAskedFor() {
        SmartLimits limits = SmartLimits.standard().withLeastCapacity(Rate.percent("105"));
        assertThat(SmartChecker.within(limits)
                        .check(NORTH, NOTHING.withCapacity(usd("410.00")), AS_OF)
                        .verdict(SmartLetter.ACHIEVABLE)
                        .opinion()
                        .cures())
                .extracting(Message::toString)
                .containsExactly("close the gap of USD 10.00 with people or productivity, or ask for less");
    }

    @ParameterizedTest(name = "in {0} it is over: {1}")
    @CsvSource({"Asia/Ho_Chi_Minh, true", "UTC, false"})
    void t33WhetherATargetIsOverDependsOnTheZone(String zone, boolean over) {
        // case T33, margince #2550: due on 23 August, looked at on 2026-08-23T22:00Z
        SalesPeriod toTheDay =
                new SalesPeriod("to 23 August", Granularity.YEAR, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 8, 24));
        LocalDate today = BusinessDate.of(Instant.parse("2026-08-23T22:00:00Z"), ZoneId.of(zone));
        SmartReport report =
                SmartChecker.standard().check(target("2026", "1.00").withPeriod(toTheDay), NOTHING, today);
        assertThat(evidence(report, SmartLetter.TIME_BOUND).contains("was due on 2026-08-23, before 2026-08-24"))
                .isEqualTo(over);
        assertThat(evidence(report, SmartLetter.TIME_BOUND))
                .startsWith("to 23 August [2026-01-01, 2026-08-24) is no period of the fiscal calendar");
    }

    @ParameterizedTest(name = "{0} asked, at most 25% more than 320: {1}")
    @CsvSource({"400.00, MET", "400.01, NOT_MET"})
    void growthIsHeldAgainstAPercentileOfThePast(String amount, SmartOpinion.Grade grade) {
        SmartEvidence growth = NOTHING.withPastGrowth(EVIDENCE.pastGrowth());
        assertThat(grade(NORTH.withAmount(usd(amount)), growth, SmartLetter.ACHIEVABLE))
                .isEqualTo(grade);
        assertThat(grade(NORTH.withBaseline(Optional.empty()), growth, SmartLetter.ACHIEVABLE))
                .isEqualTo(SmartOpinion.Grade.UNKNOWN);
    }

    @ParameterizedTest(name = "with {0} asked for at least, a median of 90% is {1}")
    @CsvSource({"90%, MET", "90.1%, NOT_MET"})
    void targetsThatAreSeldomReachedAreNotAchievable(String least, SmartOpinion.Grade grade) {
        SmartLimits limits = SmartLimits.standard().withLeastAttainment(Rate.parse(least));
        SmartEvidence past = NOTHING.withPastAttainments(EVIDENCE.pastAttainments());
        assertThat(SmartChecker.within(limits)
                        .check(NORTH, past, AS_OF)
                        .verdict(SmartLetter.ACHIEVABLE)
                        .opinion()
                        .grade())
                .isEqualTo(grade);
    }

    @ParameterizedTest(name = "{0} complaints, down from 10, where the people say {1}: {2}")
    @CsvSource({"8, 8, MET", "8, 9, NOT_MET", "7, 7, NOT_MET", "0, 0, NOT_MET"})
    void whereLessIsBetterGrowthAndCapacityTurnRound(long asked, long capacity, SmartOpinion.Grade grade) {
        Metric complaints = Metric.result("complaints", "Complaints", Unit.count("complaints"))
                .withDirection(Direction.LOWER_IS_BETTER);
        SalesTarget fewer = target(complaints, "quiet", Quantity.count(asked, "complaints"))
                .withBaseline(Quantity.count(10, "complaints"));
        SmartEvidence evidence =
                NOTHING.withPastGrowth(Ratio.of(1, 5)).withCapacity(Quantity.count(capacity, "complaints"));
        assertThat(grade(fewer, evidence, SmartLetter.ACHIEVABLE)).isEqualTo(grade);
    }

    @Test
    void aScopeMustNameWhatTheCompanyAsksForAndDifferFromItsParent() {
        SmartLimits limits = SmartLimits.standard().withRequiredDimensions("territory", "product");
        assertThat(SmartChecker.within(limits)
                        .check(NORTH, EVIDENCE, AS_OF)
                        .verdict(SmartLetter.SPECIFIC)
                        .opinion()
                        .cures())
                .extracting(Message::toString)
                .containsExactly("name the product");
        SalesTarget copy = target("2027-copy", "400.00").withParent(TargetId.of("2027"));
        assertThat(evidence(SmartChecker.standard().check(copy, EVIDENCE, AS_OF), SmartLetter.SPECIFIC))
                .endsWith("it asks the same owner for the same as its parent 2027");
    }

    @Test
    void aTargetSupportsItsParentInTimeAndByAShareThatCounts() {
        SmartLimits limits = SmartLimits.standard().withLeastContribution(Rate.percent("41"));
        SalesTarget later = NORTH.withPeriod(CALENDAR.year(2028));
        SmartReport report = SmartChecker.within(limits).check(later, EVIDENCE, AS_OF);
        assertThat(evidence(report, SmartLetter.RELEVANT))
                .isEqualTo("40.0% of its parent 2027; at least 41% is wanted; FY2028 [2028-01-01, 2029-01-01) does not"
                        + " lie in the period of the parent, FY2027 [2027-01-01, 2028-01-01)");
        assertThat(grade(NORTH, NOTHING, SmartLetter.RELEVANT)).isEqualTo(SmartOpinion.Grade.UNKNOWN);
        SalesTarget visits = target(
                        Metric.process("visits", "Visits", Unit.count("visits")),
                        "2027-visits",
                        Quantity.count(500, "visits"))
                .withParent(TargetId.of("2027"));
        SmartEvidence known = NOTHING.withParent(COMPANY);
        assertThat(evidence(SmartChecker.standard().check(visits, known, AS_OF), SmartLetter.RELEVANT))
                .isEqualTo("supports 2027, USD 1000.00 of Bookings, of which its share cannot be computed");
        assertThat(grade(visits, known, SmartLetter.RELEVANT)).isEqualTo(SmartOpinion.Grade.UNKNOWN);
    }

    @Test
    void aCompanysOwnCriterionTakesPartInItsLetter() {
        Wording board = Wording.of("acme.board", "the board has not seen it", "董事会未审阅");
        Wording ask = Wording.of("acme.ask", "put it before the board", "请提交董事会");
        SmartChecker checker = SmartChecker.standard()
                .and("board", SmartLetter.RELEVANT, context -> SmartOpinion.notMet(board.message(), ask.message()));
        SmartReport report = checker.check(NORTH, EVIDENCE, AS_OF);
        assertThat(report.verdicts().stream().filter(verdict -> !verdict.isMet()))
                .extracting(SmartVerdict::letter)
                .containsExactly(SmartLetter.RELEVANT);
        assertThat(evidence(report, SmartLetter.RELEVANT)).endsWith("; the board has not seen it");
        assertThatThrownBy(() -> checker.and("board", SmartLetter.SPECIFIC, context -> null))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("smartChecker.id: there is a criterion board already: give each its own id");
    }

    @Test
    void aCriterionThatThrowsIsAFindingAndNeverPasses() {
        SmartReport report = SmartChecker.standard()
                .and("broken", SmartLetter.SPECIFIC, context -> {
                    throw new IllegalStateException("no such region");
                })
                .check(NORTH, EVIDENCE, AS_OF);
        assertThat(report.findings())
                .extracting(Object::toString)
                .containsExactly("broken: criterion broken failed on target 2027-north:"
                        + " java.lang.IllegalStateException: no such region");
        assertThat(report.verdict(SmartLetter.SPECIFIC).opinion().grade()).isEqualTo(SmartOpinion.Grade.UNKNOWN);
        assertThat(report.verdict(SmartLetter.SPECIFIC).opinion().cures())
                .extracting(Message::toString)
                .containsExactly("correct the criterion broken, or the evidence it was given");
    }

    @Test
    void evidenceInAnotherCurrencyIsAFinding() {
        SmartReport report = SmartChecker.standard()
                .check(NORTH, EVIDENCE.withCapacity(Quantity.of(Money.parse("EUR 1.00"))), AS_OF);
        assertThat(report.findings()).singleElement().asString().contains("mixes units USD and EUR");
        assertThat(report.verdict(SmartLetter.ACHIEVABLE).isMet()).isFalse();
    }

    @Test
    void limitsThatCannotBeAreRefusedTogether() {
        assertThatThrownBy(() -> new SmartLimits(
                        List.of(), Rate.ZERO, Rate.percent("-1"), Rate.percent("100.1"), Rate.ONE, Rate.ZERO))
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Object::toString)
                                .containsExactly(
                                        "smartLimits.attainmentPercentile: must be more than zero and at most 100%, but"
                                                + " was 0%",
                                        "smartLimits.growthPercentile: must be more than zero and at most 100%, but was"
                                                + " 100.1%",
                                        "smartLimits.leastAttainment: must be zero or more, but was -1%"));
    }

    @Test
    void anOpinionHasEvidenceAndWhereItIsBadACure() {
        Message said = Message.of(Wording.of("a.b", "said", "说"));
        assertThatThrownBy(() -> new SmartOpinion(SmartOpinion.Grade.MET, List.of(), List.of()))
                .hasMessage("smartOpinion.evidence must have at least one sentence, but had none");
        assertThatThrownBy(() -> new SmartOpinion(SmartOpinion.Grade.NOT_MET, List.of(said), List.of()))
                .hasMessage("smartOpinion.cures must be given unless the grade is MET, but were [] for NOT_MET");
        assertThatThrownBy(() -> new SmartOpinion(SmartOpinion.Grade.MET, List.of(said), List.of(said)))
                .hasMessage("smartOpinion.cures must be given unless the grade is MET, but were [said] for MET");
    }

    @Test
    void theLettersHaveTheirNamesInBothLanguages() {
        assertThat(List.of(SmartLetter.values()))
                .extracting(letter -> letter.text(Locale.ROOT) + " " + letter.text(Locale.CHINESE))
                .containsExactly("specific 具体", "measurable 可衡量", "achievable 可实现", "relevant 相关", "time-bound 有时限");
    }

    private static String evidence(SmartReport report, SmartLetter letter) {
        List<String> sentences = report.verdict(letter).opinion().evidence().stream()
                .map(Message::toString)
                .toList();
        return String.join("; ", sentences);
    }

    private static SmartOpinion.Grade grade(SalesTarget target, SmartEvidence evidence, SmartLetter letter) {
        return SmartChecker.standard()
                .check(target, evidence, AS_OF)
                .verdict(letter)
                .opinion()
                .grade();
    }

    private static SalesTarget target(String id, String amount) {
        return target(BOOKINGS, id, usd(amount));
    }

    private static SalesTarget target(Metric metric, String id, Quantity amount) {
        return SalesTarget.builder()
                .id(TargetId.of(id))
                .metric(metric)
                .amount(amount)
                .owner(PartyId.of("director"))
                .period(CALENDAR.year(2027))
                .segment(CustomerSegment.BOTH)
                .rationale("the market grows")
                .assessment(AssessmentRule.inFull("annual review"))
                .build();
    }

    private static Quantity usd(String amount) {
        return Quantity.of(Money.parse("USD " + amount));
    }
}
