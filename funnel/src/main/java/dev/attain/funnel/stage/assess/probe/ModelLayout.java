package dev.attain.funnel.stage.assess.probe;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import dev.attain.core.finding.Findings;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.funnel.deal.CriterionId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Transition;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.rule.StageRules;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stage model laid out for running; immutable, for any number of threads. */
public final class ModelLayout {
    private final StageModel model;
    private final FactsLayout facts;
    private final Map<StageId, PreparedStage> stages;
    private final List<Criterion> criteria;
    private final Set<CriterionId> criterionIds;
    private final Map<String, Slot> slots;

    private ModelLayout(
            FactsLayout facts, Map<String, Slot> slots, Map<StageId, PreparedStage> stages, List<Criterion> criteria) {
        this.model = facts.model();
        this.facts = facts;
        this.slots = Map.copyOf(slots);
        this.stages = Map.copyOf(stages);
        this.criteria = List.copyOf(criteria);
        this.criterionIds = criteria.stream().map(Criterion::id).collect(toSet());
    }

    /**
     * Lays a model out.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if the model names rules that are not there, or asks
     *     for business time and there is no calendar
     */
    public static ModelLayout of(StageModel model, StageRules rules, Optional<WorkCalendar> calendar) {
        ProbeCompiler compiler = new ProbeCompiler(model, rules);
        Map<CriterionId, PreparedCriterion> criteria = new LinkedHashMap<>();
        Map<StageId, PreparedStage> stages = new HashMap<>();
        for (Stage stage : model.stages()) {
            stages.put(stage.id(), stage(model, stage, compiler, criteria));
        }
        boolean business = compiler.asksBusinessTime() || staysInBusinessTime(model);
        Findings.in("stageEngine")
                .addAll(compiler.findings())
                .unless(!business || calendar.isPresent(), "calendar", ProbeText.CALENDAR_MISSING, model)
                .refuse();
        List<Criterion> all =
                criteria.values().stream().map(PreparedCriterion::criterion).toList();
        return new ModelLayout(compiler.layout(calendar), compiler.allSlots(), stages, all);
    }

    /** The model. */
    public StageModel model() {
        return model;
    }

    /** Where the facts of a deal are kept. */
    public FactsLayout facts() {
        return facts;
    }

    /** A stage; null if the model has none with this id. */
    public @Nullable PreparedStage stage(StageId id) {
        return stages.get(id);
    }

    /** Every criterion that some move asks, by its index. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** Whether some move asks a criterion. */
    public boolean asks(CriterionId id) {
        return criterionIds.contains(id);
    }

    /** Where the value of an attribute is kept, or would be; null if the catalogue does not have the attribute. */
    public @Nullable Slot slot(String attribute) {
        return slots.get(attribute);
    }

    /**
     * The moves of a shortest way to a stage that passes no closed stage on it; of several, the one whose moves come
     * first in the model. Null if no way leads there; empty if the deal is there.
     */
    public @Nullable List<PreparedMove> path(StageId from, StageId to) {
        Map<StageId, PreparedMove> reachedBy = new HashMap<>();
        Set<StageId> seen = new HashSet<>(Set.of(from));
        Deque<StageId> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !seen.contains(to)) {
            PreparedStage at = requireNonNull(stages.get(open.remove()));
            boolean passable =
                    at.stage().id().equals(from) || !at.stage().kind().isClosed();
            for (Transition move : passable ? at.moves() : List.<Transition>of()) {
                if (seen.add(move.to())) {
                    reachedBy.put(move.to(), requireNonNull(at.to(move.to())));
                    open.add(move.to());
                }
            }
        }
        return seen.contains(to) ? backwards(reachedBy, to) : null;
    }

    private static List<PreparedMove> backwards(Map<StageId, PreparedMove> reachedBy, StageId to) {
        List<PreparedMove> path = new ArrayList<>();
        for (PreparedMove last = reachedBy.get(to);
                last != null;
                last = reachedBy.get(last.move().from())) {
            path.add(last);
        }
        Collections.reverse(path);
        return path;
    }

    private static PreparedStage stage(
            StageModel model, Stage stage, ProbeCompiler compiler, Map<CriterionId, PreparedCriterion> criteria) {
        List<Transition> moves = model.transitionsFrom(stage.id());
        Map<StageId, PreparedMove> byTarget = new HashMap<>();
        for (Transition move : moves) {
            List<PreparedCriterion> asked = new ArrayList<>();
            for (Criterion criterion : model.criteriaOf(move)) {
                PreparedCriterion known = criteria.get(criterion.id());
                PreparedCriterion one = known == null
                        ? new PreparedCriterion(
                                criteria.size(),
                                criterion,
                                criterion.condition().accept(compiler))
                        : known;
                criteria.putIfAbsent(criterion.id(), one);
                asked.add(one);
            }
            byTarget.put(move.to(), new PreparedMove(move, asked));
        }
        Optional<PreparedMove> ahead = moves.stream()
                .filter(model::goesAhead)
                .findFirst()
                .map(move -> requireNonNull(byTarget.get(move.to())));
        return new PreparedStage(stage, moves, byTarget, ahead);
    }

    private static boolean staysInBusinessTime(StageModel model) {
        return model.stages().stream()
                .flatMap(stage -> stage.maximumStay().stream())
                .anyMatch(stay -> stay.unit().isBusinessTime());
    }
}
