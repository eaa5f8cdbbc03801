package dev.attain.incentives.credit.rule;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The code beside a policy: credit rules by the id under which terms name them. Immutable; any number of threads may
 * share one.
 */
public final class CreditRules {
    private static final CreditRules STANDARD = new CreditRules(Map.of())
            .with(SellerTerms.Direct.RULE, SellerTerms.Direct::credit)
            .with(SellerTerms.Shares.RULE, SellerTerms.Shares::credit)
            .with(SellerTerms.House.RULE, SellerTerms.House::credit)
            .with(RollUpTerms.RULE, RollUp::credit)
            .with(CoverageTerms.RULE, CoverageIndex.RULE);

    private final Map<String, CreditRule> rules;

    private CreditRules(Map<String, CreditRule> rules) {
        this.rules = rules;
    }

    /** What the library brings: {@code coverage}, {@code direct}, {@code house}, {@code roll-up} and {@code shares}. */
    public static CreditRules standard() {
        return STANDARD;
    }

    /**
     * These rules and one more.
     *
     * @param id the id under which terms name it, not blank
     * @param rule the rule; where it is used by several threads, it bears that
     * @throws IllegalArgumentException if there is a rule with this id already
     */
    public CreditRules with(String id, CreditRule rule) {
        Map<String, CreditRule> more = new TreeMap<>(rules);
        if (more.put(Require.text(id, "creditRules.id"), requireNonNull(rule, "creditRules.rule")) != null) {
            throw new IllegalArgumentException(
                    "creditRules has a rule \"" + id + "\" already: give the other one an id of its own");
        }
        return new CreditRules(more);
    }

    /** The rule with an id; empty if there is none. */
    public Optional<CreditRule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** All ids, in alphabetical order. */
    public List<String> ids() {
        return List.copyOf(rules.keySet());
    }

    /** The ids: {@code CreditRules[coverage, direct, house, roll-up, shares]}. */
    @Override
    public String toString() {
        return "CreditRules" + ids();
    }
}
