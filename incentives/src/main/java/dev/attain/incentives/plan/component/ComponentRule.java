package dev.attain.incentives.plan.component;

/**
 * Decides what a part of a plan pays one payee over one stretch of time; pure: equal contexts get equal pay. A rule that
 * throws pays nothing and becomes a finding.
 */
@FunctionalInterface
public interface ComponentRule {
    /** What the measure earns: a curve wherever there is one, for it is paid and explained line by line. */
    ComponentPay pay(ComponentContext context);
}
