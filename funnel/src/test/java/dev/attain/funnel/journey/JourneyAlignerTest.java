package dev.attain.funnel.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Severity;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.core.time.work.WorkSchedule;
import dev.attain.core.time.work.WorkingHours;
import dev.attain.funnel.deal.Deal;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.criterion.Comparison;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.criterion.Stay;
import dev.attain.funnel.stage.criterion.Words;
import dev.attain.funnel.stage.preset.StageModels;
import dev.attain.funnel.stage.rule.RuleAnswer;
import dev.attain.funnel.stage.rule.StageRules;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyAlignerTest {
    private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");
    private static final StageModel MODEL = StageModels.sevenStages();
    private static final BuyerJourney FIVE = BuyerJourneys.fiveSteps();

    private static Deal deal(String stage, String... steps) {
        return Deal.builder()
                .id(DealId.of("D-1"))
                .stage(StageId.of(stage))
                .enteredAt(NOON.minusSeconds(60))
                .addAllCompletedSteps(Stream.of(steps).map(StepId::of).toList())
                .build();
    }

    private static JourneyStanding align(BuyerJourney journey, Deal deal) {
        return JourneyAligner.standard().align(journey, MODEL, deal, NOON);
    }

    @Test
    void aStageThatPresumesMoreThanTheDealShowsIsAheadOfTheBuyer() {
        JourneyStanding standing = align(FIVE, deal("negotiation", "first-meeting"));
        assertThat(standing.isAheadOfBuyer()).isTrue();
        assertThat(standing.presumed().orElseThrow().id()).isEqualTo(BuyerStepId.of("weigh-solutions"));
        assertThat(standing.reached().orElseThrow().id()).isEqualTo(BuyerStepId.of("understand-need"));
        assertThat(standing.findings())
                .map(Finding::toString)
                .containsExactly(
                        "deal.stage: D-1 is ahead of the buyer: Negotiation presumes \"Weigh solutions\", but the buyer is at"
                                + " \"Understand the need\"; missing: [not done: Have the needs confirmed, not done: Present the solution]");
        assertThat(standing.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(standing.missing().get(0).text(Locale.CHINESE))
                .isEqualTo("建立信任，buyer.build-trust：未完成：确认需求；请完成并登记：确认需求");
        assertThat(standing.stage()).isEqualTo(StageId.of("negotiation"));
        assertThat(standing.deal()).isEqualTo(DealId.of("D-1"));
        assertThat(standing.asOf()).isEqualTo(NOON);
    }

    @ParameterizedTest(name = "in {0} after {1} the buyer has come to {2}: ahead of the buyer {3}, findings {4}")
    @CsvSource({
        "contact, first-meeting, understand-need, false, ''",
        "needs-analysis, first-meeting, understand-need, false, ''",
        "needs-analysis, confirm-needs, '', true, journey.buyer-elsewhere",
        "needs-analysis, first-meeting confirm-needs, build-trust, false, journey.buyer-ahead",
        "solution, first-meeting present-solution, understand-need, true, journey.ahead-of-buyer",
        "lost, first-meeting, understand-need, false, ''",
        "nowhere, first-meeting, understand-need, false, journey.deal-astray"
    })
    void theBuyerIsWhereTheLastUnbrokenEvidenceIs(
            String stage, String steps, String reached, boolean ahead, String finding) {
        JourneyStanding standing = align(FIVE, deal(stage, steps.split(" ", -1)));
        assertThat(standing.reached().map(step -> step.id().value()).orElse("")).isEqualTo(reached);
        assertThat(standing.isAheadOfBuyer()).isEqualTo(ahead);
        assertThat(String.join(
                        ",", standing.findings().stream().map(Finding::code).toList()))
                .isEqualTo(finding);
    }

    @Test
    void theBuyerMayBeAheadOfTheDeal() {
        JourneyStanding standing = align(FIVE, deal("needs-analysis", "first-meeting", "confirm-needs"));
        assertThat(standing.findings().get(0).severity()).isEqualTo(Severity.HINT);
        assertThat(standing.findings().get(0))
                .hasToString(
                        "deal.stage: the buyer is ahead of D-1: Needs analysis presumes \"Understand the need\", and the buyer is"
                                + " at \"Build trust\" already; move the deal on");
        assertThat(standing.findings().get(0).text(Locale.CHINESE))
                .isEqualTo("deal.stage: 客户走在了 D-1 前面：需求分析意味着客户已到“了解需求”，而客户已在“建立信任”；请推进商机");
    }

    private static BuyerJourney journey(Criterion... evidence) {
        return new BuyerJourney(
                "own",
                List.of(BuyerStep.of("look", Words.of("Look", "了解"), evidence)),
                List.of(PresumedStep.of("contact", "look")));
    }

    @Test
    void evidenceThatOnlyWarnsIsMissedAndHoldsNobodyBack() {
        Criterion call = Criterion.warn("called", Condition.stepDone(StepId.of("first-call")))
                .withCure(Words.of("call them", "致电客户"));
        JourneyStanding standing = align(journey(call), deal("contact"));
        assertThat(standing.missing())
                .map(missing -> missing.text(Locale.ROOT))
                .containsExactly("Look, called: not done: First call; call them");
        assertThat(standing.isAheadOfBuyer()).isFalse();
        assertThat(standing.reached()).isPresent();
        assertThat(standing.findings()).isEmpty();
    }

    @Test
    void rulesInCodeAreEvidenceToo() {
        BuyerJourney journey = journey(Criterion.block("own", Condition.rule("replied")));
        StageRules rules = StageRules.of(
                "replied",
                context -> RuleAnswer.met(
                        dev.attain.core.text.Wording.of("own.to", "{0}", "{0}").message(context.move())));
        assertThat(JourneyAligner.standard()
                        .with(rules)
                        .align(journey, MODEL, deal("contact"), NOON)
                        .isAheadOfBuyer())
                .isFalse();
        assertThatThrownBy(() -> align(journey, deal("contact"))).hasMessageContaining("there is no rule replied");
    }

    @Test
    void businessTimeNeedsACalendar() {
        BuyerJourney journey =
                journey(Criterion.block("early", Condition.inStage(Comparison.AT_MOST, Stay.businessDays(1))));
        assertThatThrownBy(() -> align(journey, deal("contact")))
                .hasMessageContaining(
                        "buyerJourney.calendar: own asks for business time: give the aligner a work calendar");
        WorkCalendar calendar =
                WorkCalendar.of(WorkSchedule.mondayToFriday(ZoneOffset.UTC, WorkingHours.parse("09:00-17:00")));
        assertThat(JourneyAligner.standard()
                        .with(calendar)
                        .align(journey, MODEL, deal("contact"), NOON)
                        .missing())
                .isEmpty();
    }

    @Test
    void aJourneyThatDoesNotFitItsModelIsRefusedWithAllThatIsWrong() {
        BuyerJourney journey = journey(
                        Criterion.block("a", Condition.present("budget")),
                        Criterion.block("b", Condition.stepDone(StepId.of("first-cal"))))
                .presumedBy(PresumedStep.of("elsewhere", "look"));
        assertThatThrownBy(() -> JourneyAligner.standard().prepare(journey, MODEL))
                .hasMessageEndingWith(
                        "\n  buyerJourney.steps[0].evidence[0].condition.attribute: there is no attribute budget: add"
                                + " it to the catalogue, or correct the name"
                                + "\n  buyerJourney.steps[0].evidence[1].condition.step: there is no step first-cal: did you mean"
                                + " first-call?"
                                + "\n  buyerJourney.presumed[0].stage: seven-stages v1 has no stage elsewhere: correct the id");
    }

    @Test
    void aJourneyHasStepsEachOnceAndStagesPresumeOne() {
        BuyerStep look = BuyerStep.of("look", Words.of("Look"));
        assertThatThrownBy(() -> new BuyerJourney(
                        "own",
                        List.of(look, look),
                        List.of(PresumedStep.of("contact", "look"), PresumedStep.of("contact", "buy"))))
                .hasMessageEndingWith("\n  buyerJourney.steps[1].id: look stands twice: keep one"
                        + "\n  buyerJourney.presumed[1].stage: contact presumes two steps: keep one"
                        + "\n  buyerJourney.presumed[1].step: there is no step buy: add it, or correct the id");
        assertThatThrownBy(() -> new BuyerJourney("own", List.of(), List.of()))
                .hasMessageEndingWith("buyerJourney.steps: at least one step is needed");
        assertThat(BuyerStepId.of("a")).isLessThan(BuyerStepId.of("b")).hasToString("a");
    }
}
