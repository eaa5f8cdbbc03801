package dev.attain.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class QuantityTest {
    private static final Quantity DOLLAR = Quantity.of(Money.parse("USD 1.00"));
    private static final Quantity THIRD = Quantity.of(Ratio.of(1, 3));
    private static final Quantity ORDERS = Quantity.count(3, "orders");
    private static final Quantity EURO = Quantity.of(Money.parse("EUR 1.00"));

    @Test
    void showsItselfAsPeopleWriteIt() {
        assertThat(DOLLAR).hasToString("USD 1.00");
        assertThat(ORDERS).hasToString("3 orders");
        assertThat(THIRD).hasToString("≈0.333333");
        assertThat(Quantity.of(Rate.percent("5.75"))).hasToString("5.75%");
        assertThat(Quantity.of(Ratio.of(5, 4))).hasToString("1.25");
        assertThat(DOLLAR.times(THIRD)).hasToString("USD ≈0.333333");
        assertThat(DOLLAR.times(Quantity.of(Rate.of("0.0575")))).hasToString("USD 0.0575");
        assertThat(DOLLAR.times(Quantity.of(Rate.of("0.000000000000000001")))).hasToString("USD ≈0.00");
    }

    @Test
    void unitsFollowTheArithmetic() {
        assertThat(DOLLAR.times(ORDERS)).hasToString("USD 3.00");
        assertThat(ORDERS.times(DOLLAR)).hasToString("USD 3.00");
        assertThat(THIRD.times(DOLLAR).unit()).isEqualTo(DOLLAR.unit());
        assertThat(THIRD.times(ORDERS)).hasToString("1 orders");
        assertThat(DOLLAR.per(DOLLAR)).isEqualTo(Quantity.of(Ratio.ONE));
        assertThat(DOLLAR.per(ORDERS)).hasToString("USD ≈0.333333");
        assertThat(DOLLAR.per(THIRD)).hasToString("USD 3.00");
        assertThat(ORDERS.plus(ORDERS).minus(ORDERS)).isEqualTo(ORDERS);
        assertThat(ORDERS.negated()).hasToString("-3 orders");
        assertThat(Quantity.of(Rate.percent("50")).plus(THIRD).value()).isEqualTo(Ratio.of(5, 6));
    }

    @Test
    void unitsThatDoNotFitAreRefusedWithBothFigures() {
        assertThatThrownBy(() -> DOLLAR.plus(EURO))
                .hasMessage("USD 1.00 + EUR 1.00 mixes units USD and EUR: convert one of them first");
        assertThatThrownBy(() -> DOLLAR.minus(ORDERS)).hasMessageStartingWith("USD 1.00 - 3 orders mixes units");
        assertThatThrownBy(() -> DOLLAR.compareTo(THIRD)).hasMessageContaining("mixes units USD and number");
        assertThatThrownBy(() -> DOLLAR.times(DOLLAR)).hasMessage("USD x USD has no unit: multiply by a pure number");
        assertThatThrownBy(() -> ORDERS.times(ORDERS))
                .hasMessage("orders x orders has no unit: multiply by a pure number");
        assertThatThrownBy(() -> DOLLAR.per(EURO))
                .hasMessage("USD / EUR has no unit: divide by the same unit or a pure number");
        assertThatThrownBy(() -> ORDERS.per(DOLLAR)).hasMessageStartingWith("orders / USD has no unit");
        assertThatThrownBy(() -> THIRD.per(DOLLAR)).hasMessageStartingWith("number / USD has no unit");
    }

    @Test
    void becomesMoneyOnlyWhenItIsWholeMinorUnits() {
        Quantity third = DOLLAR.times(THIRD);
        assertThat(third.rounded(2, RoundingMode.HALF_UP).toMoney()).hasToString("USD 0.33");
        assertThatThrownBy(third::toMoney)
                .hasMessage("USD 1/3 is finer than the minor unit: round it first with Quantity.rounded");
        assertThatThrownBy(ORDERS::toMoney).hasMessage("3 orders is no amount of money");
    }

    @Test
    void isComparedExactly() {
        assertThat(THIRD).isLessThan(Quantity.of(Ratio.of(333334, 1000000)));
        assertThat(THIRD.isZero()).isFalse();
        assertThat(THIRD.minus(THIRD).isZero()).isTrue();
    }

    @Test
    void aUnitSaysWhatItCounts() {
        assertThat(Unit.of(Currency.getInstance("USD"))).hasToString("USD");
        assertThat(Unit.NUMBER).hasToString("number");
        assertThat(Unit.PERCENT.fits(Unit.NUMBER)).isTrue();
        assertThat(Unit.count("orders").fits(Unit.count("days"))).isFalse();
        assertThatThrownBy(() -> Unit.count(" ")).hasMessage("unit.symbol must not be blank");
        assertThatThrownBy(() -> new Unit(Unit.Kind.MONEY, "QQQ")).hasMessageContaining("is not a currency code");
        assertThatThrownBy(() -> new Unit(Unit.Kind.MONEY, "XAU")).hasMessageContaining("must have minor units");
        assertThatThrownBy(() -> new Unit(Unit.Kind.RATIO, "apples"))
                .hasMessage(
                        "unit.symbol of a pure number must be empty or \"%\", but was \"apples\": use Unit.count for things");
    }
}
