package dev.attain.examples.benchmarks.leaderboard;

import java.util.Arrays;
import java.util.function.Supplier;

/** The yardstick: a sorted array of scores, which forgets whose they are. */
final class SortedArray {
    private SortedArray() {}

    static Supplier<int[][]> snapshot(long[] scores) {
        return () -> {
            long[] sorted = scores.clone();
            Arrays.sort(sorted);
            int[][] columns = new int[5][sorted.length];
            int group = 0;
            int n = sorted.length;
            for (int from = 0; from < n; ) {
                int to = from + 1;
                while (to < n && sorted[n - 1 - to] == sorted[n - 1 - from]) {
                    to++;
                }
                group++;
                for (int at = from; at < to; at++) {
                    columns[0][at] = 2 * (from + 1);
                    columns[1][at] = 2 * to;
                    columns[2][at] = 2 * group;
                    columns[3][at] = 2 * (at + 1);
                    columns[4][at] = from + 1 + to;
                }
                from = to;
            }
            return columns;
        };
    }

    static Supplier<Long> ranks(long[] scores) {
        long[] sorted = sorted(scores);
        return new Asking(question -> rank(sorted, scores[Members.asked(question)]));
    }

    static Supplier<Long> updates(long[] scores) {
        long[] sorted = sorted(scores);
        long[] current = scores.clone();
        return new Changing(
                question -> {
                    int member = Members.asked(question);
                    move(sorted, current[member], Members.changed(question));
                    current[member] = Members.changed(question);
                },
                () -> sorted[sorted.length - 1]);
    }

    static Supplier<Long> pages(long[] scores) {
        long[] sorted = sorted(scores);
        return new Asking(question -> {
            int from = sorted.length - Members.asked(question) / Members.PAGE * Members.PAGE;
            long sum = 0;
            for (int at = from - Members.PAGE; at < from; at++) {
                sum += sorted[at];
            }
            return sum;
        });
    }

    private static long[] sorted(long[] scores) {
        long[] sorted = scores.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static int rank(long[] sorted, long score) {
        return sorted.length - Arrays.binarySearch(sorted, score);
    }

    private static void move(long[] sorted, long before, long after) {
        int from = Arrays.binarySearch(sorted, before);
        int found = Arrays.binarySearch(sorted, after);
        int to = found < 0 ? -found - 1 : found;
        if (to > from) {
            to--;
            System.arraycopy(sorted, from + 1, sorted, from, to - from);
        } else {
            System.arraycopy(sorted, to, sorted, to + 1, from - to);
        }
        sorted[to] = after;
    }
}
