package dev.attain.incentives.commission.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class DivisorProperties {
    private static final long LARGEST = Divisor.LIMIT - 1;

    @Property
    void anyFigureIsRoundedAsBigDecimalRoundsIt(
            @ForAll @LongRange(min = -LARGEST, max = LARGEST) long dividend,
            @ForAll @LongRange(min = 1, max = LARGEST) long divisor,
            @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        assertThat(new Divisor(divisor, mode).divide(dividend)).isEqualTo(byBigDecimal(dividend, divisor, mode));
    }

    /**
     * Where a reciprocal that is too large would show first: at and beside multiples of the divisor, and of its half.
     */
    @Property
    void aFigureBesideAMultipleOfTheDivisorIsRoundedToo(
            @ForAll @LongRange(min = 1, max = 1L << 31) long divisor,
            @ForAll @IntRange(max = (1 << 30) - 2) int halves,
            @ForAll @IntRange(min = -1, max = 1) int beside,
            @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        long dividend = divisor * halves / 2 + beside;
        Divisor by = new Divisor(divisor, mode);
        assertThat(by.divide(dividend)).isEqualTo(byBigDecimal(dividend, divisor, mode));
        assertThat(by.divide(-dividend)).isEqualTo(byBigDecimal(-dividend, divisor, mode));
    }

    private static long byBigDecimal(long dividend, long divisor, RoundingMode mode) {
        return BigDecimal.valueOf(dividend)
                .divide(BigDecimal.valueOf(divisor), 0, mode)
                .longValueExact();
    }
}
