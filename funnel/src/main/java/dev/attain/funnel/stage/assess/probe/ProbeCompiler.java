package dev.attain.funnel.stage.assess.probe;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dev.attain.core.finding.Finding;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.core.time.work.WorkSchedule;
import dev.attain.core.time.work.WorkingHours;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.deal.attribute.AttributeDefinition;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Step;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.ConditionVisitor;
import dev.attain.funnel.stage.rule.RuleAnswer;
import dev.attain.funnel.stage.rule.StageRule;
import dev.attain.funnel.stage.rule.StageRules;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lays the conditions of one model out for running, and finds what they need that is not there; mutable, for one
 * thread. First all conditions, then {@link #layout}.
 */
public final class ProbeCompiler implements ConditionVisitor<Probe> {
    /** Answers where no condition asks for business time. */
    private static final WorkCalendar UNASKED =
            WorkCalendar.of(WorkSchedule.mondayToFriday(ZoneOffset.UTC, WorkingHours.parse("00:00-24:00")));

    /** Stands for a rule that is missing, so that all that is missing can be found; the model is refused. */
    private static final StageRule MISSING = context -> RuleAnswer.met(ProbeText.RULE_MISSING.message());

    private final StageModel model;
    private final StageRules rules;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<StepId, Step> steps;
    private final Map<Condition.Named, RuleCall> calls = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean asksBusinessTime;

    /** Starts with nothing laid out. */
    public ProbeCompiler(StageModel model, StageRules rules) {
        this.model = model;
        this.rules = rules;
        this.steps = model.steps().stream().collect(toMap(Step::id, step -> step));
    }

    /** Whether a condition so far can only be answered with a work calendar. */
    public boolean asksBusinessTime() {
        return asksBusinessTime;
    }

    /** The rules that are named but not there, each once. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * Where the facts are kept that the conditions so far ask for.
     *
     * @param calendar for business time; empty only where nothing {@linkplain #asksBusinessTime asks} for it
     */
    public FactsLayout layout(Optional<WorkCalendar> calendar) {
        Map<StepId, Integer> places = new HashMap<>();
        steps.keySet().forEach(step -> places.put(step, places.size()));
        return new FactsLayout(
                model, calendar.orElse(UNASKED), List.copyOf(slots.values()), places, List.copyOf(calls.values()));
    }

    /** A place for every attribute of the catalogue, behind those that the conditions so far ask for. */
    public Map<String, Slot> allSlots() {
        Map<String, Slot> all = new LinkedHashMap<>(slots);
        for (AttributeDefinition attribute : model.attributes().attributes()) {
            all.computeIfAbsent(attribute.name(), name -> Slot.of(all.size(), attribute));
        }
        return all;
    }

    @Override
    public Probe present(Condition.Present condition) {
        return new AttributeProbes.Present(slot(condition.attribute()));
    }

    @Override
    public Probe compared(Condition.Compared condition) {
        return new AttributeProbes.Compared(slot(condition.attribute()), condition.comparison(), condition.value());
    }

    @Override
    public Probe oneOf(Condition.OneOf condition) {
        return new AttributeProbes.OneOf(slot(condition.attribute()), condition.values());
    }

    @Override
    public Probe matches(Condition.Matches condition) {
        return new AttributeProbes.Matches(
                slot(condition.attribute()),
                condition.pattern(),
                condition.pattern().matcher());
    }

    @Override
    public Probe countAtLeast(Condition.CountAtLeast condition) {
        return new AttributeProbes.CountAtLeast(slot(condition.attribute()), condition.count());
    }

    @Override
    public Probe stepDone(Condition.StepDone condition) {
        return new FactProbes.StepDone(requireNonNull(steps.get(condition.step()), "a step of the model"));
    }

    @Override
    public Probe signedOff(Condition.SignedOff condition) {
        return new FactProbes.SignedOff(condition, Set.copyOf(condition.signers()));
    }

    @Override
    public Probe timeInStage(Condition.TimeInStage condition) {
        asksBusinessTime |= condition.stay().unit().isBusinessTime();
        return new FactProbes.TimeInStage(condition);
    }

    @Override
    public Probe needDepth(Condition.NeedDepth condition) {
        return new FactProbes.NeedDepth(condition);
    }

    @Override
    public Probe named(Condition.Named condition) {
        return new FactProbes.Named(calls.computeIfAbsent(condition, this::call));
    }

    @Override
    public Probe all(Condition.All condition) {
        return new JoinedProbes.All(parts(condition));
    }

    @Override
    public Probe any(Condition.Any condition) {
        return new JoinedProbes.AtLeast(1, parts(condition));
    }

    @Override
    public Probe atLeast(Condition.AtLeast condition) {
        return new JoinedProbes.AtLeast(condition.count(), parts(condition));
    }

    @Override
    public Probe not(Condition.Not condition) {
        return new JoinedProbes.Not(condition.condition().accept(this));
    }

    private List<Probe> parts(Condition condition) {
        return condition.parts().stream().map(part -> part.accept(this)).toList();
    }

    private Slot slot(String attribute) {
        return slots.computeIfAbsent(
                attribute,
                name -> Slot.of(slots.size(), model.attributes().find(name).orElseThrow()));
    }

    private RuleCall call(Condition.Named named) {
        return rules.rule(named.rule())
                .map(rule -> new RuleCall(calls.size(), named.rule(), rule, named.parameters()))
                .orElseGet(() -> missing(named));
    }

    private RuleCall missing(Condition.Named named) {
        String path = "rules." + named.rule();
        findings.add(rules.nearest(named.rule())
                .map(near -> Finding.error(path, ProbeText.RULE_MISSPELT, named.rule(), near))
                .orElseGet(() -> Finding.error(path, ProbeText.RULE_UNKNOWN, named.rule(), rules.ids())));
        return new RuleCall(calls.size(), named.rule(), MISSING, named.parameters());
    }
}
