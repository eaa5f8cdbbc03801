/**
 * What was agreed about a board: what is ranked, over which window, who takes part and how ties are told apart. Start
 * at {@link dev.attain.incentives.recognition.board.RankingBoard}.
 *
 * <pre>{@code
 * RankingBoard board = RankingBoard.of("sales", bookings, FiscalCalendar.calendarYear(), Granularity.QUARTER)
 *         .withTies(TieMethod.STANDARD)
 *         .withTieBreakers(new TieBreaker.ByMetric(newCustomers), new TieBreaker.StableId());
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.recognition.board;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
