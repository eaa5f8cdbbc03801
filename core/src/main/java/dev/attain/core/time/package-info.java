/**
 * The sales year: fiscal calendars and the half-open periods they are made of. Start at
 * {@link dev.attain.core.time.FiscalCalendar}; an {@link java.time.Instant} becomes a date with
 * {@link dev.attain.core.time.BusinessDate}.
 *
 * <pre>{@code
 * FiscalCalendar retail = FiscalCalendar.retail454();
 * SalesPeriod month = retail.periodOf(LocalDate.parse("2018-03-03"), Granularity.MONTH); // 2018-M01 [2018-02-04, 2018-03-04)
 * retail.split(month, Granularity.WEEK); // 2018-W01 to 2018-W04
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.time;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
