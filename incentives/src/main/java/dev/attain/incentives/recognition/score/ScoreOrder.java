package dev.attain.incentives.recognition.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.ExactMath;
import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.board.TieBreaker;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The order of a board, exactly, whatever the size of the figures: a whole number that is compared first, and a
 * comparison of those for whom it is the same. Immutable.
 */
public final class ScoreOrder {
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger SMALLEST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final int RATIO_DECIMALS = 9;
    private static final int NARROW_BITS = 62;

    private final Metric metric;
    private final long unitsInOne;
    private final List<TieBreaker> breakers;
    private final boolean byId;

    private ScoreOrder(Metric metric, long unitsInOne, List<TieBreaker> breakers) {
        this.metric = metric;
        this.unitsInOne = unitsInOne;
        this.breakers = breakers;
        this.byId = breakers.contains(new TieBreaker.StableId());
    }

    /** The order of a board. */
    public static ScoreOrder of(RankingBoard board) {
        requireNonNull(board, "scoreOrder.board");
        int decimals = decimals(board.metric().unit());
        return new ScoreOrder(board.metric(), ExactMath.powerOfTen(decimals), board.tieBreakers());
    }

    /** How many decimals a smallest step of a unit has: cents of USD, whole things, a billionth of a pure number. */
    static int decimals(Unit unit) {
        return switch (unit.kind()) {
            case MONEY -> Currency.getInstance(unit.symbol()).getDefaultFractionDigits();
            case COUNT -> 0;
            case RATIO -> RATIO_DECIMALS;
        };
    }

    /**
     * The value in whole steps of its unit, the more the better, rounded down to a step and to what 64 bits hold. Of
     * two values the better never has the smaller number; for equal numbers see {@link #compareWithin}.
     */
    public long steps(Quantity value) {
        Ratio ratio = value.value();
        BigInteger numerator = ratio.numerator();
        BigInteger denominator = ratio.denominator();
        boolean more = metric.direction() == Direction.HIGHER_IS_BETTER;
        if (isNarrow(ratio)) {
            long scaled = numerator.longValue() * unitsInOne;
            return Math.floorDiv(more ? scaled : -scaled, denominator.longValue());
        }
        BigInteger scaled = (more ? numerator : numerator.negate()).multiply(BigInteger.valueOf(unitsInOne));
        BigInteger floor = scaled.subtract(scaled.mod(denominator)).divide(denominator);
        return floor.min(LARGEST).max(SMALLEST).longValue();
    }

    /** Whether a score says nothing but owner and value, and the value nothing but its {@link #steps}. */
    public boolean isBare(Score score) {
        return score.tieFigures().isEmpty()
                && score.reachedAt().isEmpty()
                && score.origin().isEmpty()
                && score.scale().equals(Ratio.ONE)
                && score.value().unit().equals(metric.unit())
                && isWhole(score.value().value());
    }

    /** The {@linkplain #isBare bare} score of somebody whose value has some {@link #steps}. */
    public Score bare(PartyId owner, long steps) {
        boolean more = metric.direction() == Direction.HIGHER_IS_BETTER;
        return Score.of(owner, new Quantity(Ratio.of(more ? steps : -steps, unitsInOne), metric.unit()));
    }

    /**
     * Refuses a score that the board cannot compare.
     *
     * @throws IllegalArgumentException if the value or a figure that breaks ties is not in the unit of its metric
     */
    public void requireUnits(Score score) {
        requireUnit(metric, score.value(), score.owner(), "score");
        if (!score.tieFigures().isEmpty()) {
            breakers.forEach(breaker -> requireUnit(breaker, score));
        }
    }

    /** Compares two values: below zero if the first is better. */
    public int compareValues(Quantity one, Quantity other) {
        return better(metric, one, other);
    }

    /** Compares two scores with the same {@link #steps}: below zero if the first is ahead, zero if they are level. */
    public int compareWithin(Score one, Score other) {
        int byValue = compareValues(one.value(), other.value());
        return byValue == 0 ? compareTied(one, other) : byValue;
    }

    /**
     * Compares two {@linkplain #isBare bare} scores with the same value, of which there is nothing to compare but the
     * ids.
     */
    public int compareBare(PartyId one, PartyId other) {
        return byId ? one.compareTo(other) : 0;
    }

    /** Compares two scores with the same value by the tie-breakers alone. */
    public int compareTied(Score one, Score other) {
        for (TieBreaker breaker : breakers) {
            int decided = compare(breaker, one, other);
            if (decided != 0) {
                return decided;
            }
        }
        return 0;
    }

    /** Which tie-breaker tells two scores with the same value apart; empty if they are level. */
    public Optional<TieBreaker> decidedBy(Score one, Score other) {
        return breakers.stream()
                .filter(breaker -> compare(breaker, one, other) != 0)
                .findFirst();
    }

    private static void requireUnit(TieBreaker breaker, Score score) {
        if (breaker instanceof TieBreaker.ByMetric by) {
            score.figure(by.metric().id())
                    .ifPresent(value -> requireUnit(by.metric(), value, score.owner(), "tie-breaking figure"));
        }
    }

    private static void requireUnit(Metric metric, Quantity value, PartyId owner, String what) {
        if (!metric.measures(value)) {
            throw new IllegalArgumentException("the %s of %s must be in %s, the unit of %s, but was %s"
                    .formatted(what, owner, metric.unit(), metric, value));
        }
    }

    private static int compare(TieBreaker breaker, Score one, Score other) {
        if (breaker instanceof TieBreaker.ByMetric by) {
            Metric metric = by.metric();
            return firstKnown(one.figure(metric.id()), other.figure(metric.id()), (a, b) -> better(metric, a, b));
        }
        return breaker instanceof TieBreaker.EarliestReached
                ? firstKnown(one.reachedAt(), other.reachedAt(), Comparator.<Instant>naturalOrder())
                : one.owner().compareTo(other.owner());
    }

    /** Whoever has a figure is ahead of whoever has none. */
    private static <T> int firstKnown(Optional<T> one, Optional<T> other, Comparator<T> order) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return order.compare(one.get(), other.get());
    }

    private static int better(Metric metric, Quantity one, Quantity other) {
        return metric.direction() == Direction.HIGHER_IS_BETTER ? other.compareTo(one) : one.compareTo(other);
    }

    /** Whether a value is so many steps, exactly; in lowest terms the denominator says so. */
    private boolean isWhole(Ratio value) {
        return isNarrow(value) && unitsInOne % value.denominator().longValue() == 0;
    }

    private boolean isNarrow(Ratio value) {
        return value.denominator().bitLength() <= NARROW_BITS
                && value.numerator().bitLength() + bits(unitsInOne) <= NARROW_BITS;
    }

    private static int bits(long positive) {
        return Long.SIZE - Long.numberOfLeadingZeros(positive);
    }
}
