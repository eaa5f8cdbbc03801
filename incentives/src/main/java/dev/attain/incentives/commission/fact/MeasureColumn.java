package dev.attain.incentives.commission.fact;

import dev.attain.core.money.Ratio;
import dev.attain.incentives.plan.measure.Measure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What every line adds to one measure: whole numbers of a decimal unit where that is possible for all of them,
 * otherwise exact ratios. Immutable once it is filled.
 */
public final class MeasureColumn {
    /** The line is not counted. */
    private static final long NOT_COUNTED = Long.MIN_VALUE;

    private static final int MOST_DIGITS = 9;

    private final Measure measure;
    private final int digits;
    private final long[] units;
    private final @Nullable Ratio @Nullable [] exact;

    private MeasureColumn(Measure measure, int digits, long[] units, @Nullable Ratio @Nullable [] exact) {
        this.measure = measure;
        this.digits = digits;
        this.units = units;
        this.exact = exact;
    }

    /**
     * A column of whole numbers of a unit with so many decimals; {@link #notCounted} where a line is not counted. Where
     * their sum needs more than 64 bits they become ratios.
     */
    public static MeasureColumn of(Measure measure, int digits, long[] units) {
        MeasureColumn column = new MeasureColumn(measure, digits, units, null);
        return isNarrow(units) ? column : new MeasureColumn(measure, 0, new long[0], column.ratios());
    }

    /** A column of exact figures; null where a line is not counted. */
    public static MeasureColumn of(Measure measure, @Nullable Ratio[] exact) {
        int digits = Arrays.stream(exact).mapToInt(MeasureColumn::digits).max().orElse(0);
        boolean fits = digits <= MOST_DIGITS
                && Arrays.stream(exact).allMatch(value -> units(value, digits).bitLength() < Long.SIZE - 1);
        return fits
                ? of(
                        measure,
                        digits,
                        Arrays.stream(exact)
                                .mapToLong(value -> value == null
                                        ? NOT_COUNTED
                                        : units(value, digits).longValueExact())
                                .toArray())
                : new MeasureColumn(measure, 0, new long[0], exact);
    }

    /** Says in a column of whole numbers that a line is not counted. */
    public static long notCounted() {
        return NOT_COUNTED;
    }

    /** What is measured. */
    public Measure measure() {
        return measure;
    }

    /** Decimals of the unit. */
    public int digits() {
        return digits;
    }

    /** Whether lines are given in ratios because their unit has too many decimals. */
    public boolean isInRatios() {
        return exact != null;
    }

    /** Whether a line is counted. */
    public boolean counts(int line) {
        return exact == null ? units[line] != NOT_COUNTED : exact[line] != null;
    }

    /** What a line adds, in units. */
    public long units(int line) {
        return units[line];
    }

    /** A number of units, as people have them. */
    public Ratio exactly(long number) {
        return Ratio.of(BigDecimal.valueOf(number, digits));
    }

    /** What a line adds, exactly; zero if it is not counted. */
    public Ratio exact(int line) {
        if (exact == null) {
            return counts(line) ? exactly(units[line]) : Ratio.ZERO;
        }
        Ratio value = exact[line];
        return value == null ? Ratio.ZERO : value;
    }

    /** What a range of lines adds up to. */
    public Ratio sum(int from, int toExclusive) {
        Ratio sum = Ratio.ZERO;
        for (int line = from; line < toExclusive; line++) {
            sum = counts(line) ? sum.plus(exact(line)) : sum;
        }
        return sum;
    }

    /**
     * What a range of lines adds up to, in units.
     *
     * @throws ArithmeticException if that does not fit 64 bits
     */
    public long sumOfUnits(int from, int toExclusive) {
        long sum = 0;
        for (int line = from; line < toExclusive; line++) {
            sum = counts(line) ? Math.addExact(sum, units[line]) : sum;
        }
        return sum;
    }

    /**
     * What a range of lines adds up to, in units with so many decimals that every line is a whole number of them; empty
     * if that does not fit 64 bits.
     */
    public OptionalLong sum(int from, int toExclusive, int decimals) {
        if (exact == null && decimals == digits) {
            return OptionalLong.of(sumOfUnits(from, toExclusive));
        }
        BigInteger units = sum(from, toExclusive)
                .rounded(decimals, RoundingMode.UNNECESSARY)
                .unscaledValue();
        return units.bitLength() < Long.SIZE ? OptionalLong.of(units.longValue()) : OptionalLong.empty();
    }

    /** Whether any line of a range is counted. */
    public boolean countsAny(int from, int toExclusive) {
        for (int line = from; line < toExclusive; line++) {
            if (counts(line)) {
                return true;
            }
        }
        return false;
    }

    private static int digits(@Nullable Ratio value) {
        if (value == null) {
            return 0;
        }
        int twos = value.denominator().getLowestSetBit();
        int fives = 0;
        BigInteger rest = value.denominator().shiftRight(twos);
        while (rest.bitLength() > 2 && fives <= MOST_DIGITS) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(5));
            if (parts[1].signum() != 0) {
                return MOST_DIGITS + 1;
            }
            rest = parts[0];
            fives++;
        }
        return rest.equals(BigInteger.ONE) ? Math.max(twos, fives) : MOST_DIGITS + 1;
    }

    private static BigInteger units(@Nullable Ratio value, int digits) {
        return value == null
                ? BigInteger.ZERO
                : value.rounded(digits, RoundingMode.UNNECESSARY).unscaledValue();
    }

    private static boolean isNarrow(long[] units) {
        long sum = 0;
        for (long value : units) {
            long size = value == NOT_COUNTED ? 0 : Math.abs(value);
            sum += size;
            if (sum < 0 || size >= Long.MAX_VALUE >> 1) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Ratio[] ratios() {
        @Nullable Ratio[] ratios = new Ratio[units.length];
        for (int line = 0; line < ratios.length; line++) {
            ratios[line] = counts(line) ? exactly(units[line]) : null;
        }
        return ratios;
    }
}
