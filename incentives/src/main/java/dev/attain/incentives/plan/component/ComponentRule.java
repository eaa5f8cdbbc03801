package dev.attain.incentives.plan.component;

import dev.attain.incentives.plan.curve.CurveFamily;
import java.util.Optional;

/**
 * Decides what a part of a plan pays one payee over one stretch of time; pure: equal contexts get equal pay. A rule
 * that throws pays nothing and becomes a finding.
 */
@FunctionalInterface
public interface ComponentRule {
    /** What the measure earns: a curve wherever there is one, for it is paid and explained line by line. */
    ComponentPay pay(ComponentContext context);

    /**
     * The curves of all payees at once, where terms make one curve for everybody that is only stretched: the fast way,
     * which pays what {@link #pay} pays to whoever has the quota and target incentive that it is stretched by, and no
     * base rate of their own.
     */
    default Optional<CurveFamily> family(ComponentTerms terms) {
        return Optional.empty();
    }
}
