package dev.attain.funnel.stage.check;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Severity;
import dev.attain.funnel.deal.CriterionId;
import dev.attain.funnel.deal.StageId;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one model; mutable, for one thread. */
final class Flaws {
    private final List<ModelFlaw> found = new ArrayList<>();

    List<ModelFlaw> found() {
        return List.copyOf(found);
    }

    /** Something with stages for a witness; the arguments are those of its sentence. */
    void add(Severity severity, FlawKind kind, Witness witness, Object... arguments) {
        CheckText text = CheckText.valueOf(kind.name());
        found.add(ImmutableModelFlaw.builder()
                .kind(kind)
                .addAllStages(witness.stages())
                .addAllCriteria(witness.criteria())
                .finding(new Finding(text.code(), severity, witness.path(), text.message(arguments)))
                .build());
    }

    /**
     * What shows a flaw.
     *
     * @param path the place in the model
     * @param stages the stages
     * @param criteria the criteria
     */
    record Witness(String path, List<StageId> stages, List<CriterionId> criteria) {
        static Witness of(String path, List<StageId> stages) {
            return new Witness(path, stages, List.of());
        }
    }
}
