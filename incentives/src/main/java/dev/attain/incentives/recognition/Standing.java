package dev.attain.incentives.recognition;

import dev.attain.core.explain.Explanation;
import dev.attain.core.metric.Direction;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import dev.attain.incentives.recognition.board.TieBreaker;
import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.rank.TieMethod;
import dev.attain.incentives.recognition.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One place of a leaderboard, and why it is this one. Immutable; a view of the leaderboard. */
public final class Standing implements Localized {
    private final TableLeaderboard board;
    private final int position;

    Standing(TableLeaderboard board, int position) {
        this.board = board;
        this.position = position;
    }

    /** Whose place it is. */
    public PartyId owner() {
        return score().owner();
    }

    /** The value that is ranked, a joiner's as it is scaled. */
    public Quantity value() {
        return score().value();
    }

    /** All that the owner is ranked by. */
    public Score score() {
        return board.at(position);
    }

    /** The rank by the method of the board. */
    public Rank rank() {
        return board.rankAt(position);
    }

    /** The rank by another method. */
    public Rank rank(TieMethod method) {
        return board.table().rankAt(position, method);
    }

    /** The percentile by the definition of the board, as a share: 11/12. */
    public Ratio percentile() {
        int level = board.table().level(position);
        int behind = board.size() - board.table().ahead(position) - level;
        return board.board().percentile().of(behind, level, board.size());
    }

    /** How the rank changed since the ranking before; empty without one, and for whoever was not ranked then. */
    public Optional<Movement> movement() {
        return board.before()
                .flatMap(before -> before.position(owner()).map(before::rankAt))
                .map(then -> new Movement(then, rank()));
    }

    /**
     * By how much the value got better since the ranking before, below zero if it got worse; empty without one, and for
     * whoever was not ranked then.
     */
    public Optional<Quantity> improvement() {
        boolean more = board.board().metric().direction() == Direction.HIGHER_IS_BETTER;
        return board.before()
                .flatMap(before -> before.position(owner()).map(before::at))
                .map(then -> more ? value().minus(then.value()) : then.value().minus(value()));
    }

    /** What the owner needs for the next better rank that somebody has; empty for the first. */
    public Optional<Gap> next() {
        int ahead = board.table().ahead(position);
        return ahead == 0 ? Optional.empty() : board.gap(owner(), board.rankAt(ahead - 1));
    }

    /** How the value came about: measurements, the scaling of a joiner, the members of a team. */
    public Explanation explanation() {
        return score().explanation(board.board().metric());
    }

    /** Why the place is this one: rank, ties and what broke them, movement. */
    public List<Message> reasons() {
        List<Message> reasons = new ArrayList<>();
        reasons.add(RecognitionText.PLACE.message(
                owner(), rank(), board.size(), board.board().ties(), value()));
        int level = board.table().level(position);
        if (level > 1) {
            reasons.add(RecognitionText.SHARED.message(level - 1));
        }
        int first = board.table().ahead(position);
        if (first > 0) {
            broken(first - 1, RecognitionText.BEHIND_BY_BREAKER).ifPresent(reasons::add);
        }
        if (first + level < board.size()) {
            broken(first + level, RecognitionText.AHEAD_BY_BREAKER).ifPresent(reasons::add);
        }
        movement().ifPresent(movement -> reasons.add(moved(movement)));
        return List.copyOf(reasons);
    }

    /** The reasons in words, a line each. */
    @Override
    public String text(Locale locale) {
        return reasons().stream().map(reason -> reason.text(locale)).collect(Collectors.joining("\n"));
    }

    /** {@code 2 ann: USD 500.00}. */
    @Override
    public String toString() {
        return rank() + " " + owner() + ": " + value();
    }

    /** What told this value and the same one of a neighbour apart; empty if the values differ. */
    private Optional<Message> broken(int neighbour, RecognitionText words) {
        Score other = board.at(neighbour);
        if (!other.value().equals(value())) {
            return Optional.empty();
        }
        Optional<TieBreaker> breaker = board.order().decidedBy(score(), other);
        return breaker.map(by -> words.message(other.owner(), by));
    }

    private static Message moved(Movement movement) {
        int up = movement.places().compareTo(Ratio.ZERO);
        RecognitionText words =
                up > 0 ? RecognitionText.MOVED_UP : up < 0 ? RecognitionText.MOVED_DOWN : RecognitionText.STAYED;
        return words.message(movement.before(), movement.after());
    }
}
