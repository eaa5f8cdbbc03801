/**
 * Scorecards by the hundred thousand, in columns, with an explanation of whichever row somebody asks about. Start at
 * {@link dev.attain.incentives.evaluation.bulk.PreparedScorecard}.
 *
 * <pre>{@code
 * ScoreTable table = ScoreTable.of(owners).column("bookings", cents).column("visits", visits);
 * ScoreColumns scores = PreparedScorecard.of(scorecard).score(table, asOf);
 * scores.bandIndex(17); // and scores.evaluation(17) says why
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.evaluation.bulk;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
