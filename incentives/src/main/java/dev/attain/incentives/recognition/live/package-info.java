/**
 * A board that is kept up to date all day. Start at {@link dev.attain.incentives.recognition.live.LiveLeaderboard}.
 *
 * <pre>{@code
 * LiveLeaderboard live = LiveLeaderboard.of(board, today.scores());
 * live.put(Score.of(ann, Quantity.of(Money.parse("USD 500.00"))));
 * live.rank(ann); // at once
 * }</pre>
 */
@NullMarked
package dev.attain.incentives.recognition.live;

import org.jspecify.annotations.NullMarked;
