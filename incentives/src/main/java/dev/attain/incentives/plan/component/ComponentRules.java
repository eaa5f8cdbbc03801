package dev.attain.incentives.plan.component;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The code beside a plan: component rules by the id under which terms name them. Immutable; any number of threads may
 * share one.
 */
public final class ComponentRules {
    private static final ComponentRules STANDARD = new ComponentRules(Map.of())
            .with(MetricMultiplierTerms.RULE, MetricMultiplierTerms::pay)
            .with(RateTableTerms.RULE, new RateTableRule())
            .with(RateMatrixTerms.RULE, RateMatrixTerms::pay)
            .with(ShareOfPayTerms.RULE, ShareOfPayTerms::pay);

    private final Map<String, ComponentRule> rules;

    private ComponentRules(Map<String, ComponentRule> rules) {
        this.rules = rules;
    }

    /**
     * What the library brings: {@code metric-multiplier}, {@code rate-matrix}, {@code rate-table} and
     * {@code share-of-pay}.
     */
    public static ComponentRules standard() {
        return STANDARD;
    }

    /**
     * These rules and one more.
     *
     * @param id the id under which terms name it, not blank
     * @param rule the rule; where it is used by several threads, it bears that
     * @throws IllegalArgumentException if there is a rule with this id already
     */
    public ComponentRules with(String id, ComponentRule rule) {
        Map<String, ComponentRule> more = new TreeMap<>(rules);
        if (more.put(Require.text(id, "componentRules.id"), requireNonNull(rule, "componentRules.rule")) != null) {
            throw new IllegalArgumentException(
                    "componentRules has a rule \"" + id + "\" already: give the other one an id of its own");
        }
        return new ComponentRules(more);
    }

    /** The rule with an id; empty if there is none. */
    public Optional<ComponentRule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The ids of all rules, in alphabetical order. */
    public List<String> ids() {
        return List.copyOf(rules.keySet());
    }
}
