package dev.attain.funnel.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.cases.SharedCases;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.core.time.work.WorkSchedule;
import dev.attain.core.time.work.WorkingHours;
import dev.attain.funnel.deal.CriterionId;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StageVisit;
import dev.attain.funnel.deal.Waiver;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.criterion.Stay;
import dev.attain.funnel.stage.criterion.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConformanceCheckerTest {
    private static final DealId DEAL = DealId.of("D-1");
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final List<String> ALL =
            List.of("identify", "contact", "needs", "propose", "negotiate", "close", "aftersales");
    private static final StageModel LINE = model(
            Stage.open("identify", 1, "10%"),
            Stage.open("contact", 2, "20%"),
            Stage.open("needs", 3, "40%").withName(Words.of("Needs analysis", "需求分析")),
            Stage.open("propose", 4, "60%"),
            Stage.open("negotiate", 5, "80%"),
            Stage.open("close", 6, "90%"),
            Stage.won("aftersales", 7));

    private static StageModel model(Stage... line) {
        return StageModel.builder()
                .id("line")
                .version("1")
                .since(LocalDate.EPOCH)
                .attributes(AttributeCatalogue.of())
                .line(line)
                .build();
    }

    /** A day in each stage, and still in the last. */
    private static DealTrail trail(List<String> stages, Waiver... waivers) {
        List<StageVisit> visits = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            Optional<Instant> left = i + 1 < stages.size() ? Optional.of(day(i + 1)) : Optional.empty();
            visits.add(new StageVisit(DEAL, StageId.of(stages.get(i)), day(i), left));
        }
        return new DealTrail(DEAL, visits, List.of(waivers));
    }

    private static Instant day(int day) {
        return START.plusSeconds(86_400L * day);
    }

    private static Conformance check(String stages, Waiver... waivers) {
        return ConformanceChecker.standard().check(LINE, trail(List.of(stages.split(" ", -1)), waivers), NOON);
    }

    private static List<String> without(String stage) {
        return ALL.stream().filter(one -> !one.equals(stage)).toList();
    }

    /** S09: pm4py 2.7.11; fitness is 1 - cost / (length of the way + length of the model's), 1 - 1/13 = 0.923077. */
    @Test
    void aSkippedStageCostsOne() {
        Conformance skipped = check(String.join(" ", without("needs")));
        assertThat(skipped.isClosed()).isTrue();
        assertThat(skipped.cost()).isEqualTo(1);
        assertThat(skipped.fitness()).isEqualTo(Ratio.of(12, 13));
        assertThat(skipped.deviations())
                .map(deviation -> deviation.text(Locale.ROOT))
                .containsExactly("skipped Needs analysis");
        assertThat(skipped.deviations().get(0).text(Locale.CHINESE)).isEqualTo("跳过了需求分析");
        assertThat(skipped.deviations().get(0).at()).isEqualTo(day(2));
        assertThat(skipped.isConforming()).isFalse();
        Conformance perfect = check(String.join(" ", ALL));
        assertThat(perfect.cost()).isZero();
        assertThat(perfect.fitness()).isEqualTo(Ratio.ONE);
        assertThat(perfect.isConforming()).isTrue();
        assertThat(perfect.findings()).isEmpty();
    }

    @Test
    void anOpenDealHasDoneNothingWrongByNotBeingAtTheEnd() {
        Conformance open = check("identify contact needs");
        assertThat(open.isClosed()).isFalse();
        assertThat(open.cost()).isZero();
        assertThat(open.fitness()).isEqualTo(Ratio.ONE);
        assertThat(open.deviations()).isEmpty();
        Alignment whole = new Aligner(LINE)
                .align(
                        Stream.of("identify", "contact", "needs")
                                .map(StageId::of)
                                .toList(),
                        true);
        assertThat(whole.cost()).as("judged as if it were closed").isEqualTo(4);
        assertThat(Ratio.ONE.minus(Ratio.of(whole.cost(), 3 + 7))).isEqualTo(Ratio.parse("3/5"));
    }

    @Test
    void costAndFitnessAreThoseOfCaseS09() {
        var expected = SharedCases.one("stages", "S09").get("expected");
        assertThat(check(String.join(" ", ALL)).cost())
                .isEqualTo(expected.get("cost").get("perfect").asInt());
        Conformance skipped = check(String.join(" ", without("needs")));
        assertThat(skipped.cost())
                .isEqualTo(expected.get("cost").get("skipNeeds").asInt());
        assertThat(skipped.fitness().rounded(6, java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo(expected.get("fitness").get("skipNeeds").decimalValue());
        assertThat(check("identify contact needs").fitness().rounded(1, java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo(expected.get("prefixFitnessForOpenDeal").decimalValue());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "identify contact identify contact, 2, went back to identify at 2026-01-07T09:00:00Z|entered contact out of turn at"
                + " 2026-01-08T09:00:00Z",
        "identify elsewhere contact, 1, 'was in elsewhere from 2026-01-06T09:00:00Z, a stage that line v1 does not have'",
        "contact, 1, skipped identify",
        "identify aftersales, 5, skipped contact|skipped Needs analysis|skipped propose|skipped negotiate|skipped close",
        "identify contact contact, 0, ''"
    })
    void whatADealDidOtherwiseIsNamed(String stages, int cost, String deviations) {
        Conformance conformance = check(stages);
        assertThat(conformance.cost()).isEqualTo(cost);
        assertThat(String.join(
                        "|",
                        conformance.deviations().stream()
                                .map(deviation -> deviation.text(Locale.ROOT))
                                .toList()))
                .isEqualTo(deviations);
    }

    private static Waiver waiver(String criterion, Instant until) {
        return new Waiver(CriterionId.of(criterion), PartyId.of("ann"), "knows the customer", until);
    }

    @Test
    void whatWasWaivedIsMarkedAndAnExpiredWaiverToo() {
        String stages = "identify needs";
        Conformance waived = check(stages, waiver("history.skipped.contact", day(2)), waiver("pain-known", day(400)));
        assertThat(waived.isConforming()).isTrue();
        assertThat(waived.cost()).isEqualTo(1);
        assertThat(waived.deviations())
                .map(deviation -> deviation.text(Locale.ROOT))
                .containsExactly("skipped contact (waived by ann until 2026-01-07T09:00:00Z: knows the customer)");
        Conformance expired = check(stages, waiver("history.skipped.contact", day(1)));
        assertThat(expired.isConforming()).isFalse();
        assertThat(expired.deviations())
                .map(deviation -> deviation.text(Locale.ROOT))
                .containsExactly(
                        "skipped contact (the waiver by ann had ended at 2026-01-06T09:00:00Z: knows the customer)");
        assertThat(waived.waivers()).hasSize(2);
        assertThat(waived.expiredWaivers())
                .map(Waiver::criterion)
                .containsExactly(CriterionId.of("history.skipped.contact"));
    }

    @Test
    void theWaiverThatHeldIsShownBeforeOneThatHadEnded() {
        Conformance waived = check(
                "identify needs", waiver("history.skipped.contact", day(0)), waiver("history.skipped.contact", day(9)));
        assertThat(waived.deviations().get(0).isWaived()).isTrue();
    }

    @ParameterizedTest(name = "{0} days of {1} {2} is {3}")
    @CsvSource({
        "30, 30, DAYS, ''",
        "70, 30, DAYS, stayed 40 days over the maximum of 30 days in Contact",
        "1, 23, HOURS, stayed 1 hours over the maximum of 23 hours in Contact",
        "7, 5, BUSINESS_DAYS, ''",
        "8, 5, BUSINESS_DAYS, stayed 1 business days over the maximum of 5 business days in Contact",
        "1, 8, BUSINESS_HOURS, ''",
        "1, 7, BUSINESS_HOURS, stayed 1 business hours over the maximum of 7 business hours in Contact"
    })
    void aStayOverTheMaximumIsNamedWithTheExcess(int days, int most, String unit, String expected) {
        Stay maximum = new Stay(most, dev.attain.funnel.stage.criterion.StayUnit.valueOf(unit));
        StageModel model = model(
                Stage.open("contact", 1, "20%")
                        .withName(Words.of("Contact", "建立联系"))
                        .withMaximumStay(maximum),
                Stage.won("won", 2));
        WorkCalendar calendar =
                WorkCalendar.of(WorkSchedule.mondayToFriday(ZoneOffset.UTC, WorkingHours.parse("09:00-17:00")));
        DealTrail trail =
                DealTrail.of(DEAL, new StageVisit(DEAL, StageId.of("contact"), START, Optional.of(day(days))));
        Conformance conformance = ConformanceChecker.standard().with(calendar).check(model, trail, NOON);
        assertThat(String.join(
                        "|",
                        conformance.deviations().stream()
                                .map(deviation -> deviation.text(Locale.ROOT))
                                .toList()))
                .isEqualTo(expected);
        assertThat(conformance.deviations())
                .allMatch(deviation -> deviation.excess().isPresent());
        assertThat(conformance.fitness()).isEqualTo(Ratio.ONE);
    }

    @Test
    void aPartOfADayIsRoundedUp() {
        StageModel model = model(Stage.open("contact", 1, "20%").withMaximumStay(Stay.days(30)), Stage.won("won", 2));
        DealTrail trail = DealTrail.of(
                DEAL, new StageVisit(DEAL, StageId.of("contact"), START, Optional.of(day(30).plusSeconds(1))));
        Deviation late = ConformanceChecker.standard()
                .check(model, trail, NOON)
                .deviations()
                .get(0);
        assertThat(late.excess()).contains(Ratio.of(1, 86_400));
        assertThat(late.text(Locale.ROOT)).isEqualTo("stayed 0.1 days over the maximum of 30 days in contact");
        assertThat(late.waivable()).isEqualTo(CriterionId.of("history.overstayed.contact"));
        assertThat(late.at()).isEqualTo(day(30).plusSeconds(1));
    }

    @Test
    void businessTimeNeedsACalendar() {
        StageModel model =
                model(Stage.open("contact", 1, "20%").withMaximumStay(Stay.businessDays(30)), Stage.won("won", 2));
        assertThatThrownBy(() -> ConformanceChecker.standard().prepare(model))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining(
                        "conformanceChecker.calendar: line v1 has a maximum stay in business time: give the"
                                + " checker a work calendar");
    }

    @Test
    void badRowsAreFindingsAndTheOthersAreChecked() {
        StageVisit later = new StageVisit(DEAL, StageId.of("contact"), NOON.plusSeconds(1), Optional.empty());
        StageVisit first = new StageVisit(DEAL, StageId.of("identify"), START, Optional.empty());
        Conformance conformance = ConformanceChecker.standard().check(LINE, DealTrail.of(DEAL, later, first), NOON);
        assertThat(conformance.findings()).map(Finding::path).containsExactly("visits[0].enteredAt");
        assertThat(conformance.cost()).isZero();
        assertThat(conformance.history().visits()).containsExactly(first);
        assertThat(conformance.asOf()).isEqualTo(NOON);
    }

    @Test
    void aDealWithoutVisitsHasDoneNothingWrong() {
        Conformance conformance = ConformanceChecker.standard().check(LINE, DealTrail.of(DEAL), NOON);
        assertThat(conformance.fitness()).isEqualTo(Ratio.ONE);
        assertThat(conformance.isConforming()).isTrue();
    }

    @Test
    void whereNoWayEndsAClosedDealIsJudgedByHowItBegan() {
        StageModel model = model(Stage.open("a", 1, "20%"), Stage.open("b", 2, "30%"))
                .withStages(Stage.open("a", 1, "20%"), Stage.open("b", 2, "30%"), Stage.lost("lost", 3));
        Conformance conformance = ConformanceChecker.standard().check(model, trail(List.of("a", "lost")), NOON);
        assertThat(conformance.isClosed()).isTrue();
        assertThat(conformance.cost()).isEqualTo(1);
        assertThat(conformance.fitness()).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void manyDealsAreCheckedAsEachByItself() {
        PreparedConformance prepared = ConformanceChecker.standard().prepare(LINE);
        List<DealTrail> trails = List.of(
                trail(ALL), trail(without("needs")), trail(ALL), trail(List.of("identify")), trail(without("contact")));
        assertThat(prepared.checkAll(trails, NOON))
                .isEqualTo(trails.stream()
                        .map(trail -> prepared.check(trail, NOON))
                        .toList());
        assertThat(prepared.model()).isEqualTo(LINE);
    }
}
