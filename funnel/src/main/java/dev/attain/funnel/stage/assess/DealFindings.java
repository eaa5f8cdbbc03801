package dev.attain.funnel.stage.assess;

import dev.attain.core.finding.Finding;
import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.deal.Waiver;
import dev.attain.funnel.internal.Spelling;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.Step;
import dev.attain.funnel.stage.Track;
import dev.attain.funnel.stage.assess.probe.Facts;
import dev.attain.funnel.stage.assess.probe.ModelLayout;
import dev.attain.funnel.stage.assess.probe.PreparedStage;
import dev.attain.funnel.stage.assess.probe.Slot;
import dev.attain.funnel.stage.criterion.Stay;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is wrong with a deal, beside what its criteria say. */
record DealFindings(ModelLayout layout, DealView deal, Instant asOf) {
    private static final String STEPS = "deal.completedSteps";

    /** A deal that is where the model has no stage. */
    List<Finding> stageUnknown() {
        return List.of(Finding.error("deal.stage", AssessText.STAGE_UNKNOWN, deal.id(), deal.stage(), layout.model()));
    }

    /** A stage that was asked for and does not exist; nothing if it does. */
    List<Finding> targetUnknown(StageId to) {
        if (layout.stage(to) != null) {
            return List.of();
        }
        List<String> known = layout.model().stages().stream()
                .map(stage -> stage.id().value())
                .toList();
        return List.of(Spelling.nearest(to.value(), known)
                .map(near -> Finding.error("to", AssessText.TARGET_MISSPELT, to, layout.model(), near))
                .orElseGet(() -> Finding.error("to", AssessText.TARGET_UNKNOWN, to, layout.model())));
    }

    /** Reports to the facts what is wrong with the time, the attributes, the steps and the waivers of the deal. */
    void report(Facts facts, PreparedStage from, List<CriterionOutcome> unmet) {
        time(facts, from);
        attributes(facts);
        steps(facts, from.stage());
        waivers(facts, unmet);
    }

    private void time(Facts facts, PreparedStage from) {
        Instant enteredAt = deal.enteredAt();
        if (enteredAt.isAfter(asOf)) {
            facts.report(Finding.error("deal.enteredAt", AssessText.ENTERED_LATER, deal.id(), enteredAt, asOf));
        } else if (from.stage().maximumStay().isPresent()) {
            stay(facts, from, from.stage().maximumStay().get());
        }
    }

    private void stay(Facts facts, PreparedStage from, Stay maximum) {
        if (maximum.compareElapsed(deal.enteredAt(), asOf, layout.facts().calendar()) > 0) {
            facts.report(Finding.warning(
                    "deal.enteredAt",
                    AssessText.STAYED_LONG,
                    deal.id(),
                    from.stage().name(),
                    deal.enteredAt(),
                    maximum));
        }
    }

    private void attributes(Facts facts) {
        for (String name : deal.attributeNames()) {
            Slot slot = layout.slot(name);
            if (slot == null) {
                facts.report(unknownAttribute(name));
            } else {
                facts.inspect(slot);
            }
        }
    }

    private Finding unknownAttribute(String name) {
        String path = "deal." + name;
        return layout.model()
                .attributes()
                .nearest(name)
                .map(near -> Finding.warning(path, AssessText.ATTRIBUTE_MISSPELT, deal.id(), name, near))
                .orElseGet(() -> Finding.warning(path, AssessText.ATTRIBUTE_UNKNOWN, deal.id(), name));
    }

    private void steps(Facts facts, Stage stage) {
        for (StepId step : facts.unknownSteps()) {
            facts.report(unknownStep(step));
        }
        for (Track track : stage.tracks()) {
            order(facts, track);
        }
    }

    private Finding unknownStep(StepId step) {
        List<String> known =
                layout.model().steps().stream().map(other -> other.id().value()).toList();
        return Spelling.nearest(step.value(), known)
                .map(near -> Finding.warning(STEPS, AssessText.STEP_MISSPELT, deal.id(), step, layout.model(), near))
                .orElseGet(() -> Finding.warning(STEPS, AssessText.STEP_UNKNOWN, deal.id(), step, layout.model()));
    }

    /** Reports every step of a track that was done before the first one that is open. */
    private void order(Facts facts, Track track) {
        Optional<Step> open =
                track.steps().stream().filter(step -> isOpen(facts, step)).findFirst();
        open.ifPresent(first -> track.steps().stream()
                .skip(track.steps().indexOf(first))
                .filter(later -> facts.isDone(later.id()))
                .forEach(later -> facts.report(Finding.warning(
                        STEPS, AssessText.STEP_EARLY, deal.id(), later.name(), first.name(), track.name()))));
    }

    private boolean isOpen(Facts facts, Step step) {
        return !facts.isDone(step.id()) && deal.waivers().stream().noneMatch(waiver -> excuses(waiver, step));
    }

    private boolean excuses(Waiver waiver, Step step) {
        return waiver.criterion().equals(step.criterion().id()) && waiver.holdsAt(asOf);
    }

    private void waivers(Facts facts, List<CriterionOutcome> unmet) {
        for (Waiver waiver : deal.waivers()) {
            if (waiver.criterion().isOfHistory()) {
                continue;
            }
            if (!layout.asks(waiver.criterion())) {
                facts.report(Finding.warning(
                        "deal.waivers", AssessText.WAIVER_UNKNOWN, deal.id(), waiver.criterion(), layout.model()));
            } else if (isMissed(waiver, unmet)) {
                facts.report(Finding.warning(
                        "deal.waivers",
                        AssessText.WAIVER_EXPIRED,
                        waiver.criterion(),
                        waiver.by(),
                        waiver.untilExclusive()));
            }
        }
    }

    /** Whether it would have helped, had it not expired. */
    private static boolean isMissed(Waiver waiver, List<CriterionOutcome> unmet) {
        return unmet.stream().anyMatch(outcome -> outcome.id().equals(waiver.criterion()));
    }
}
