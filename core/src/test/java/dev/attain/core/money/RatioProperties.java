package dev.attain.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** However wide the numbers are, the results are those of schoolbook fractions. */
class RatioProperties {
    /** A fraction as at school, in numbers of any width, reduced when it is looked at. */
    private record Fraction(BigInteger above, BigInteger below) {
        Fraction plus(Fraction other) {
            return new Fraction(
                    above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Fraction times(Fraction other) {
            return new Fraction(above.multiply(other.above), below.multiply(other.below));
        }

        Fraction negated() {
            return new Fraction(above.negate(), below);
        }

        Fraction inverse() {
            return new Fraction(below, above);
        }

        Ratio ratio() {
            return new Ratio(above, below);
        }

        BigDecimal rounded(int decimals, RoundingMode mode) {
            return new BigDecimal(above).divide(new BigDecimal(below), decimals, mode);
        }

        private void assertIs(Ratio ratio) {
            BigInteger divisor = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
            assertThat(ratio.numerator()).isEqualTo(above.divide(divisor));
            assertThat(ratio.denominator()).isEqualTo(below.divide(divisor));
        }
    }

    @Property(tries = 5_000)
    void arithmeticIsThatOfSchoolbookFractions(@ForAll("fractions") Fraction x, @ForAll("fractions") Fraction y) {
        x.assertIs(x.ratio());
        x.plus(y).assertIs(x.ratio().plus(y.ratio()));
        x.plus(y.negated()).assertIs(x.ratio().minus(y.ratio()));
        x.times(y).assertIs(x.ratio().times(y.ratio()));
        x.negated().assertIs(x.ratio().negated());
    }

    @Property(tries = 5_000)
    void aQuotientIsTheProductWithTheInverse(@ForAll("fractions") Fraction x, @ForAll("fractions") Fraction y) {
        Assume.that(y.above().signum() != 0);
        x.times(y.inverse()).assertIs(x.ratio().dividedBy(y.ratio()));
    }

    @Property(tries = 5_000)
    void theOrderIsThatOfTheDifference(@ForAll("fractions") Fraction x, @ForAll("fractions") Fraction y) {
        Fraction apart = x.plus(y.negated());
        int order = apart.above().signum() * apart.below().signum();
        assertThat(x.ratio().compareTo(y.ratio())).isEqualTo(order);
        assertThat(x.ratio().equals(y.ratio())).isEqualTo(order == 0);
        (order <= 0 ? x : y).assertIs(x.ratio().min(y.ratio()));
        (order >= 0 ? x : y).assertIs(x.ratio().max(y.ratio()));
    }

    @Property(tries = 5_000)
    void roundingIsThatOfBigDecimal(
            @ForAll("fractions") Fraction x, @ForAll @IntRange(max = 25) int decimals, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        assertThat(x.ratio().rounded(decimals, mode)).isEqualTo(x.rounded(decimals, mode));
    }

    @Property(tries = 5_000)
    void aWholeNumberTimesARatioIsRoundedOnceOrRefused(
            @ForAll("fractions") Fraction x, @ForAll("edges") BigInteger whole, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY && whole.bitLength() < Long.SIZE);
        BigInteger exact =
                x.times(new Fraction(whole, BigInteger.ONE)).rounded(0, mode).unscaledValue();
        if (exact.bitLength() < Long.SIZE) {
            assertThat(x.ratio().times(whole.longValue(), mode)).isEqualTo(exact.longValue());
        } else {
            assertThatThrownBy(() -> x.ratio().times(whole.longValue(), mode))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage(exact + " does not fit 64 bits");
        }
    }

    @Property(tries = 5_000)
    void aDecimalIsTheFractionThatItSpells(@ForAll("edges") BigInteger digits, @ForAll @IntRange(max = 25) int scale) {
        new Fraction(digits, BigInteger.TEN.pow(scale)).assertIs(Ratio.of(new BigDecimal(digits, scale)));
    }

    @Property(tries = 5_000)
    void aQuantityShowsSixDecimalsAndSaysWhetherThereAreMore(@ForAll("fractions") Fraction x) {
        BigDecimal six = x.rounded(6, RoundingMode.HALF_UP);
        boolean exact = six.multiply(new BigDecimal(x.below())).compareTo(new BigDecimal(x.above())) == 0;
        String digits = six.signum() == 0 ? "0" : six.stripTrailingZeros().toPlainString();
        assertThat(Quantity.of(x.ratio())).hasToString((exact ? "" : "≈") + digits);
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(edges(), edges().filter(below -> below.signum() != 0))
                .as(Fraction::new);
    }

    /** Numbers of every width up to 70 bits, most of them within three of a power of two or of ten. */
    @Provide
    Arbitrary<BigInteger> edges() {
        Arbitrary<BigInteger> twos = Arbitraries.integers().between(0, 70).map(BigInteger.TWO::pow);
        Arbitrary<BigInteger> tens = Arbitraries.integers().between(0, 20).map(BigInteger.TEN::pow);
        Arbitrary<BigInteger> near = Combinators.combine(
                        Arbitraries.oneOf(twos, tens), Arbitraries.integers().between(-3, 3), Arbitraries.of(-1, 1))
                .as((power, apart, sign) -> power.add(BigInteger.valueOf(apart)).multiply(BigInteger.valueOf(sign)));
        return Arbitraries.oneOf(near, near, Arbitraries.longs().map(BigInteger::valueOf));
    }
}
