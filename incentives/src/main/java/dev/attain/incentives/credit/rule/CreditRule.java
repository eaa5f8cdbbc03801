package dev.attain.incentives.credit.rule;

/**
 * Decides who is credited with an event under given terms; pure: equal contexts get equal outcomes. A rule that throws
 * credits nothing and becomes a finding.
 */
@FunctionalInterface
public interface CreditRule {
    /** Who is credited with the event of the context, and why; nobody if the rule has nothing to say about it. */
    CreditOutcome credit(CreditContext context);

    /**
     * The same rule laid out for fast answers under one set of terms; asked for once per run, before the first event.
     * Most rules are fast as they are.
     *
     * @param terms the terms of every context that will follow
     */
    default CreditRule prepared(CreditTerms terms) {
        return this;
    }
}
