/**
 * What people earn, line by line, and why. Start at {@link dev.attain.incentives.commission.CommissionCalculator}.
 *
 * <pre>{@code
 * CommissionFacts facts = new CommissionFacts(allocation.credits(), quotas);
 * CommissionStatement statement = CommissionCalculator.standard().calculate(plan, assignment, facts, asOf);
 * statement.explanation().text(Locale.ENGLISH); // down to the tier of every event
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.commission;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
