package dev.attain.funnel.journey;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Transition;
import dev.attain.funnel.stage.assess.probe.Facts;
import dev.attain.funnel.stage.assess.probe.FactsLayout;
import dev.attain.funnel.stage.assess.probe.PreparedCriterion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A journey with its model, laid out for many deals. Immutable; any number of threads may share one. */
public final class PreparedJourney {
    private final BuyerJourney journey;
    private final StageModel model;
    private final FactsLayout layout;
    private final List<List<PreparedCriterion>> evidence;

    PreparedJourney(
            BuyerJourney journey, StageModel model, FactsLayout layout, List<List<PreparedCriterion>> evidence) {
        this.journey = journey;
        this.model = model;
        this.layout = layout;
        this.evidence = evidence;
    }

    /** As {@link JourneyAligner#align}, by this journey. */
    public JourneyStanding align(DealView deal, Instant asOf) {
        StageId stage = requireNonNull(deal, "deal").stage();
        Transition towardsTheBuyer = Transition.back(stage, StageId.of(stage + ".buyer"));
        Facts facts = Facts.of(layout, deal, towardsTheBuyer, requireNonNull(asOf, "asOf"));
        Optional<BuyerStep> presumed = journey.presumed(stage);
        List<MissingEvidence> missing =
                presumed.map(step -> missing(journey.place(step.id()), facts)).orElse(List.of());
        Seen seen = new Seen(presumed, reached(facts), missing);
        return ImmutableJourneyStanding.builder()
                .deal(deal.id())
                .stage(stage)
                .asOf(asOf)
                .presumed(presumed)
                .reached(seen.reached())
                .addAllMissing(missing)
                .addAllFindings(findings(deal, seen))
                .addAllFindings(facts.findings())
                .build();
    }

    private record Seen(Optional<BuyerStep> presumed, Optional<BuyerStep> reached, List<MissingEvidence> missing) {
        boolean isTooLittle() {
            return missing.stream().anyMatch(evidence -> evidence.criterion().blocks());
        }

        List<Message> shownInstead() {
            return missing.stream().map(MissingEvidence::seen).toList();
        }
    }

    private Optional<BuyerStep> reached(Facts facts) {
        Optional<BuyerStep> last = Optional.empty();
        for (int i = 0; i < evidence.size(); i++) {
            boolean isShown = evidence.get(i).stream()
                    .allMatch(criterion -> !criterion.criterion().blocks() || criterion.isMet(facts));
            if (!isShown) {
                return last;
            }
            last = Optional.of(journey.steps().get(i));
        }
        return last;
    }

    private List<MissingEvidence> missing(int place, Facts facts) {
        List<MissingEvidence> missing = new ArrayList<>();
        for (int i = 0; i <= place; i++) {
            for (PreparedCriterion criterion : evidence.get(i)) {
                if (!criterion.isMet(facts)) {
                    missing.add(missing(journey.steps().get(i), criterion, facts));
                }
            }
        }
        return missing;
    }

    private static MissingEvidence missing(BuyerStep step, PreparedCriterion criterion, Facts facts) {
        Optional<Localized> own = criterion.criterion().cure().map(words -> words);
        return ImmutableMissingEvidence.builder()
                .step(step)
                .criterion(criterion.criterion())
                .seen(criterion.probe().evidence(facts))
                .cure(own.orElseGet(() -> criterion.probe().cure(facts)))
                .build();
    }

    private List<Finding> findings(DealView deal, Seen seen) {
        Optional<Stage> stage = model.stage(deal.stage());
        if (stage.isEmpty()) {
            return List.of(Finding.error("deal.stage", JourneyText.DEAL_ASTRAY, deal.id(), deal.stage(), model));
        }
        return seen.presumed().flatMap(step -> compared(deal.id(), stage.get(), step, seen)).stream()
                .toList();
    }

    private Optional<Finding> compared(DealId deal, Stage stage, BuyerStep presumed, Seen seen) {
        if (seen.isTooLittle()) {
            return Optional.of(seen.reached()
                    .map(step -> Finding.warning(
                            "deal.stage",
                            JourneyText.AHEAD_OF_BUYER,
                            deal,
                            stage.name(),
                            presumed.name(),
                            seen.shownInstead(),
                            step.name()))
                    .orElseGet(() -> Finding.warning(
                            "deal.stage",
                            JourneyText.BUYER_ELSEWHERE,
                            deal,
                            stage.name(),
                            presumed.name(),
                            seen.shownInstead())));
        }
        return seen.reached()
                .filter(step -> journey.place(step.id()) > journey.place(presumed.id()))
                .map(step -> Finding.hint(
                        "deal.stage", JourneyText.BUYER_AHEAD, deal, stage.name(), presumed.name(), step.name()));
    }
}
