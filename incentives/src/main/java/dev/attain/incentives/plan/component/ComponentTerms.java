package dev.attain.incentives.plan.component;

import dev.attain.core.finding.Finding;
import dev.attain.incentives.plan.measure.Measure;
import java.util.Currency;
import java.util.List;

/**
 * One part of a plan as data: which rule pays it and what the rule needs to know. Any record may be one, equal by value;
 * the code stands in {@link ComponentRules}.
 */
public interface ComponentTerms {
    /** Which part, not blank; once in a plan. */
    String id();

    /** The id of the rule that pays it. */
    String rule();

    /** The measure along which it pays, line by line. */
    Measure measure();

    /** What else the rule looks at, in the order of {@link ComponentContext#readings} after the measure itself. */
    default List<Measure> others() {
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
