package dev.attain.examples.benchmarks.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LateSalesTest {
    private static final SalesYear WHOLE = SalesYear.of(2_000, 20);
    private static final LateSales SALES = LateSales.of(WHOLE, 40);

    @Test
    void theLateOnesAreMissingInTheYearAndHaveOnePayee() {
        assertThat(SALES.late.transactions()).isEqualTo(40).isEqualTo(SALES.late.lines());
        assertThat(SALES.year.transactions()).isEqualTo(1_960);
        assertThat(SALES.year.serial).isSorted().doesNotContain(SALES.late.serial);
        assertThat(WHOLE.serial).contains(SALES.year.serial).contains(SALES.late.serial);
        assertThat(SALES.late.share).containsOnly((short) 10_000);
    }

    @Test
    void theAnswerHasPlaceForTheLinesOfEachAccountAndTheLateOne() {
        assertThat(IntStream.range(0, 40))
                .allSatisfy(late -> assertThat(SALES.firstLine[late + 1] - SALES.firstLine[late])
                        .isEqualTo(1 + linesOf(SALES.year, SALES.account[late]).length));
    }

    @ParameterizedTest(name = "late transaction {0}")
    @ValueSource(ints = {0, 1, 13, 26, 39})
    void aLateTransactionComesToWhatAFullRunWithItDoes(int late) {
        SalesYear full = WHOLE.inOrder(IntStream.range(0, WHOLE.transactions())
                .filter(i -> contains(SALES.year.serial, WHOLE.serial[i]) || WHOLE.serial[i] == SALES.late.serial[late])
                .toArray());
        CommissionResult run = BigDecimalCommission.inLedgerOrder(full).get().result();
        CommissionResult answer = LatePass.recomputed(SALES).get();
        int account = SALES.account[late];
        int[] lines = linesOf(full, account);
        int first = SALES.firstLine[late];
        assertThat(lines).hasSize(SALES.firstLine[late + 1] - first).hasSizeGreaterThan(1);
        assertThat(IntStream.range(0, lines.length))
                .allSatisfy(i -> assertThat(figures(answer, first + i)).containsExactly(figures(run, lines[i])));
        assertThat(Arrays.copyOfRange(answer.totals, 4 * late, 4 * late + 4))
                .containsExactly(Arrays.copyOfRange(run.totals, 4 * account, 4 * account + 4));
    }

    @Test
    void decimalsAgree() {
        var decimals = BigDecimalLate.recomputed(SALES);
        var columns = LatePass.recomputed(SALES);
        assertThat(decimals.get().checksum()).isEqualTo(columns.get().checksum());
        assertThat(decimals.get().checksum()).isEqualTo(columns.get().checksum());
    }

    private static int[] linesOf(SalesYear year, int account) {
        int[] accountsBefore = year.accountsBefore();
        return IntStream.range(0, year.transactions())
                .flatMap(i -> IntStream.range(year.firstLine[i], year.firstLine[i + 1])
                        .filter(line -> accountsBefore[year.day[i]] + year.payee[line] == account))
                .toArray();
    }

    private static long[] figures(CommissionResult result, int line) {
        return new long[] {result.credited[line], result.commission[line], result.capped[line], result.held[line]};
    }

    private static boolean contains(int[] numbers, int wanted) {
        return Arrays.binarySearch(numbers, wanted) >= 0;
    }
}
