package dev.attain.funnel.stage.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Severity;
import dev.attain.core.money.Money;
import dev.attain.core.party.PartyId;
import dev.attain.funnel.deal.CriterionId;
import dev.attain.funnel.deal.Deal;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.deal.Waiver;
import dev.attain.funnel.deal.attribute.Attribute;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.deal.attribute.AttributeDefinition;
import dev.attain.funnel.deal.attribute.AttributeType;
import dev.attain.funnel.deal.attribute.AttributeValue;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Step;
import dev.attain.funnel.stage.Track;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.criterion.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a decision says of a deal that is recorded badly, beside what its criteria say. */
class DealFindingsTest {
    private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");
    private static final StageId WON = StageId.of("won");
    private static final Stage OFFER = Stage.open("offer", 1, "50%")
            .withExit(Criterion.block("pain-known", Condition.present("pain")))
            .withTracks(
                    Track.of(Words.of("Legal", "法务"), step("draft", "起草"), step("review", "评审"), step("sign", "签字")),
                    Track.of(Words.of("Technical", "技术"), step("pilot", "试点")));
    private static final PreparedStageModel MODEL = StageEngine.standard()
            .prepare(StageModel.builder()
                    .id("direct")
                    .version("1")
                    .since(LocalDate.EPOCH)
                    .attributes(AttributeCatalogue.of(
                            AttributeDefinition.of("seats", AttributeType.NUMBER),
                            AttributeDefinition.money("amount", Currency.getInstance("CNY")),
                            AttributeDefinition.of("pain", AttributeType.TEXT)))
                    .line(OFFER, Stage.won("won", 2))
                    .build());
    private static final Deal DEAL = Deal.builder()
            .id(DealId.of("D-1"))
            .stage(OFFER.id())
            .enteredAt(NOON)
            .build();

    private static Step step(String id, String chinese) {
        return Step.required(id, Words.of(id, chinese));
    }

    private static Deal done(String... steps) {
        return DEAL.withCompletedSteps(Stream.of(steps).map(StepId::of).toList());
    }

    private static List<Finding> findings(Deal deal) {
        return MODEL.assess(deal, WON, NOON).findings();
    }

    @Test
    void aStepThatTheModelDoesNotHaveIsReportedWithTheOneThatWasMeant() {
        List<Finding> findings = findings(done("draft", "reviwe", "dance"));
        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly(
                        "deal.completedSteps: D-1 has done reviwe, a step that direct v1 does not have: did you mean review?",
                        "deal.completedSteps: D-1 has done dance, a step that direct v1 does not have: correct the id, or add the step");
        assertThat(findings).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(MODEL.missing(done("reviwe"), WON, NOON).findings()).hasSize(1);
    }

    @Test
    void aValueOfAWrongTypeIsReportedThoughNoCriterionAsksForIt() {
        Deal deal = DEAL.withAttributes(
                Attribute.of("pain", AttributeValue.of(3)),
                Attribute.of("seats", AttributeValue.of("many")),
                Attribute.of("amount", AttributeValue.of(Money.of("USD", "5.00"))));
        assertThat(findings(deal))
                .extracting(Finding::toString)
                .containsExactly(
                        "deal.pain: pain is of type text, but D-1 has 3 there, of type number: it counts as missing",
                        "deal.seats: seats is of type number, but D-1 has \"many\" there, of type text: it counts as missing",
                        "deal.amount: amount is in CNY, but D-1 has USD 5.00 there: it counts as missing");
    }

    @Test
    void aValueThatFitsIsNotReportedWhetherItIsAskedForOrNot() {
        Deal deal = DEAL.withAttributes(
                Attribute.of("pain", AttributeValue.of("slow")),
                Attribute.of("seats", AttributeValue.of(3)),
                Attribute.of("amount", AttributeValue.of(Money.of("CNY", "5.00"))));
        assertThat(findings(deal)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} early")
    @CsvSource({
        "'', ''",
        "draft, ''",
        "draft review, ''",
        "draft review sign, ''",
        "pilot, ''",
        "review, review",
        "draft sign, sign",
        "review sign pilot, review sign"
    })
    void aStepOfATrackIsNotDoneBeforeThoseThatComeFirst(String done, String early) {
        List<String> expected =
                words(early).map("D-1 has done \"%s\""::formatted).toList();
        assertThat(findings(done(words(done).toArray(String[]::new))))
                .extracting(finding -> finding.message().text(Locale.ENGLISH).replaceAll(" before .*", ""))
                .isEqualTo(expected);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty());
    }

    @Test
    void aStepDoneEarlyIsAWarningThatNamesWhatIsOpen() {
        Finding early = findings(done("draft", "sign")).get(0);
        assertThat(early.severity()).isEqualTo(Severity.WARNING);
        assertThat(early)
                .hasToString("deal.completedSteps: D-1 has done \"sign\" before \"review\", which comes first in track"
                        + " \"Legal\": do what is open, or record it");
        assertThat(early.message().text(Locale.CHINESE)).isEqualTo("D-1 在“评审”之前完成了“签字”，而并行线“法务”要求先做前者：请补做或补登记");
    }

    @Test
    void whatIsWaivedNeedNotComeFirstWhileTheWaiverHolds() {
        Waiver waiver = Waiver.builder()
                .criterion(CriterionId.of("step.review"))
                .by(PartyId.of("ann"))
                .reason("a framework contract stands")
                .untilExclusive(NOON.plusSeconds(1))
                .build();
        Deal deal = done("draft", "sign").withWaivers(waiver);
        assertThat(findings(deal)).isEmpty();
        assertThat(MODEL.assess(deal, WON, NOON.plusSeconds(1)).findings())
                .extracting(Finding::path)
                .containsExactly("deal.completedSteps", "deal.waivers");
    }
}
