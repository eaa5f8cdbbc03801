package dev.attain.incentives.recognition.rank;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/**
 * Who stands where by a column of scores: members are numbered from zero as their scores stand in the column, positions
 * from zero at the best. Kept in columns of primitive values, 12 bytes a member; any rank by any method is read off
 * them. Immutable; any number of threads may share one.
 *
 * <p>Scores are whole numbers, the more the better: amounts in minor units, counts, and negated where less is better.
 */
public final class RankTable {
    private final int[] members;
    private final int[] positions;
    private final int[] groups;
    private final int[] starts;

    private RankTable(int[] members, int[] groups, int[] starts) {
        this.members = members;
        this.groups = groups;
        this.starts = starts;
        this.positions = new int[members.length];
        for (int position = 0; position < members.length; position++) {
            positions[members[position]] = position;
        }
    }

    /** Members of equal scores are level, and stand in the order of their numbers. */
    public static RankTable of(long[] scores) {
        return of(scores, (one, other) -> 0);
    }

    /**
     * Members of equal scores are compared once more.
     *
     * @param ties told two members of equal scores, says below zero if the first is ahead, above if the second is, and
     *     zero if they are level; a total order of groups
     */
    public static RankTable of(long[] scores, IntBinaryOperator ties) {
        requireNonNull(ties, "rankTable.ties");
        ScoreSort sorted = ScoreSort.descending(requireNonNull(scores, "rankTable.scores"));
        return grouped(sorted.members(), sorted.keys(), ties);
    }

    private static RankTable grouped(int[] members, long[] keys, IntBinaryOperator ties) {
        int[] groups = new int[members.length];
        int[] starts = new int[members.length + 1];
        int group = 0;
        for (int from = 0, to; from < members.length; from = to) {
            to = endOfRun(keys, from);
            if (to - from > 1) {
                TieSort.sort(members, from, to, ties);
            }
            starts[group] = from;
            groups[from] = group;
            for (int position = from + 1; position < to; position++) {
                if (ties.applyAsInt(members[position - 1], members[position]) != 0) {
                    starts[++group] = position;
                }
                groups[position] = group;
            }
            group++;
        }
        starts[group] = members.length;
        return new RankTable(members, groups, group == members.length ? starts : Arrays.copyOf(starts, group + 1));
    }

    private static int endOfRun(long[] keys, int from) {
        int to = from + 1;
        while (to < keys.length && keys[to] == keys[from]) {
            to++;
        }
        return to;
    }

    /** How many members there are. */
    public int size() {
        return members.length;
    }

    /** Who stands at a position, from zero at the best. */
    public int member(int position) {
        return members[position];
    }

    /** At which position a member stands. */
    public int position(int member) {
        return positions[member];
    }

    /** How many stand ahead of whoever is level with the one at a position. */
    public int ahead(int position) {
        return starts[groups[position]];
    }

    /** How many are level with the one at a position, that one counted. */
    public int level(int position) {
        return starts[groups[position] + 1] - starts[groups[position]];
    }

    /** How many groups of members who are level stand ahead of the one at a position. */
    public int groupsAhead(int position) {
        return groups[position];
    }

    /** The rank of a member. */
    public Rank rank(int member, TieMethod method) {
        return rankAt(positions[member], method);
    }

    /** The rank of whoever stands at a position. */
    public Rank rankAt(int position, TieMethod method) {
        int ahead = ahead(position);
        return method.rank(ahead, level(position), groups[position], position - ahead);
    }

    /** All ranks from the best position to the last, {@linkplain Rank#halves in halves}. */
    public int[] halves(TieMethod method) {
        int[] halves = new int[members.length];
        for (int group = 0; group + 1 < starts.length; group++) {
            int from = starts[group];
            int to = starts[group + 1];
            int step = method == TieMethod.ORDINAL ? 2 : 0;
            int rank = method.halves(from, to - from, group, 0);
            for (int position = from; position < to; position++, rank += step) {
                halves[position] = rank;
            }
        }
        return halves;
    }
}
