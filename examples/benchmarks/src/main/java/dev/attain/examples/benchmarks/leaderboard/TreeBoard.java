package dev.attain.examples.benchmarks.leaderboard;

import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What one would take off the shelf: members by score in a {@link TreeMap}, which cannot say how many stand before one.
 */
final class TreeBoard {
    private TreeBoard() {}

    static Supplier<int[][]> snapshot(long[] scores) {
        return () -> {
            int[][] columns = new int[5][scores.length];
            int at = 0;
            for (Map.Entry<Long, Integer> ignored : tree(scores).entrySet()) {
                for (int[] column : columns) {
                    column[at] = 2 * (at + 1);
                }
                at++;
            }
            return columns;
        };
    }

    static Supplier<Long> ranks(long[] scores) {
        NavigableMap<Long, Integer> tree = tree(scores);
        return new Asking(
                question -> tree.headMap(scores[Members.asked(question)]).size() + 1);
    }

    static Supplier<Long> updates(long[] scores) {
        NavigableMap<Long, Integer> tree = tree(scores);
        long[] current = scores.clone();
        return new Changing(
                question -> {
                    int member = Members.asked(question);
                    tree.remove(current[member]);
                    current[member] = Members.changed(question);
                    tree.put(current[member], member);
                },
                tree::firstKey);
    }

    static Supplier<Long> pages(long[] scores) {
        NavigableMap<Long, Integer> tree = tree(scores);
        return new Asking(question -> tree.keySet().stream()
                .skip(Members.asked(question) / Members.PAGE * (long) Members.PAGE)
                .limit(Members.PAGE)
                .mapToLong(Long::longValue)
                .sum());
    }

    private static NavigableMap<Long, Integer> tree(long[] scores) {
        TreeMap<Long, Integer> tree = new TreeMap<>(Comparator.reverseOrder());
        for (int member = 0; member < scores.length; member++) {
            tree.put(scores[member], member);
        }
        return tree;
    }
}
