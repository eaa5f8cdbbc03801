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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A board for a host whose scores change all day: every rank is there at once, and the same as a snapshot of the same
 * scores gives. Mutable, for one thread; a {@link #snapshot} is for all.
 *
 * <p>It ranks what it is handed: who is eligible and how joiners are scaled was decided when the {@link Score} was
 * made.
 */
public final class LiveLeaderboard {
    private final RankingBoard board;
    private final ScoreOrder order;
    private final Roster roster;
    private final SortedBlocks places;

    private LiveLeaderboard(RankingBoard board) {
        this.board = requireNonNull(board, "liveLeaderboard.board");
        this.order = ScoreOrder.of(board);
        this.roster = new Roster(order);
        this.places = new SortedBlocks(board.ties(), roster);
    }

    /** An empty board. */
    public static LiveLeaderboard of(RankingBoard board) {
        return new LiveLeaderboard(board);
    }

    /**
     * A board of some scores, such as those of a snapshot.
     *
     * @throws IllegalArgumentException if somebody has two, or a figure is not in the unit of its metric
     */
    public static LiveLeaderboard of(RankingBoard board, List<Score> scores) {
        LiveLeaderboard live = new LiveLeaderboard(board);
        live.fill(requireNonNull(scores, "liveLeaderboard.scores"));
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
     * @throws IllegalArgumentException if the value or a figure that breaks ties is not in the unit of its metric;
     *     nothing has changed then
     */
    public void put(Score score) {
        order.requireUnits(requireNonNull(score, "liveLeaderboard.score"));
        OptionalInt known = roster.find(score.owner());
        known.ifPresent(member -> {
            places.remove(member);
            roster.change(member, score);
        });
        places.insert(known.orElseGet(() -> roster.add(score)), order.steps(score.value()));
    }

    /** Ranks somebody no more; says whether the owner was ranked. */
    public boolean remove(PartyId owner) {
        OptionalInt member = member(owner);
        member.ifPresent(places::remove);
        member.ifPresent(roster::remove);
        return member.isPresent();
    }

    /** By what somebody is ranked; empty for whoever is not. */
    public Optional<Score> score(PartyId owner) {
        OptionalInt member = member(owner);
        return member.isPresent() ? Optional.of(places.score(member.getAsInt())) : Optional.empty();
    }

    /** The rank of somebody; empty for whoever is not ranked. */
    public Optional<Rank> rank(PartyId owner) {
        OptionalInt member = member(owner);
        return member.isPresent() ? Optional.of(places.rank(member.getAsInt())) : Optional.empty();
    }

    /** The best, and whoever is level with the last of them, as {@link Leaderboard#top}. */
    public List<LivePlace> top(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("top must be of zero or more, but was of " + count);
        }
        int end = Math.min(count, size());
        return places.places(0, end == 0 ? 0 : places.behind(end - 1));
    }

    /** One page, as {@link Leaderboard#page}. */
    public List<LivePlace> page(int number, int size) {
        return places(Page.of(number, size, size()));
    }

    /** Somebody and those around, as {@link Leaderboard#around}. */
    public List<LivePlace> around(PartyId owner, int size, EdgePolicy edge) {
        requireNonNull(edge, "liveLeaderboard.edge");
        OptionalInt member = member(owner);
        return member.isPresent()
                ? places(Page.around(places.position(member.getAsInt()), size, size(), edge))
                : List.of();
    }

    /** The ranking as it is now, of the window in which a day lies. */
    public Leaderboard snapshot(LocalDate asOf) {
        return LeaderboardRanker.standard().rankScores(board, places.scores(), asOf);
    }

    private void fill(List<Score> scores) {
        long[] steps = new long[scores.size()];
        for (Score score : scores) {
            order.requireUnits(requireNonNull(score, "liveLeaderboard.score"));
            if (roster.find(score.owner()).isPresent()) {
                throw new IllegalArgumentException(
                        "scores must have one of each owner, but have two of " + score.owner());
            }
            steps[roster.add(score)] = order.steps(score.value());
        }
        RankTable table = RankTable.of(steps, (one, other) -> roster.compare(one, other, steps[one]));
        places.fill(IntStream.range(0, steps.length).map(table::member).toArray(), steps);
    }

    private OptionalInt member(PartyId owner) {
        return roster.find(requireNonNull(owner, "liveLeaderboard.owner"));
    }

    private List<LivePlace> places(Page page) {
        return places.places(page.from(), page.toExclusive());
    }
}
