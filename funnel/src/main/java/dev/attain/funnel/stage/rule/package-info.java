/**
 * Rules in code, for what no condition can say, and how a company writes its own. Start at
 * {@link dev.attain.funnel.stage.rule.StageRule}; try one out with
 * {@link dev.attain.funnel.stage.rule.StageRuleVerifier} and hand it over in
 * {@link dev.attain.funnel.stage.rule.StageRules}.
 *
 * <pre>{@code
 * StageRule quoted = context -> context.text("quote").isPresent()
 *         ? RuleAnswer.met(QUOTED.message()) : RuleAnswer.unmet(NOT_QUOTED.message(), SEND_QUOTE.message());
 * StageRuleVerifier.verifying(quoted).given(deal).blocks("no quote");
 * StageRules rules = StageRules.of("quoted", quoted); // a criterion names it: Condition.rule("quoted")
 * }</pre>
 */
@NullMarked
package dev.attain.funnel.stage.rule;

import org.jspecify.annotations.NullMarked;
