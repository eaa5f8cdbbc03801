package dev.attain.incentives.commission.kernel;

import dev.attain.core.finding.Findings;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.component.ComponentRule;
import dev.attain.incentives.plan.component.ComponentRules;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.curve.CurveFamily;
import dev.attain.incentives.plan.measure.CreditFilter;
import dev.attain.incentives.plan.measure.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan with the code of its components, in the order in which they can be paid.
 *
 * @param plan what was agreed
 * @param parts its components
 * @param measures all that they measure, each once
 */
public record PreparedPlan(CommissionPlan plan, List<Part> parts, List<Measure> measures) {

    /**
     * A component and the rule that it names.
     *
     * @param terms the component
     * @param rule its code
     * @param family its curves for all payees, where there are such
     */
    public record Part(ComponentTerms terms, ComponentRule rule, Optional<CurveFamily> family) {}

    /**
     * Finds the code of all components.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if some is missing, naming each and what there is
     */
    public static PreparedPlan of(CommissionPlan plan, ComponentRules rules) {
        Findings findings = Findings.in("commissionPlan");
        List<Part> parts = new ArrayList<>();
        for (ComponentTerms terms : plan.payOrder()) {
            Optional<ComponentRule> rule = rules.rule(terms.rule());
            String path = "components[" + plan.components().indexOf(terms) + "].rule";
            findings.unless(rule.isPresent(), path, KernelText.RULE_UNKNOWN, terms.rule(), rules.ids());
            rule.ifPresent(found -> parts.add(new Part(terms, found, family(found, terms))));
        }
        findings.refuse();
        List<Measure> measures = plan.components().stream()
                .flatMap(terms -> terms.measures().stream())
                .distinct()
                .toList();
        return new PreparedPlan(plan, List.copyOf(parts), measures);
    }

    /** The place of a component of the plan among the parts. */
    public int part(ComponentTerms terms) {
        int place = 0;
        while (!parts.get(place).terms().id().equals(terms.id())) {
            place++;
        }
        return place;
    }

    /** All that the conditions of the plan look at. */
    public List<CreditFilter> conditions() {
        Stream<CreditFilter> counted =
                measures.stream().flatMap(measure -> Stream.concat(measure.only().stream(), measure.except().stream()));
        Stream<CreditFilter> multiplied = plan.components().stream()
                .flatMap(terms -> terms.factors().stream())
                .flatMap(factor -> factor.only().stream());
        return Stream.concat(counted, multiplied).toList();
    }

    /**
     * A rule that cannot say it for these terms is asked for every payee, and what it throws then is a finding; so is
     * one that reads metrics, which are each payee's own.
     */
    private static Optional<CurveFamily> family(ComponentRule rule, ComponentTerms terms) {
        try {
            return terms.metrics().isEmpty() ? rule.family(terms) : Optional.empty();
        } catch (RuntimeException failed) {
            return Optional.empty();
        }
    }
}
