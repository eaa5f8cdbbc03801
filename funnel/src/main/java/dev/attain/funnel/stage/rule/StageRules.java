package dev.attain.funnel.stage.rule;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.funnel.internal.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The code beside a model: stage rules by the id under which criteria name them. Immutable; any number of threads may
 * share one.
 */
public final class StageRules {
    private static final StageRules NONE = new StageRules(Map.of());

    private final Map<String, StageRule> rules;

    private StageRules(Map<String, StageRule> rules) {
        this.rules = rules;
    }

    /** No rules, for models that name none, and to start from. */
    public static StageRules none() {
        return NONE;
    }

    /** One rule; more with {@link #with}. */
    public static StageRules of(String id, StageRule rule) {
        return NONE.with(id, rule);
    }

    /**
     * The rules that are offered to the class loader of this library, as {@link #discover(ClassLoader)} finds them.
     *
     * @throws IllegalArgumentException if two have the same id, naming both
     */
    public static StageRules discover() {
        return discover(requireNonNull(StageRules.class.getClassLoader(), "the class loader of this library"));
    }

    /**
     * The rules of every {@link StageRuleProvider} that a class loader sees. Ask once and keep the answer: nothing is
     * discovered later.
     *
     * @throws IllegalArgumentException if two have the same id, naming both
     * @throws java.util.ServiceConfigurationError if one cannot be made
     */
    public static StageRules discover(ClassLoader loader) {
        Map<String, StageRuleProvider> found = new TreeMap<>();
        for (StageRuleProvider provider : ServiceLoader.load(StageRuleProvider.class, loader)) {
            StageRuleProvider first = found.putIfAbsent(Require.text(provider.id(), "stageRules.id"), provider);
            if (first != null) {
                throw new IllegalArgumentException("stage rule \"" + provider.id() + "\" is offered by "
                        + first.getClass().getName() + " and by "
                        + provider.getClass().getName() + ": give one of them an id of its own");
            }
        }
        StageRules rules = NONE;
        for (StageRuleProvider provider : found.values()) {
            rules = rules.with(provider.id(), provider.rule());
        }
        return rules;
    }

    /**
     * These rules and one more.
     *
     * @param id the id under which criteria name it, not blank
     * @param rule the rule; where it is used by several threads, it bears that
     * @throws IllegalArgumentException if there is a rule with this id already
     */
    public StageRules with(String id, StageRule rule) {
        Map<String, StageRule> more = new TreeMap<>(rules);
        if (more.put(Require.text(id, "stageRules.id"), requireNonNull(rule, "stageRules.rule")) != null) {
            throw new IllegalArgumentException(
                    "stageRules has a rule \"" + id + "\" already: give the other one an id of its own");
        }
        return new StageRules(more);
    }

    /** The rule with an id; empty if there is none. */
    public Optional<StageRule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The id that a misspelt one was probably meant to be; empty if none is near. */
    public Optional<String> nearest(String id) {
        return Spelling.nearest(id, rules.keySet());
    }

    /** All ids, in alphabetical order. */
    public List<String> ids() {
        return List.copyOf(rules.keySet());
    }

    /** The ids: {@code StageRules[credit-checked, margin-kept]}. */
    @Override
    public String toString() {
        return "StageRules" + ids();
    }
}
