/**
 * What boards of a million members cost: a snapshot with the ranks of five methods, and a board that changes all day.
 * Start at {@link dev.attain.examples.benchmarks.leaderboard.LeaderboardFamily}; each of the other classes is one
 * contestant.
 */
@NullMarked
package dev.attain.examples.benchmarks.leaderboard;

import org.jspecify.annotations.NullMarked;
