package dev.attain.funnel.stage;

import dev.attain.core.finding.Finding;
import dev.attain.funnel.deal.CriterionId;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.stage.criterion.Criterion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks all criteria of a model: the same id is the same criterion everywhere, and every condition can be asked. */
final class CriteriaCheck {
    private final ConditionFindings conditions;
    private final Map<CriterionId, Criterion> seen = new HashMap<>();
    private final List<Finding> found = new ArrayList<>();

    CriteriaCheck(AttributeCatalogue attributes, Set<StepId> steps) {
        this.conditions = new ConditionFindings(attributes, steps);
    }

    /** An attribute that the catalogue does not have, with the one that was probably meant. */
    static Finding unknownAttribute(String path, String name, AttributeCatalogue attributes) {
        return attributes
                .nearest(name)
                .map(near -> Finding.error(path, StageText.ATTRIBUTE_MISSPELT, name, near))
                .orElseGet(() -> Finding.error(path, StageText.ATTRIBUTE_UNKNOWN, name));
    }

    void stage(String path, Stage stage) {
        at(path + ".entry", stage.entry());
        at(path + ".exit", stage.exit());
        List<Criterion> derived =
                stage.toLeave().subList(stage.exit().size(), stage.toLeave().size());
        derived.forEach(criterion -> once(path, criterion));
    }

    void at(String path, List<Criterion> criteria) {
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            String place = path + "[" + i + "]";
            once(place, criterion);
            criterion.condition().accept(conditions).stream()
                    .map(finding -> finding.below(place + ".condition"))
                    .forEach(found::add);
        }
    }

    List<Finding> found() {
        return found;
    }

    private void once(String path, Criterion criterion) {
        Criterion first = seen.putIfAbsent(criterion.id(), criterion);
        if (first != null && !first.equals(criterion)) {
            found.add(Finding.error(path, StageText.CRITERION_DIFFERS, criterion.id()));
        }
    }
}
