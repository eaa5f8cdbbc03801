package dev.attain.funnel.stage;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.internal.Spelling;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds everything in a stage model that takes several records to see; mutable as its findings are. */
final class ModelCheck {
    private final Findings findings = Findings.in("stageModel");
    private final AttributeCatalogue attributes;
    private final List<Stage> stages;
    private final List<Transition> transitions;

    private ModelCheck(AttributeCatalogue attributes, List<Stage> stages, List<Transition> transitions) {
        this.attributes = attributes;
        this.stages = stages;
        this.transitions = transitions;
    }

    /** Everything but the dates; a model that is too large is not looked at any further. */
    static ModelCheck of(AttributeCatalogue attributes, List<Stage> stages, List<Transition> transitions) {
        ModelCheck check = new ModelCheck(attributes, stages, transitions);
        check.sizes();
        check.findings.refuse();
        check.stages();
        Set<StepId> steps = check.steps();
        check.transitions();
        CriteriaCheck criteria = new CriteriaCheck(attributes, steps);
        for (int i = 0; i < stages.size(); i++) {
            criteria.stage("stages[" + i + "]", stages.get(i));
        }
        for (int i = 0; i < transitions.size(); i++) {
            criteria.at("transitions[" + i + "].criteria", transitions.get(i).criteria());
        }
        check.findings.addAll(criteria.found());
        return check;
    }

    ModelCheck range(LocalDate since, Optional<LocalDate> untilExclusive) {
        untilExclusive.ifPresent(
                until -> findings.unless(until.isAfter(since), "untilExclusive", StageText.RANGE_EMPTY, since, until));
        return this;
    }

    void refuse() {
        findings.refuse();
    }

    private void sizes() {
        int steps = stages.stream().mapToInt(stage -> stage.allSteps().size()).sum();
        int inStages = stages.stream()
                .mapToInt(stage -> stage.entry().size() + stage.exit().size())
                .sum();
        int criteria = inStages
                + transitions.stream().mapToInt(move -> move.criteria().size()).sum();
        findings.unless(!stages.isEmpty(), "stages", StageText.STAGES_EMPTY);
        atMost(StageModel.MOST_STAGES, stages.size(), "stages", StageText.STAGES_MANY);
        atMost(StageModel.MOST_TRANSITIONS, transitions.size(), "transitions", StageText.TRANSITIONS_MANY);
        atMost(StageModel.MOST_STEPS, steps, "stages", StageText.STEPS_MANY);
        atMost(StageModel.MOST_CRITERIA, criteria, "stages", StageText.CRITERIA_MANY);
    }

    private void atMost(int most, int size, String path, StageText text) {
        findings.unless(size <= most, path, text, most, size);
    }

    private void stages() {
        boolean someOpen = stages.stream().anyMatch(stage -> stage.kind() == StageKind.OPEN);
        findings.unless(someOpen, "stages", StageText.NO_OPEN_STAGE);
        Set<StageId> ids = new HashSet<>();
        Set<Integer> orders = new HashSet<>();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            String path = "stages[" + i + "]";
            findings.unless(ids.add(stage.id()), path + ".id", StageText.STAGE_TWICE, stage.id());
            findings.unless(
                    orders.add(stage.order()), path + ".order", StageText.ORDER_TWICE, stage.id(), stage.order());
        }
    }

    private Set<StepId> steps() {
        Set<StepId> ids = new LinkedHashSet<>();
        for (int i = 0; i < stages.size(); i++) {
            String path = "stages[" + i + "]";
            for (Step step : stages.get(i).allSteps()) {
                findings.unless(ids.add(step.id()), path, StageText.STEP_TWICE, step.id());
                step.sets().stream()
                        .filter(name -> attributes.find(name).isEmpty())
                        .map(name -> CriteriaCheck.unknownAttribute(path, name, attributes))
                        .forEach(findings::add);
            }
        }
        return ids;
    }

    private void transitions() {
        Map<StageId, Stage> byId = stages.stream().collect(toMap(Stage::id, stage -> stage, (one, other) -> one));
        Set<String> moves = new HashSet<>();
        for (int i = 0; i < transitions.size(); i++) {
            Transition move = transitions.get(i);
            String path = "transitions[" + i + "]";
            findings.unless(moves.add(move.toString()), path, StageText.TRANSITION_TWICE, move.from(), move.to());
            known(path + ".from", move.from(), byId);
            known(path + ".to", move.to(), byId);
            if (byId.containsKey(move.from()) && byId.containsKey(move.to())) {
                kind(path + ".kind", move, byId);
            }
        }
    }

    private void known(String path, StageId id, Map<StageId, Stage> byId) {
        if (byId.containsKey(id)) {
            return;
        }
        List<String> names = stages.stream().map(stage -> stage.id().value()).toList();
        findings.add(Spelling.nearest(id.value(), names)
                .map(near -> Finding.error(path, StageText.STAGE_MISSPELT, id, near))
                .orElseGet(() -> Finding.error(path, StageText.STAGE_UNKNOWN, id)));
    }

    private void kind(String path, Transition move, Map<StageId, Stage> byId) {
        Stage from = requireNonNull(byId.get(move.from()));
        Stage to = requireNonNull(byId.get(move.to()));
        boolean closes = !from.kind().isClosed() && to.kind().isClosed();
        boolean reopens = from.kind().isClosed() && !to.kind().isClosed();
        boolean between = !closes && !reopens;
        switch (move.kind()) {
            case FORWARD, SKIP ->
                findings.unless(
                        between && to.order() > from.order(), path, StageText.FORWARD_UNFIT, move.from(), move.to());
            case BACK ->
                findings.unless(
                        between && to.order() < from.order(), path, StageText.BACK_UNFIT, move.from(), move.to());
            case REOPEN -> findings.unless(reopens, path, StageText.REOPEN_UNFIT, move.from(), move.to());
            case CLOSE -> findings.unless(closes, path, StageText.CLOSE_UNFIT, move.from(), move.to());
        }
    }
}
