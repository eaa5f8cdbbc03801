package dev.attain.funnel.stage.assess;

import dev.attain.core.finding.Finding;
import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.Waiver;
import dev.attain.funnel.internal.Spelling;
import dev.attain.funnel.stage.assess.probe.Facts;
import dev.attain.funnel.stage.assess.probe.ModelLayout;
import dev.attain.funnel.stage.assess.probe.PreparedStage;
import dev.attain.funnel.stage.criterion.Stay;
import java.time.Instant;
import java.util.List;

/** What is wrong with a deal, beside what its criteria say. */
record DealFindings(ModelLayout layout, DealView deal, Instant asOf) {
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

    /** Reports to the facts what is wrong with the time, the attributes and the waivers of the deal. */
    void report(Facts facts, PreparedStage from, List<CriterionOutcome> unmet) {
        time(facts, from);
        for (String name : deal.attributeNames()) {
            if (!layout.knows(name)) {
                facts.report(unknownAttribute(name));
            }
        }
        for (Waiver waiver : deal.waivers()) {
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

    private Finding unknownAttribute(String name) {
        String path = "deal." + name;
        return layout.model()
                .attributes()
                .nearest(name)
                .map(near -> Finding.warning(path, AssessText.ATTRIBUTE_MISSPELT, deal.id(), name, near))
                .orElseGet(() -> Finding.warning(path, AssessText.ATTRIBUTE_UNKNOWN, deal.id(), name));
    }

    /** Whether it would have helped, had it not expired. */
    private static boolean isMissed(Waiver waiver, List<CriterionOutcome> unmet) {
        return unmet.stream().anyMatch(outcome -> outcome.id().equals(waiver.criterion()));
    }
}
