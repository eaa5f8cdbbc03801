package dev.attain.incentives.recognition.title.rule;

import dev.attain.core.finding.Finding;
import java.util.List;

/**
 * One title as data: which rule awards it and what the rule needs to know. Any record may be one, equal by value; the
 * code stands in {@link TitleRules}.
 */
public interface TitleTerms {
    /** Which title, not blank; once in a program. */
    String id();

    /** The id of the rule that awards it. */
    String rule();

    /** What is wrong with it in a program; the paths start inside the terms. */
    default List<Finding> findings() {
        return List.of();
    }

    /**
     * These terms as the kind that a rule expects.
     *
     * @throws IllegalArgumentException if the program pairs the rule with other terms
     */
    default <T extends TitleTerms> T as(Class<T> type) {
        if (!type.isInstance(this)) {
            throw new IllegalArgumentException("rule " + rule() + " needs " + type.getSimpleName() + ", but was given "
                    + getClass().getSimpleName());
        }
        return type.cast(this);
    }
}
