package dev.attain.examples.quickstart;

import dev.attain.core.party.PartyId;
import dev.attain.funnel.conformance.Conformance;
import dev.attain.funnel.conformance.ConformanceChecker;
import dev.attain.funnel.conformance.DealTrail;
import dev.attain.funnel.conformance.Deviation;
import dev.attain.funnel.conformance.DeviationKind;
import dev.attain.funnel.deal.Deal;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StageVisit;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.deal.Waiver;
import dev.attain.funnel.journey.BuyerJourneys;
import dev.attain.funnel.journey.JourneyAligner;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.criterion.Stay;
import dev.attain.funnel.stage.preset.StageModels;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a deal went as its model says, and whether the buyer came along: a program of the README. */
public final class ConformanceSteps {
    private static final DealId DEAL = DealId.of("D-1042");
    private static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");

    private ConformanceSteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Checks one deal. */
    public static void run(PrintStream out) {
        StageModel model = model();
        // tag::conformance[]
        List<StageVisit> visits = List.of(
                visit("identify", "2026-01-05", "2026-01-12"),
                visit("contact", "2026-01-12", "2026-03-23"),
                visit("solution", "2026-03-23", "2026-04-20"),
                new StageVisit(DEAL, StageId.of("negotiation"), day("2026-04-20"), Optional.empty()));
        Waiver known = Waiver.builder()
                .criterion(Deviation.waivable(DeviationKind.SKIPPED, StageId.of("needs-analysis")))
                .by(PartyId.of("ann"))
                .reason("bought the same last year")
                .untilExclusive(day("2026-03-01"))
                .build();
        Conformance conformance =
                ConformanceChecker.standard().check(model, new DealTrail(DEAL, visits, List.of(known)), JUNE);
        out.println("fitness " + conformance.fitness());
        conformance.deviations().forEach(deviation -> out.println(deviation.text(Locale.ENGLISH)));
        JourneyAligner.standard()
                .align(BuyerJourneys.fiveSteps(), model, deal(), JUNE)
                .findings()
                .forEach(out::println);
        // end::conformance[]
    }

    private static StageModel model() {
        StageModel seven = StageModels.sevenStages();
        List<Stage> stages = seven.stages().stream()
                .map(stage -> stage.id().equals(StageId.of("contact")) ? stage.withMaximumStay(Stay.days(30)) : stage)
                .toList();
        return seven.withStages(stages);
    }

    private static Deal deal() {
        return Deal.builder()
                .id(DEAL)
                .stage(StageId.of("negotiation"))
                .enteredAt(day("2026-04-20"))
                .addCompletedSteps(StepId.of("first-meeting"), StepId.of("present-solution"))
                .build();
    }

    private static StageVisit visit(String stage, String from, String to) {
        return new StageVisit(DEAL, StageId.of(stage), day(from), Optional.of(day(to)));
    }

    private static Instant day(String date) {
        return Instant.parse(date + "T09:00:00Z");
    }
}
