/**
 * What a company agreed to pay, as data. Start at {@link dev.attain.incentives.plan.CommissionPlan}: its parts stand in
 * {@code plan.component}, what they measure in {@code plan.measure}, their rates in {@code plan.rate}, what limits
 * their pay in {@code plan.limit}. Who is paid by it is a {@link dev.attain.incentives.plan.PlanAssignment}.
 *
 * <pre>{@code
 * CommissionPlan plan = CommissionPlan.builder().id("field").version("2026").since(LocalDate.parse("2026-01-01"))
 *         .currency(usd).calendar(FiscalCalendar.calendarYear()).payPeriod(Granularity.QUARTER)
 *         .addComponents(RateTableTerms.of("commission", sales, table)).conventions(PlanConventions.usual()).build();
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.plan;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
