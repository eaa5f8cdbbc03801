package dev.attain.incentives.plan.component;

import dev.attain.core.finding.Finding;
import dev.attain.incentives.plan.limit.Holdback;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MetricUse;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * One part of a plan as data: which rule pays it and what the rule needs to know. Any record may be one, equal by
 * value; the code stands in {@link ComponentRules}.
 */
public interface ComponentTerms {
    /** Which part, not blank; once in a plan. */
    String id();

    /** The id of the rule that pays it. */
    String rule();

    /**
     * What the rule reads of the payee's credits, in the order of {@link ComponentContext#readings}. A curve pays along
     * the first, line by line; the rule is asked for every stretch of its window. A component that reads no credits has
     * none: its rule is asked once in a pay period and pays one amount, or nothing.
     */
    List<Measure> measures();

    /**
     * Which of the measures is paid, where it is another than the first, which finds the rate: a rate by attainment on
     * quota credit, paid on commission credit. It begins anew when the first does.
     */
    default Optional<Measure> base() {
        return Optional.empty();
    }

    /**
     * The ids of other components of the plan whose pay of the same pay period the rule reads, in the order of
     * {@link ComponentContext#pays}. They are paid first, wherever they stand in the plan; nothing is paid on itself,
     * nor in a circle.
     */
    default List<String> paidOn() {
        return List.of();
    }

    /**
     * Which metrics of the payee the rule reads beside credits, in the order of {@link ComponentContext#metrics}: what
     * was measured comes with the facts. The rule is then asked for every payee.
     */
    default List<MetricUse> metrics() {
        return List.of();
    }

    /** By what a line is multiplied; all that fit a line are. */
    default List<LineFactor> factors() {
        return List.of();
    }

    /** How little and how much the part may pay. */
    default PayLimits limits() {
        return PayLimits.NONE;
    }

    /** Which part of its lines is earned but not payable yet; empty where all is payable at once. */
    default Optional<Holdback> holdback() {
        return Optional.empty();
    }

    /** What is wrong with it in a plan of a currency; the paths start inside the terms. */
    default List<Finding> findings(Currency currency) {
        return List.of();
    }

    /**
     * These terms as the kind that a rule expects.
     *
     * @throws IllegalArgumentException if the plan pairs the rule with other terms
     */
    default <T extends ComponentTerms> T as(Class<T> type) {
        if (!type.isInstance(this)) {
            throw new IllegalArgumentException("rule " + rule() + " needs " + type.getSimpleName() + ", but was given "
                    + getClass().getSimpleName());
        }
        return type.cast(this);
    }
}
