package dev.attain.examples.benchmarks.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The peer with a currency: Joda-Money; what it lacks, the splitting, is written over its amounts. */
final class JodaMoney {
    private static final BigDecimal RATE = new BigDecimal("0.0575");

    private JodaMoney() {}

    static Supplier<Money> sum(long[] cents) {
        List<Money> amounts = amounts(cents);
        return () -> Money.total(CurrencyUnit.USD, amounts);
    }

    static Supplier<Money> multiplyRound(long[] cents) {
        List<Money> amounts = amounts(cents);
        return () -> multiplyRound(amounts);
    }

    private static Money multiplyRound(List<Money> amounts) {
        Money total = Money.zero(CurrencyUnit.USD);
        for (Money amount : amounts) {
            total = total.plus(amount.multipliedBy(RATE, RoundingMode.HALF_EVEN));
        }
        return total;
    }

    static Supplier<Money[]> apportion(long[] cents) {
        List<Money> weights = amounts(cents);
        Money total = Money.ofMinor(CurrencyUnit.USD, Ledger.TOTAL);
        return () -> apportion(total, weights);
    }

    private static Money[] apportion(Money total, List<Money> weights) {
        BigDecimal sum = Money.total(CurrencyUnit.USD, weights).getAmountMinor();
        Money[] parts = new Money[weights.size()];
        BigDecimal[] remainders = new BigDecimal[parts.length];
        Money left = total;
        for (int i = 0; i < parts.length; i++) {
            BigDecimal product = total.getAmountMinor().multiply(weights.get(i).getAmountMinor());
            BigDecimal[] share = product.divideAndRemainder(sum);
            parts[i] = Money.ofMinor(CurrencyUnit.USD, share[0].longValueExact());
            remainders[i] = share[1];
            left = left.minus(parts[i]);
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i], Comparator.reverseOrder()))
                .limit(left.getAmountMinorLong())
                .forEach(i -> parts[i] = parts[i].plusMinor(1));
        return parts;
    }

    static long cents(Money amount) {
        return amount.getAmountMinorLong();
    }

    static long checksum(Money[] parts) {
        return Ledger.checksum(Arrays.stream(parts).mapToLong(Money::getAmountMinorLong));
    }

    private static List<Money> amounts(long[] cents) {
        return Arrays.stream(cents)
                .mapToObj(minor -> Money.ofMinor(CurrencyUnit.USD, minor))
                .toList();
    }
}
