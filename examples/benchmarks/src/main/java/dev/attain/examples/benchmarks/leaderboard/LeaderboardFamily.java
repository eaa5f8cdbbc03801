package dev.attain.examples.benchmarks.leaderboard;

import dev.attain.examples.benchmarks.workload.Family;
import dev.attain.examples.benchmarks.workload.Workload;

/**
 * Ranks a million members. Nothing here starts a Redis server, but one that runs joins the live boards where profile
 * {@code bench} is told of it: {@code -Dbench.redis=localhost:6379}.
 */
public final class LeaderboardFamily {
    private LeaderboardFamily() {}

    /**
     * A snapshot with five columns of ranks, the same of scores all over 64 bits; then rank, score change and page of
     * 50 on a board that is kept up to date.
     */
    public static Family family() {
        return Family.of(
                "leaderboard",
                Workload.of("leaderboard.snapshot", Members.COUNT, Members::scores)
                        .ours(OurBoard::snapshot, Members::checksum)
                        .limit(SortedArray::snapshot, Members::checksum)
                        .peer("treemap", TreeBoard::snapshot, Members::checksum),
                Workload.of("leaderboard.wide", Members.COUNT, Members::wide)
                        .ours(OurBoard::snapshot, Members::checksum)
                        .limit(SortedArray::snapshot, Members::checksum)
                        .peer("treemap", TreeBoard::snapshot, Members::checksum),
                Workload.of("leaderboard.rank", Members.QUESTIONS, Members::scores)
                        .ours(OurBoard::ranks, Long::longValue)
                        .limit(SortedArray::ranks, Long::longValue)
                        .peer("treemap", TreeBoard::ranks, Long::longValue),
                Workload.of("leaderboard.update", Members.QUESTIONS, Members::scores)
                        .ours(OurBoard::updates, Long::longValue)
                        .limit(SortedArray::updates, Long::longValue)
                        .peer("treemap", TreeBoard::updates, Long::longValue),
                Workload.of("leaderboard.page", Members.QUESTIONS, Members::scores)
                        .ours(OurBoard::pages, Long::longValue)
                        .limit(SortedArray::pages, Long::longValue)
                        .peer("treemap", TreeBoard::pages, Long::longValue));
    }
}
