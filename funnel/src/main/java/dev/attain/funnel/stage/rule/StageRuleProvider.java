package dev.attain.funnel.stage.rule;

/**
 * Offers one rule to {@link StageRules#discover()}: implemented in a module or jar of the host, named in its
 * {@code module-info} or in {@code META-INF/services}, with a public constructor without parameters.
 */
public interface StageRuleProvider {
    /** The id under which criteria name the rule, not blank. */
    String id();

    /** The rule; where it is used by several threads, it bears that. */
    StageRule rule();
}
