/**
 * Places and ranks of scores in columns, for boards of a million members. Start at
 * {@link dev.attain.incentives.recognition.rank.RankTable}.
 *
 * <pre>{@code
 * RankTable table = RankTable.of(new long[] {4, 3, 3, 1}); // more is ahead
 * table.rank(2, TieMethod.STANDARD);   // 2
 * table.rank(2, TieMethod.FRACTIONAL); // 2.5
 * }</pre>
 */
@NullMarked
package dev.attain.incentives.recognition.rank;

import org.jspecify.annotations.NullMarked;
