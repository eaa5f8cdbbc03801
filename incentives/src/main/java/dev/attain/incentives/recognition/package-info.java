/**
 * Leaderboards: who is ahead, why, and what the others need. Start at
 * {@link dev.attain.incentives.recognition.LeaderboardRanker}.
 *
 * <pre>{@code
 * Leaderboard board = LeaderboardRanker.standard().rank(quarterlySales, facts, previous, asOf);
 * board.top(3);
 * board.standing(ann).orElseThrow().next(); // what ann needs for the next rank
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.recognition;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
