/**
 * Who is credited with an event: the rules that the library brings, and the door for a company's own. Start at
 * {@link dev.attain.incentives.credit.rule.CreditTerms}, which a policy lists, or at
 * {@link dev.attain.incentives.credit.rule.CreditRule} to write a rule; built in are
 * {@link dev.attain.incentives.credit.rule.SellerTerms}, {@link dev.attain.incentives.credit.rule.CoverageTerms} and
 * {@link dev.attain.incentives.credit.rule.RollUpTerms}.
 *
 * <pre>{@code
 * record Finder(PartyId payee) implements CreditTerms { public String rule() { return "finder"; } }
 * CreditRule finder = context -> CreditOutcome.credited(
 *         CreditShare.overlay(context.terms().as(Finder.class).payee(), Rate.percent("10")));
 * CreditRules rules = CreditRules.standard().with("finder", finder);
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.credit.rule;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
