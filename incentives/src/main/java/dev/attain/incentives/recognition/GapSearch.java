package dev.attain.incentives.recognition;

import dev.attain.core.internal.ExactMath;
import dev.attain.core.metric.Direction;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.rank.RankTable;
import dev.attain.incentives.recognition.score.Score;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds the least that gives somebody a rank. A better value never has a worse rank, so that both the one to catch up
 * with and the rank of a value are found by halving.
 */
final class GapSearch {
    private final TableLeaderboard board;
    private final RankTable table;
    private final int position;
    private final Score own;
    private final boolean more;

    GapSearch(TableLeaderboard board, int position) {
        this.board = board;
        this.table = board.table();
        this.position = position;
        this.own = board.at(position).withOrigin(Optional.empty()).withReachedAt(Instant.MAX);
        this.more = board.board().metric().direction() == Direction.HIGHER_IS_BETTER;
    }

    Optional<Gap> find(Rank wanted) {
        if (!wanted.isAheadOf(board.rankAt(position))) {
            return Optional.empty();
        }
        int tooFew = first(0, position + 1, at -> wanted.isAheadOf(to(at, true).rank()));
        Gap level = to(tooFew - 1, false);
        return Optional.of(wanted.isAheadOf(level.rank()) ? to(tooFew - 1, true) : level);
    }

    /** What brings the value level with the one at a position, or beyond it. */
    private Gap to(int other, boolean beyond) {
        Ratio goal = board.at(other).value().value();
        Ratio value = own.value().value();
        Ratio distance = (more ? goal.minus(value) : value.minus(goal)).dividedBy(own.scale());
        Unit unit = own.value().unit();
        boolean hasSteps = unit.kind() != Unit.Kind.RATIO;
        Quantity missing = new Quantity(hasSteps ? steps(distance, unit, beyond) : distance, unit);
        Quantity gained = new Quantity(missing.value().times(own.scale()), unit);
        Quantity reached = more ? own.value().plus(gained) : own.value().minus(gained);
        boolean exceeding = beyond && !hasSteps;
        return new Gap(rank(reached, exceeding), missing, reached, exceeding);
    }

    /** The whole steps of the unit that make up a distance, or the first beyond it. */
    private static Ratio steps(Ratio distance, Unit unit, boolean beyond) {
        int decimals = unit.kind() == Unit.Kind.MONEY
                ? Currency.getInstance(unit.symbol()).getDefaultFractionDigits()
                : 0;
        Ratio step = Ratio.of(1, ExactMath.powerOfTen(decimals));
        Ratio up = Ratio.of(distance.rounded(decimals, RoundingMode.CEILING));
        return beyond && up.equals(distance) ? up.plus(step) : up;
    }

    /** The rank of a value among the others, all of whom with a better rank stand before the own position. */
    private Rank rank(Quantity value, boolean exceeding) {
        if (!exceeding && value.equals(own.value())) {
            return board.rankAt(position);
        }
        Score there = own.withValue(value);
        int ahead = first(0, position, at -> compare(board.at(at), there, exceeding) >= 0);
        int behind = first(ahead, position, at -> compare(board.at(at), there, exceeding) > 0);
        int within = first(ahead, behind, at -> board.at(at).owner().compareTo(own.owner()) > 0) - ahead;
        int groupsAhead = ahead == 0 ? 0 : table.groupsAhead(ahead - 1) + 1;
        return board.board().ties().rank(ahead, behind - ahead + 1, groupsAhead, within);
    }

    private int compare(Score other, Score there, boolean exceeding) {
        int byValue = board.order().compareValues(other.value(), there.value());
        if (byValue != 0) {
            return byValue;
        }
        return exceeding ? 1 : board.order().compareTied(other, there);
    }

    /** The first of some positions where something holds that holds of all after it; the end if there is none. */
    private static int first(int from, int toExclusive, IntPredicate holds) {
        int low = from;
        int high = toExclusive;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
