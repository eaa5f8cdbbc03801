package dev.attain.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class MoneyProperties {
    private static final Currency USD = Currency.getInstance("USD");
    private static final long HALF = Long.MAX_VALUE / 4;

    @Property
    void whatIsWrittenIsReadBack(@ForAll("amounts") Money money) {
        assertThat(Money.parse(money.toString())).isEqualTo(money);
        assertThat(Money.of(money.currency(), money.amount())).isEqualTo(money);
    }

    @Property
    void theRatioOfAnAmountIsItsDecimal(@ForAll("amounts") Money money) {
        assertThat(money.toRatio()).isEqualTo(Ratio.of(money.amount()));
    }

    @Property
    void sumsAreACommutativeGroup(
            @ForAll @LongRange(min = -HALF, max = HALF) long a,
            @ForAll @LongRange(min = -HALF, max = HALF) long b,
            @ForAll @LongRange(min = -HALF, max = HALF) long c) {
        Money x = new Money(USD, a);
        Money y = new Money(USD, b);
        Money z = new Money(USD, c);
        assertThat(x.plus(y)).isEqualTo(y.plus(x));
        assertThat(x.plus(y).plus(z)).isEqualTo(x.plus(y.plus(z)));
        assertThat(x.plus(y).minus(y)).isEqualTo(x);
        assertThat(x.plus(x.negated())).isEqualTo(Money.zero(USD));
    }

    @Property
    void sumsAndDifferencesAreExactOrAnException(@ForAll long a, @ForAll long b) {
        BigInteger left = BigInteger.valueOf(a);
        BigInteger right = BigInteger.valueOf(b);
        exactOrException(left.add(right), () -> new Money(USD, a).plus(new Money(USD, b)));
        exactOrException(left.subtract(right), () -> new Money(USD, a).minus(new Money(USD, b)));
        exactOrException(left.multiply(right), () -> new Money(USD, a).times(b));
    }

    @Property(tries = 5000)
    void aRateOfAnAmountIsWhatBigDecimalSays(
            @ForAll long minor, @ForAll("rates") Rate rate, @ForAll("roundings") RoundingMode mode) {
        BigDecimal exact = new BigDecimal(minor).multiply(rate.value());
        exactOrException(exact.setScale(0, mode).toBigInteger(), () -> new Money(USD, minor).times(rate, mode));
        exactOrException(
                exact.setScale(0, mode).toBigInteger(), () -> new Money(USD, minor).times(rate.toRatio(), mode));
    }

    @Property
    void aShareTimesTheWholeIsThePart(@ForAll long part, @ForAll long whole) {
        Assume.that(whole != 0);
        Ratio share = new Money(USD, part).per(new Money(USD, whole));
        assertThat(new Money(USD, whole).times(share, RoundingMode.UNNECESSARY)).isEqualTo(new Money(USD, part));
    }

    private static void exactOrException(BigInteger exact, java.util.function.Supplier<Money> result) {
        if (exact.bitLength() < Long.SIZE) {
            assertThat(result.get().minor()).isEqualTo(exact.longValueExact());
        } else {
            assertThatThrownBy(result::get)
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessageContaining("USD");
        }
    }

    @Provide
    Arbitrary<Money> amounts() {
        Arbitrary<Currency> currencies =
                Arbitraries.of("USD", "EUR", "CNY", "JPY", "KWD", "CLF").map(Currency::getInstance);
        return Combinators.combine(currencies, Arbitraries.longs()).as(Money::new);
    }

    @Provide
    Arbitrary<Rate> rates() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 18))
                .as(Rate::new);
    }

    @Provide
    Arbitrary<RoundingMode> roundings() {
        return Arbitraries.of(List.of(RoundingMode.values())).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    @Property
    void aRoundTripThroughEveryScaleKeepsTheRate(@ForAll long digits, @ForAll @IntRange(max = 18) int scale) {
        Rate rate = new Rate(digits, scale);
        assertThat(rate.value()).isEqualByComparingTo(BigDecimal.valueOf(digits, scale));
        assertThat(Rate.of(rate.value())).isEqualTo(rate);
        assertThat(Rate.parse(rate.toString())).isEqualTo(rate);
    }
}
