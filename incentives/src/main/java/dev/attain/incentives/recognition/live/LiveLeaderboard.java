package dev.attain.incentives.recognition.live;

import static java.util.Objects.requireNonNull;

import dev.attain.core.party.PartyId;
import dev.attain.incentives.recognition.EdgePolicy;
import dev.attain.incentives.recognition.Leaderboard;
import dev.attain.incentives.recognition.LeaderboardRanker;
import dev.attain.incentives.recognition.Page;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.rank.RankTable;
import dev.attain.incentives.recognition.score.Score;
import dev.attain.incentives.recognition.score.ScoreOrder;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A board for a host whose scores change all day: every rank is there at once, and the same as a snapshot of the same scores
 * gives. Mutable, for one thread; a {@link #snapshot} is for all.
 *
 * <p>It ranks what it is handed: who is eligible and how joiners are scaled was decided when the {@link Score} was made.
 */
public final class LiveLeaderboard {
    private static final int FEW = 16;

    private final RankingBoard board;
    private final ScoreOrder order;
    private final Map<PartyId, Integer> members = new HashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private final SortedBlocks places = new SortedBlocks(new ByScore());
    private Score[] scores = new Score[FEW];
    private long[] steps = new long[FEW];
    private int used;

    private LiveLeaderboard(RankingBoard board) {
        this.board = requireNonNull(board, "liveLeaderboard.board");
        this.order = ScoreOrder.of(board);
    }

    /** An empty board. */
    public static LiveLeaderboard of(RankingBoard board) {
        return new LiveLeaderboard(board);
    }

    /**
     * A board of some scores, such as those of a snapshot.
     *
     * @throws IllegalArgumentException if somebody has two, or a value is not in the unit of the board's metric
     */
    public static LiveLeaderboard of(RankingBoard board, List<Score> scores) {
        LiveLeaderboard live = new LiveLeaderboard(board);
        live.fill(scores);
        return live;
    }

    /** What was agreed about the board. */
    public RankingBoard board() {
        return board;
    }

    /** How many are ranked. */
    public int size() {
        return places.size();
    }

    /**
     * Ranks somebody by a score, instead of the one before if there is one.
     *
     * @throws IllegalArgumentException if the value is not in the unit of the board's metric; nothing has changed then
     */
    public void put(Score score) {
        requireUnit(score);
        Integer known = members.get(score.owner());
        int member = known == null ? number(score.owner()) : known;
        if (known != null) {
            places.remove(steps[member], member);
        }
        scores[member] = score;
        steps[member] = order.steps(score.value());
        places.insert(steps[member], member);
    }

    /** Ranks somebody no more; says whether the owner was ranked. */
    public boolean remove(PartyId owner) {
        Integer member = members.remove(requireNonNull(owner, "liveLeaderboard.owner"));
        if (member == null) {
            return false;
        }
        places.remove(steps[member], member);
        free.push(member);
        return true;
    }

    /** By what somebody is ranked; empty for whoever is not. */
    public Optional<Score> score(PartyId owner) {
        return member(owner).map(member -> scores[member]);
    }

    /** The rank of somebody; empty for whoever is not ranked. */
    public Optional<Rank> rank(PartyId owner) {
        return member(owner).map(member -> rank(places.position(steps[member], member), member));
    }

    /** One page, as {@link Leaderboard#page}. */
    public List<LivePlace> page(int number, int size) {
        return places(Page.of(number, size, size()));
    }

    /** Somebody and those around, as {@link Leaderboard#around}. */
    public List<LivePlace> around(PartyId owner, int size, EdgePolicy edge) {
        requireNonNull(edge, "liveLeaderboard.edge");
        return member(owner)
                .map(member -> places(Page.around(places.position(steps[member], member), size, size(), edge)))
                .orElse(List.of());
    }

    /** The ranking as it is now, of the window in which a day lies. */
    public Leaderboard snapshot(LocalDate asOf) {
        List<Score> all =
                members.values().stream().map(member -> scores[member]).toList();
        return LeaderboardRanker.standard().rankScores(board, all, asOf);
    }

    private void fill(List<Score> given) {
        scores = new Score[Math.max(FEW, given.size())];
        steps = new long[scores.length];
        for (Score score : given) {
            requireUnit(score);
            if (members.putIfAbsent(score.owner(), used) != null) {
                throw new IllegalArgumentException(
                        "scores must have one of each owner, but have two of " + score.owner());
            }
            scores[used] = score;
            steps[used++] = order.steps(score.value());
        }
        long[] all = Arrays.copyOf(steps, used);
        RankTable table = RankTable.of(all, new ByScore()::compareWithin);
        int[] inOrder = new int[used];
        Arrays.setAll(inOrder, table::member);
        places.fill(inOrder, all);
    }

    private int number(PartyId owner) {
        int member = free.isEmpty() ? used++ : free.pop();
        if (member == scores.length) {
            scores = Arrays.copyOf(scores, 2 * member);
            steps = Arrays.copyOf(steps, 2 * member);
        }
        members.put(owner, member);
        return member;
    }

    private Optional<Integer> member(PartyId owner) {
        return Optional.ofNullable(members.get(requireNonNull(owner, "liveLeaderboard.owner")));
    }

    private Rank rank(int position, int member) {
        int ahead = places.ahead(steps[member], member, position);
        int behind = places.behind(steps[member], member, position);
        return board.ties().rank(ahead, behind - ahead, groupsAhead(ahead), position - ahead);
    }

    /** Counted only where the method asks for it. */
    private int groupsAhead(int position) {
        return switch (board.ties()) {
            case DENSE -> places.groupsAhead(position);
            case STANDARD, MODIFIED, ORDINAL, FRACTIONAL -> 0;
        };
    }

    private List<LivePlace> places(Page page) {
        List<LivePlace> found = new ArrayList<>(page.toExclusive() - page.from());
        for (int position = page.from(); position < page.toExclusive(); position++) {
            int member = places.member(position);
            found.add(new LivePlace(rank(position, member), scores[member]));
        }
        return List.copyOf(found);
    }

    private void requireUnit(Score score) {
        requireNonNull(score, "liveLeaderboard.score");
        if (!board.metric().measures(score.value())) {
            throw new IllegalArgumentException("the score of %s must be in %s, the unit of %s, but was %s"
                    .formatted(score.owner(), board.metric().unit(), board.metric(), score.value()));
        }
    }

    /** Reads the scores as they are at the moment. */
    private final class ByScore implements MemberOrder {
        @Override
        public int compareLevel(int one, int other) {
            return one == other ? 0 : order.compareWithin(scores[one], scores[other]);
        }

        @Override
        public int compareWithin(int one, int other) {
            int level = compareLevel(one, other);
            return level == 0 ? scores[one].owner().compareTo(scores[other].owner()) : level;
        }
    }
}
