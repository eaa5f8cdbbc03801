/**
 * The parts of a plan, each of which pays by its own rule. Start at
 * {@link dev.attain.incentives.plan.component.RateTableTerms}, the part that most plans consist of; for a rule of your
 * own see {@link dev.attain.incentives.plan.component.ComponentRule}.
 *
 * <pre>{@code
 * RateTableTerms commission = RateTableTerms.of("commission", sales, table)
 *         .withLimits(PayLimits.of(PayCap.of(CapScope.PERIOD, Money.parse("USD 9000.00"))));
 * ComponentRules rules = ComponentRules.standard().with("loyalty", context -> …);
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.plan.component;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
