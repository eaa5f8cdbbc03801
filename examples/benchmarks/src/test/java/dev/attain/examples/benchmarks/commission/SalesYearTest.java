package dev.attain.examples.benchmarks.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalesYearTest {
    private static final SalesYear YEAR = SalesYear.of(20_000, 100);

    @ParameterizedTest(name = "day {0} is in quarter {1}")
    @CsvSource({"0, 0", "89, 0", "90, 1", "180, 1", "181, 2", "272, 2", "273, 3", "364, 3"})
    void theQuartersAreThoseOfTheCalendar(int day, int quarter) {
        assertThat(SalesYear.quarter(day)).isEqualTo(quarter);
        assertThat(YEAR.accountsBefore()[day]).isEqualTo(100 * quarter);
    }

    @ParameterizedTest(name = "{0} transactions: quarters begin at {1}, {2}, {3}, {4}")
    @CsvSource({"365, 0, 90, 181, 273", "3650, 0, 900, 1810, 2730", "2, 0, 1, 1, 2", "1, 0, 1, 1, 1"})
    void aYearIsCutIntoItsQuarters(int transactions, int first, int second, int third, int fourth) {
        assertThat(SalesYear.of(transactions, 3).quarterStarts())
                .containsExactly(first, second, third, fourth, transactions);
    }

    @Test
    void theLedgerRunsFromTheFirstDayToTheLast() {
        assertThat(YEAR.day).isSorted().startsWith((short) 0).endsWith((short) 364);
        assertThat(YEAR.serial).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void amountsHaveALongTailAboveTen() {
        assertThat(Arrays.stream(YEAR.amount)).allMatch(amount -> amount >= 1_000 && amount <= 4_195_304);
        assertThat(Arrays.stream(YEAR.amount).average().orElseThrow()).isBetween(1_030_000.0, 1_070_000.0);
        assertThat(Arrays.stream(YEAR.amount).max().orElseThrow()).isGreaterThan(4_000_000);
    }

    @ParameterizedTest(name = "{0} credited in {1} to {2} of 20,000")
    @CsvSource({"1, 17_800, 18_200", "2, 900, 1_100", "3, 900, 1_100"})
    void mostTransactionsHaveOnePayeeSomeTwoOrThree(int payees, String least, String most) {
        long found = IntStream.range(0, YEAR.transactions())
                .filter(i -> YEAR.firstLine[i + 1] - YEAR.firstLine[i] == payees)
                .count();
        assertThat(found).isBetween(Long.parseLong(least.replace("_", "")), Long.parseLong(most.replace("_", "")));
    }

    @Test
    void theSharesOfATransactionAreWholeAndItsPayeesDistinct() {
        for (int i = 0; i < YEAR.transactions(); i++) {
            int first = YEAR.firstLine[i];
            int end = YEAR.firstLine[i + 1];
            assertThat(IntStream.range(first, end).map(line -> YEAR.share[line]))
                    .allMatch(share -> share > 0);
            assertThat(IntStream.range(first, end).map(line -> YEAR.share[line]).sum())
                    .isEqualTo(10_000);
            assertThat(Arrays.copyOfRange(YEAR.payee, first, end)).doesNotHaveDuplicates();
        }
    }

    @Test
    void quotasAreWholeHundredsAroundWhatIsExpected() {
        long expected = 20_000L * 1_049_576 / 400;
        assertThat(Arrays.stream(YEAR.quota))
                .hasSize(400)
                .allMatch(quota -> quota % 10_000 == 0)
                .allMatch(quota -> quota > expected * 59 / 100 && quota <= expected * 160 / 100);
        assertThat(IntStream.range(0, 400))
                .allMatch(i -> YEAR.incentive[i] * 50 >= YEAR.quota[i] && YEAR.incentive[i] * 25 <= YEAR.quota[i]);
    }

    @Test
    void shufflingMovesTransactionsAndKeepsThemWhole() {
        SalesYear shuffled = YEAR.shuffled();
        assertThat(shuffled.serial).isNotEqualTo(YEAR.serial).containsExactlyInAnyOrder(YEAR.serial);
        int[] order = SerialOrder.of(shuffled.serial);
        for (int i = 0; i < order.length; i++) {
            assertThat(shuffled.amount[order[i]]).isEqualTo(YEAR.amount[i]);
            assertThat(shuffled.payee[shuffled.firstLine[order[i]]]).isEqualTo(YEAR.payee[YEAR.firstLine[i]]);
        }
    }

    @Test
    void serialsOfEverySizeAreSorted() {
        int[] serials = {30_000_000, 7, Integer.MAX_VALUE, 4_096, 4_095, 1 << 24, (1 << 24) - 1, 0};
        assertThat(SerialOrder.of(serials)).containsExactly(7, 1, 4, 3, 6, 5, 0, 2);
    }
}
