package dev.attain.incentives.recognition;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.rank.RankTable;
import dev.attain.incentives.recognition.score.Score;
import dev.attain.incentives.recognition.score.ScoreOrder;
import dev.attain.incentives.recognition.score.Scores;
import dev.attain.incentives.recognition.score.Unranked;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/** A leaderboard over a table of ranks whose members are the scores in the order of their ids. */
final class TableLeaderboard implements Leaderboard {
    private final Frame frame;
    private final List<Score> scores;
    private final ScoreOrder order;
    private final RankTable table;
    private final Map<PartyId, Integer> members;
    private final Optional<TableLeaderboard> before;

    /** What is known of the ranking beside the ranks. */
    private record Frame(RankingBoard board, LocalDate asOf, Optional<String> weightClass, Scores scores) {}

    private TableLeaderboard(Frame frame, TableLeaderboard ranked, Optional<TableLeaderboard> before) {
        this.frame = frame;
        this.scores = ranked.scores;
        this.order = ranked.order;
        this.table = ranked.table;
        this.members = ranked.members;
        this.before = before;
    }

    private TableLeaderboard(Frame frame, List<Score> scores) {
        this.frame = frame;
        this.scores = scores;
        this.order = ScoreOrder.of(frame.board());
        this.members = new HashMap<>(scores.size() * 2);
        long[] steps = new long[scores.size()];
        for (int member = 0; member < steps.length; member++) {
            Score score = scores.get(member);
            members.put(score.owner(), member);
            steps[member] = order.steps(score.value());
        }
        this.table = RankTable.of(steps, (one, other) -> order.compareWithin(scores.get(one), scores.get(other)));
        this.before = Optional.empty();
    }

    static TableLeaderboard of(RankingBoard board, Scores scores, LocalDate asOf) {
        List<Score> byId = scores.ranked().stream()
                .sorted(Comparator.comparing(Score::owner))
                .toList();
        Frame frame = new Frame(board, requireNonNull(asOf, "leaderboard.asOf"), Optional.empty(), scores);
        return new TableLeaderboard(frame, byId);
    }

    /** The same ranking as that of a weight class. */
    TableLeaderboard of(String weightClass) {
        Frame named = new Frame(frame.board, frame.asOf, Optional.of(weightClass), frame.scores);
        return new TableLeaderboard(named, this, before);
    }

    /** The same ranking with one before, of which it keeps no more than the ranks. */
    TableLeaderboard after(TableLeaderboard previous) {
        return new TableLeaderboard(
                frame, this, Optional.of(new TableLeaderboard(previous.frame, previous, Optional.empty())));
    }

    @Override
    public RankingBoard board() {
        return frame.board();
    }

    @Override
    public SalesPeriod window() {
        return board().window(asOf());
    }

    @Override
    public LocalDate asOf() {
        return frame.asOf();
    }

    @Override
    public Optional<String> weightClass() {
        return frame.weightClass();
    }

    @Override
    public List<Standing> standings() {
        return new StandingList();
    }

    @Override
    public Optional<Standing> standing(PartyId owner) {
        return position(owner).map(position -> new Standing(this, position));
    }

    @Override
    public List<Standing> top(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("top must be of zero or more, but was of " + count);
        }
        int end = Math.min(count, size());
        int to = end == 0 ? 0 : table.ahead(end - 1) + table.level(end - 1);
        return standings().subList(0, to);
    }

    @Override
    public List<Standing> page(int number, int size) {
        return Page.of(number, size, size()).of(standings());
    }

    @Override
    public List<Standing> around(PartyId owner, int size, EdgePolicy edge) {
        requireNonNull(edge, "leaderboard.edge");
        return position(owner)
                .map(position -> Page.around(position, size, size(), edge).of(standings()))
                .orElse(List.of());
    }

    @Override
    public List<Standing> climbers() {
        return best(standing -> standing.movement().map(movement -> Quantity.of(movement.places())));
    }

    @Override
    public List<Standing> mostImproved() {
        return best(Standing::improvement);
    }

    @Override
    public Optional<Gap> gap(PartyId owner, Rank rank) {
        requireNonNull(rank, "leaderboard.rank");
        return position(owner).flatMap(position -> new GapSearch(this, position).find(rank));
    }

    @Override
    public List<Score> scores() {
        return scores;
    }

    @Override
    public List<Unranked> unranked() {
        return frame.scores().unranked();
    }

    @Override
    public List<Finding> findings() {
        return frame.scores().findings();
    }

    /** {@code sales/1 on 2026-03-31: 12 ranked}. */
    @Override
    public String toString() {
        return board() + " on " + asOf() + ": " + size() + " ranked";
    }

    int size() {
        return scores.size();
    }

    RankTable table() {
        return table;
    }

    ScoreOrder order() {
        return order;
    }

    Optional<TableLeaderboard> before() {
        return before;
    }

    Score at(int position) {
        return scores.get(table.member(position));
    }

    Rank rankAt(int position) {
        return table.rankAt(position, board().ties());
    }

    Optional<Integer> position(PartyId owner) {
        return Optional.ofNullable(members.get(requireNonNull(owner, "leaderboard.owner")))
                .map(table::position);
    }

    /** All with the largest figure, if that is more than zero. */
    private List<Standing> best(Function<Standing, Optional<Quantity>> figure) {
        Optional<Quantity> most = standings().stream()
                .flatMap(standing -> figure.apply(standing).stream())
                .filter(value -> value.value().isPositive())
                .max(Comparator.naturalOrder());
        return most.map(value -> standings().stream()
                        .filter(standing -> figure.apply(standing).equals(most))
                        .toList())
                .orElse(List.of());
    }

    private final class StandingList extends AbstractList<Standing> implements RandomAccess {
        @Override
        public Standing get(int index) {
            if (index < 0 || index >= scores.size()) {
                throw new IndexOutOfBoundsException("position " + index + " of " + scores.size());
            }
            return new Standing(TableLeaderboard.this, index);
        }

        @Override
        public int size() {
            return scores.size();
        }
    }
}
