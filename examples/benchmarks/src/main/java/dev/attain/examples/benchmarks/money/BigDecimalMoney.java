package dev.attain.examples.benchmarks.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The peer that comes with the JDK: decimals with two places, no currency. */
final class BigDecimalMoney {
    private static final int CENTS = 2;
    private static final BigDecimal RATE = new BigDecimal("0.0575");

    private BigDecimalMoney() {}

    static Supplier<BigDecimal> sum(long[] cents) {
        List<BigDecimal> amounts = amounts(cents);
        return () -> sum(amounts);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            total = total.add(amount);
        }
        return total;
    }

    static Supplier<BigDecimal> multiplyRound(long[] cents) {
        List<BigDecimal> amounts = amounts(cents);
        return () -> multiplyRound(amounts);
    }

    private static BigDecimal multiplyRound(List<BigDecimal> amounts) {
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            total = total.add(amount.multiply(RATE).setScale(CENTS, RoundingMode.HALF_EVEN));
        }
        return total;
    }

    static Supplier<BigDecimal[]> apportion(long[] counts) {
        List<BigDecimal> weights =
                Arrays.stream(counts).mapToObj(BigDecimal::valueOf).toList();
        return () -> apportion(BigDecimal.valueOf(Ledger.TOTAL), weights);
    }

    private static BigDecimal[] apportion(BigDecimal total, List<BigDecimal> weights) {
        BigDecimal sum = sum(weights);
        BigDecimal[] parts = new BigDecimal[weights.size()];
        BigDecimal[] remainders = new BigDecimal[parts.length];
        BigDecimal left = total;
        for (int i = 0; i < parts.length; i++) {
            BigDecimal[] share = total.multiply(weights.get(i)).divideAndRemainder(sum);
            parts[i] = share[0];
            remainders[i] = share[1];
            left = left.subtract(share[0]);
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i], Comparator.reverseOrder()))
                .limit(left.intValueExact())
                .forEach(i -> parts[i] = parts[i].add(BigDecimal.ONE));
        return parts;
    }

    static long cents(BigDecimal amount) {
        return amount.movePointRight(CENTS).longValueExact();
    }

    static long checksum(BigDecimal[] parts) {
        return Ledger.checksum(Arrays.stream(parts).mapToLong(BigDecimal::longValueExact));
    }

    private static List<BigDecimal> amounts(long[] cents) {
        return Arrays.stream(cents)
                .mapToObj(minor -> BigDecimal.valueOf(minor, CENTS))
                .toList();
    }
}
