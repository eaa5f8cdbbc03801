package dev.attain.examples.benchmarks.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommissionContestantsTest {
    private static final SalesYear YEAR = SalesYear.of(2_000, 20);
    private static final CommissionResult PASS = ColumnPass.withLines(YEAR).get();
    private static final CommissionResult DECIMALS =
            BigDecimalCommission.inLedgerOrder(YEAR).get().result();

    @Test
    void columnsAndDecimalsAgreeOnEveryLineAndEveryTotal() {
        assertThat(PASS).usingRecursiveComparison().isEqualTo(DECIMALS);
    }

    /**
     * The checksums come from a program in another language: SplitMix64 by its definition, the plan in exact fractions.
     */
    @ParameterizedTest(name = "{0} transactions of {1} payees")
    @CsvSource({
        "1000, 10, -4203853562243011229, 1822343715235798258",
        "1000, 10000, 8254841107900191171, -8203382918606795742"
    })
    void theYearAndItsAnswerAreTheSameEverywhere(int transactions, int payees, long checksum, long totalsChecksum) {
        SalesYear year = SalesYear.of(transactions, payees);
        assertThat(ColumnPass.withLines(year).get().checksum()).isEqualTo(checksum);
        assertThat(ColumnPass.totalsOnly(year).get().totalsChecksum()).isEqualTo(totalsChecksum);
        assertThat(BigDecimalCommission.inLedgerOrder(year).get().checksum()).isEqualTo(checksum);
        assertThat(BigDecimalCommission.inLedgerOrder(year).get().totalsChecksum())
                .isEqualTo(totalsChecksum);
    }

    @Test
    void someReachTheCapAndNobodyPassesIt() {
        assertThat(IntStream.range(0, YEAR.lines()).filter(line -> PASS.capped[line] < PASS.commission[line]))
                .hasSize(69);
        assertThat(IntStream.range(0, YEAR.accounts()))
                .allMatch(account -> PASS.totals[4 * account + 2] <= 3 * YEAR.incentive[account]);
    }

    @Test
    void halvesGoToTheEvenCent() {
        assertThat(IntStream.range(0, YEAR.lines()).filter(line -> PASS.capped[line] % 10 == 5))
                .hasSize(218)
                .allMatch(line -> PASS.held[line] % 2 == 0);
    }

    @Test
    void outputThatIsUsedAgainIsTheSameAgain() {
        var reusing = ColumnPass.reusingLines(YEAR);
        CommissionResult first = reusing.get();
        long checksum = first.checksum();
        assertThat(reusing.get()).isSameAs(first);
        assertThat(first.checksum()).isEqualTo(checksum).isEqualTo(PASS.checksum());
    }

    @Test
    void twoThreadsCalculateWhatOneDoes() {
        var twice = ColumnPass.onTwoThreads(YEAR);
        assertThat(twice.get()).usingRecursiveComparison().isEqualTo(PASS);
        assertThat(twice.get()).usingRecursiveComparison().isEqualTo(PASS);
    }

    @Test
    void inAnyOrderTheTotalsAreThoseOfTheLedgerAndTheLinesStandWhereTheyCameIn() {
        SalesYear shuffled = YEAR.shuffled();
        CommissionResult pass = ColumnPass.inAnyOrder(shuffled).get();
        assertThat(pass.totals).isEqualTo(PASS.totals);
        assertThat(pass.credited).isNotEqualTo(PASS.credited).containsExactlyInAnyOrder(PASS.credited);
        assertThat(pass)
                .usingRecursiveComparison()
                .isEqualTo(BigDecimalCommission.inAnyOrder(shuffled).get().result());
    }
}
