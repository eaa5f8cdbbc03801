package dev.attain.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class ExactMathProperties {
    @Property(tries = 20_000)
    void aShareOfAnythingIsTheWideQuotient(
            @ForAll @LongRange(min = 0) long a,
            @ForAll @LongRange(min = 0) long b,
            @ForAll @LongRange(min = 1) long divisor) {
        long part = Math.min(b, divisor);
        BigInteger exact =
                BigInteger.valueOf(a).multiply(BigInteger.valueOf(part)).divide(BigInteger.valueOf(divisor));
        assertThat(ExactMath.shareOf(a, part, divisor)).isEqualTo(exact.longValueExact());
    }

    @Property
    void roundedQuotientsAreThoseOfBigDecimal(
            @ForAll long dividend, @ForAll @LongRange(min = 1) long divisor, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        BigDecimal exact = new BigDecimal(dividend).divide(new BigDecimal(divisor), 0, mode);
        assertThat(ExactMath.divide(dividend, divisor, mode)).isEqualTo(exact.longValueExact());
        assertThat(ExactMath.divide(BigInteger.valueOf(dividend), BigInteger.valueOf(divisor), mode))
                .isEqualTo(exact.toBigIntegerExact());
    }

    @Property
    void smallQuotientsMeetEveryTie(
            @ForAll byte dividend, @ForAll @LongRange(min = 1, max = 8) long divisor, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        BigDecimal exact = new BigDecimal(dividend).divide(new BigDecimal(divisor), 0, mode);
        assertThat(ExactMath.divide(dividend, divisor, mode)).isEqualTo(exact.longValueExact());
    }

    @Property
    void theGreatestCommonDivisorIsThatOfBigInteger(
            @ForAll @LongRange(min = -Long.MAX_VALUE) long a,
            @ForAll @LongRange(min = -Long.MAX_VALUE) long b,
            @ForAll short common) {
        for (long[] pair : new long[][] {{a, b}, {a >> 20 << 4, common}, {(a >> 32) * common, (b >> 40) * common}}) {
            BigInteger exact = BigInteger.valueOf(pair[0]).gcd(BigInteger.valueOf(pair[1]));
            assertThat(ExactMath.greatestCommonDivisor(pair[0], pair[1])).isEqualTo(exact.longValueExact());
        }
    }

    @Property
    void productsAreComparedInFullWidth(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        for (long[] four : new long[][] {{a, b, c, d}, {a, b, b, a}, {a, b, a, b + 1}, {a, b, -a, -b}}) {
            BigInteger left = BigInteger.valueOf(four[0]).multiply(BigInteger.valueOf(four[1]));
            BigInteger right = BigInteger.valueOf(four[2]).multiply(BigInteger.valueOf(four[3]));
            assertThat(ExactMath.compareProducts(four[0], four[1], four[2], four[3]))
                    .isEqualTo(left.compareTo(right));
        }
    }
}
