package dev.attain.examples.benchmarks.money;

import dev.attain.core.money.Money;
import dev.attain.examples.benchmarks.workload.Family;
import dev.attain.examples.benchmarks.workload.Workload;

/** Sums, rounds and splits a million amounts. */
public final class MoneyFamily {
    private MoneyFamily() {}

    /**
     * Four workloads: the sum; each amount times 5.75 %, rounded HALF_EVEN to the cent, and summed; a total split by
     * largest remainder over counts; and over amounts, into amounts.
     */
    public static Family family() {
        return Family.of("money", sum(), multiplyRound(), apportion(), apportionAmounts());
    }

    private static Workload<long[]> sum() {
        return Workload.of("money.sum", Ledger.ROWS, Ledger::amounts)
                .ours(OurMoney::sum, Money::minor)
                .limit(RawMoney::sum, Long::longValue)
                .peer("bigdecimal", BigDecimalMoney::sum, BigDecimalMoney::cents)
                .peer("jodamoney", JodaMoney::sum, JodaMoney::cents);
    }

    private static Workload<long[]> multiplyRound() {
        return Workload.of("money.multiply-round", Ledger.ROWS, Ledger::amounts)
                .ours(OurMoney::multiplyRound, Money::minor)
                .limit(RawMoney::multiplyRound, Long::longValue)
                .peer("bigdecimal", BigDecimalMoney::multiplyRound, BigDecimalMoney::cents)
                .peer("jodamoney", JodaMoney::multiplyRound, JodaMoney::cents);
    }

    private static Workload<long[]> apportion() {
        return Workload.of("money.apportion", Ledger.ROWS, Ledger::weights)
                .ours(OurMoney::apportion, Ledger::checksum)
                .limit(RawMoney::apportion, Ledger::checksum)
                .peer("bigdecimal", BigDecimalMoney::apportion, BigDecimalMoney::checksum);
    }

    private static Workload<long[]> apportionAmounts() {
        return Workload.of("money.apportion-amounts", Ledger.ROWS, Ledger::weights)
                .ours(OurMoney::apportionAmounts, OurMoney::checksum)
                .limit(RawMoney::apportion, Ledger::checksum)
                .peer("jodamoney", JodaMoney::apportion, JodaMoney::checksum);
    }
}
