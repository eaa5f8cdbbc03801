package dev.attain.examples.benchmarks.money;

import static dev.attain.core.money.apportion.Apportionment.LARGEST_REMAINDER;

import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.apportion.Weights;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.function.Supplier;

/** Ours: an object per amount, as a host would hold them; currency and overflow checked at every step. */
final class OurMoney {
    private static final Currency USD = Currency.getInstance("USD");

    private OurMoney() {}

    static Supplier<Money> sum(long[] cents) {
        List<Money> amounts = amounts(cents);
        return () -> Money.sum(USD, amounts);
    }

    static Supplier<Money> multiplyRound(long[] cents) {
        List<Money> amounts = amounts(cents);
        Rate rate = Rate.percent("5.75");
        return () -> multiplyRound(amounts, rate);
    }

    private static Money multiplyRound(List<Money> amounts, Rate rate) {
        Money total = Money.zero(USD);
        for (Money amount : amounts) {
            total = total.plus(amount.times(rate, RoundingMode.HALF_EVEN));
        }
        return total;
    }

    static Supplier<long[]> apportion(long[] counts) {
        return () -> LARGEST_REMAINDER.split(Ledger.TOTAL, Weights.counts(counts));
    }

    static Supplier<List<Money>> apportionAmounts(long[] cents) {
        List<Money> amounts = amounts(cents);
        Money total = new Money(USD, Ledger.TOTAL);
        return () -> LARGEST_REMAINDER.split(total, Weights.money(amounts));
    }

    static long checksum(List<Money> parts) {
        return Ledger.checksum(parts.stream().mapToLong(Money::minor));
    }

    private static List<Money> amounts(long[] cents) {
        return Arrays.stream(cents).mapToObj(minor -> new Money(USD, minor)).toList();
    }
}
