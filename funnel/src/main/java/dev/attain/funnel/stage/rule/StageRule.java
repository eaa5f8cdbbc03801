package dev.attain.funnel.stage.rule;

/**
 * Decides whether a deal meets something that no {@linkplain dev.attain.funnel.stage.criterion.Condition condition} can
 * say; pure: equal contexts get equal answers. A rule that throws blocks the move, with a finding that names it.
 *
 * <pre>{@code
 * StageRule quoted = context -> context.text("quote").isPresent()
 *         ? RuleAnswer.met(HAS_QUOTE.message())
 *         : RuleAnswer.unmet(NO_QUOTE.message(), SEND_QUOTE.message());
 * }</pre>
 */
@FunctionalInterface
public interface StageRule {
    /** Whether the deal of the context meets this rule, with the evidence and, if not, the cure. */
    RuleAnswer check(StageContext context);

    /** This rule, and {@code next} if the deal meets this one. */
    default StageRule and(StageRule next) {
        return context -> check(context) instanceof RuleAnswer.Unmet unmet ? unmet : next.check(context);
    }
}
