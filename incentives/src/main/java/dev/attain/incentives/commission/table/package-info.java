/**
 * Commissions of millions of sales, from columns into columns, without an object for any of them. Start at
 * {@link dev.attain.incentives.commission.table.CreditTable}.
 *
 * <pre>{@code
 * PreparedCommission prepared = CommissionCalculator.standard().prepare(plan, assignments, quotas);
 * CreditTable table = filling.table(); // event by event, straight from a result set
 * CommissionTable paid = prepared.calculate(table, asOf);
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.commission.table;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
