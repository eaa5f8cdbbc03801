package dev.attain.funnel.stage;

import dev.attain.core.finding.Finding;
import dev.attain.core.text.Wording;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.deal.attribute.AttributeDefinition;
import dev.attain.funnel.deal.attribute.AttributeType;
import dev.attain.funnel.deal.attribute.AttributeValue;
import dev.attain.funnel.internal.Spelling;
import dev.attain.funnel.stage.criterion.Comparison;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.ConditionVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What is wrong with a condition, given what can be known of a deal; paths start inside the condition. */
final class ConditionFindings implements ConditionVisitor<List<Finding>> {
    private final AttributeCatalogue attributes;
    private final Set<StepId> steps;

    ConditionFindings(AttributeCatalogue attributes, Set<StepId> steps) {
        this.attributes = attributes;
        this.steps = steps;
    }

    @Override
    public List<Finding> present(Condition.Present condition) {
        return about(condition.attribute(), known -> List.of());
    }

    @Override
    public List<Finding> compared(Condition.Compared condition) {
        return about(condition.attribute(), known -> comparison(known, condition.comparison(), condition.value()));
    }

    @Override
    public List<Finding> oneOf(Condition.OneOf condition) {
        return about(
                condition.attribute(),
                known -> IntStream.range(0, condition.values().size())
                        .mapToObj(i -> fit(
                                "values[" + i + "]", known, condition.values().get(i)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    @Override
    public List<Finding> matches(Condition.Matches condition) {
        return about(condition.attribute(), known -> ofType(AttributeType.TEXT, known, StageText.MATCHES_TEXT_ONLY));
    }

    @Override
    public List<Finding> countAtLeast(Condition.CountAtLeast condition) {
        return about(condition.attribute(), known -> ofType(AttributeType.TEXTS, known, StageText.COUNTS_TEXTS_ONLY));
    }

    @Override
    public List<Finding> stepDone(Condition.StepDone condition) {
        StepId step = condition.step();
        if (steps.contains(step)) {
            return List.of();
        }
        List<String> known = steps.stream().map(StepId::value).toList();
        return List.of(Spelling.nearest(step.value(), known)
                .map(near -> Finding.error("step", StageText.STEP_MISSPELT, step, near))
                .orElseGet(() -> Finding.error("step", StageText.STEP_UNKNOWN, step)));
    }

    @Override
    public List<Finding> signedOff(Condition.SignedOff condition) {
        return List.of();
    }

    @Override
    public List<Finding> timeInStage(Condition.TimeInStage condition) {
        return List.of();
    }

    @Override
    public List<Finding> needDepth(Condition.NeedDepth condition) {
        return List.of();
    }

    @Override
    public List<Finding> named(Condition.Named condition) {
        return List.of();
    }

    @Override
    public List<Finding> all(Condition.All condition) {
        return parts(condition.conditions());
    }

    @Override
    public List<Finding> any(Condition.Any condition) {
        return parts(condition.conditions());
    }

    @Override
    public List<Finding> atLeast(Condition.AtLeast condition) {
        return parts(condition.conditions());
    }

    @Override
    public List<Finding> not(Condition.Not condition) {
        return condition.condition().accept(this).stream()
                .map(finding -> finding.below("condition"))
                .toList();
    }

    private List<Finding> parts(List<Condition> conditions) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            String path = "conditions[" + i + "]";
            conditions.get(i).accept(this).forEach(finding -> found.add(finding.below(path)));
        }
        return found;
    }

    private List<Finding> about(String name, Function<AttributeDefinition, List<Finding>> check) {
        return attributes
                .find(name)
                .map(check)
                .orElseGet(() -> List.of(CriteriaCheck.unknownAttribute("attribute", name, attributes)));
    }

    private static List<Finding> comparison(AttributeDefinition known, Comparison comparison, AttributeValue value) {
        Optional<Finding> unfit = fit("value", known, value);
        if (unfit.isPresent() || !comparison.needsOrder() || known.type().isOrdered()) {
            return unfit.stream().toList();
        }
        return List.of(Finding.error("comparison", StageText.TYPE_UNORDERED, known.name(), known.type(), comparison));
    }

    private static Optional<Finding> fit(String path, AttributeDefinition known, AttributeValue value) {
        if (known.accepts(value)) {
            return Optional.empty();
        }
        if (known.type() != value.type()) {
            return Optional.of(
                    Finding.error(path, StageText.TYPE_DIFFERS, known.name(), known.type(), value, value.type()));
        }
        return Optional.of(Finding.error(
                path, StageText.UNIT_DIFFERS, known.name(), known.unit().orElseThrow(), value));
    }

    private static List<Finding> ofType(AttributeType wanted, AttributeDefinition known, Wording wording) {
        return known.type() == wanted
                ? List.of()
                : List.of(Finding.error("attribute", wording, known.name(), known.type()));
    }
}
