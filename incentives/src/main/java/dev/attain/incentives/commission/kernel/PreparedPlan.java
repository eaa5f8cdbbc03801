package dev.attain.incentives.commission.kernel;

import dev.attain.core.finding.Findings;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.component.ComponentRule;
import dev.attain.incentives.plan.component.ComponentRules;
import dev.attain.incentives.plan.component.ComponentTerms;
import java.util.ArrayList;
import java.util.List;

/** A plan with the code of its components. */
public record PreparedPlan(CommissionPlan plan, List<Part> parts) {

    /** A component and the rule that it names. */
    public record Part(ComponentTerms terms, ComponentRule rule) {}

    /**
     * Finds the code of all components.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if some is missing, naming each and what there is
     */
    public static PreparedPlan of(CommissionPlan plan, ComponentRules rules) {
        Findings findings = Findings.in("commissionPlan");
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < plan.components().size(); i++) {
            ComponentTerms terms = plan.components().get(i);
            String path = "components[" + i + "].rule";
            rules.rule(terms.rule())
                    .ifPresentOrElse(
                            rule -> parts.add(new Part(terms, rule)),
                            () -> findings.unless(false, path, KernelText.RULE_UNKNOWN, terms.rule(), rules.ids()));
        }
        findings.refuse();
        return new PreparedPlan(plan, List.copyOf(parts));
    }
}
