/**
 * What of the credited sales counts, and over which time; and which metrics beside them are read. Start at
 * {@link dev.attain.incentives.plan.measure.Measure}.
 *
 * <pre>{@code
 * Measure sales = Measure.of("sales", CreditBasis.COMMISSION, MeasureFigure.AMOUNT, MeasureWindow.within(Granularity.QUARTER));
 * Measure trains = sales.withId("trains").withOnly(new CreditFilter.Category(List.of("Trains")));
 * MetricUse rating = MetricUse.latest("rating"); // of the last half-year, for each month
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.plan.measure;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
