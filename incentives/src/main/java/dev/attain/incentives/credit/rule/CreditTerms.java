package dev.attain.incentives.credit.rule;

/**
 * What a policy says about crediting, as data: the id of a rule and its parameters. A record implements it, so that
 * policies are equal by value and can be written down; the rule itself stands in {@link CreditRules}.
 */
@FunctionalInterface
public interface CreditTerms {
    /** The id under which the rule stands in the catalogue: {@code roll-up}. */
    String rule();

    /**
     * These terms as the type that a rule understands.
     *
     * @throws IllegalArgumentException if they are of another type
     */
    default <T extends CreditTerms> T as(Class<T> type) {
        if (!type.isInstance(this)) {
            throw new IllegalArgumentException("rule %s takes terms of type %s, but was given %s"
                    .formatted(rule(), type.getSimpleName(), getClass().getSimpleName()));
        }
        return type.cast(this);
    }
}
