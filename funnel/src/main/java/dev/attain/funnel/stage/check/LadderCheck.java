package dev.attain.funnel.stage.check;

import dev.attain.core.finding.Severity;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageKind;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.check.Flaws.Witness;
import java.util.List;

/** Whether the probabilities of open stages rise, or stay, along the order; where deals rest does not count. */
final class LadderCheck {
    private final StageModel model;

    LadderCheck(StageModel model) {
        this.model = model;
    }

    List<ModelFlaw> flaws() {
        Flaws flaws = new Flaws();
        List<Stage> open = model.stagesInOrder().stream()
                .filter(stage -> stage.kind() == StageKind.OPEN)
                .toList();
        for (int i = 1; i < open.size(); i++) {
            Stage before = open.get(i - 1);
            Stage after = open.get(i);
            if (after.probability().compareTo(before.probability()) < 0) {
                flaws.add(
                        Severity.WARNING,
                        FlawKind.PROBABILITY_FALLS,
                        Witness.of("stages." + after.id() + ".probability", List.of(before.id(), after.id())),
                        before.name(),
                        before.probability(),
                        after.name(),
                        after.probability());
            }
        }
        return flaws.found();
    }
}
