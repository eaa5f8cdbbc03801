package dev.attain.examples.benchmarks.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LineReasonsTest {
    private static final SalesYear YEAR = SalesYear.of(2_000, 20);
    private static final Questions QUESTIONS = Questions.of(YEAR, 300);
    private static final CommissionResult DECIMALS =
            BigDecimalCommission.inLedgerOrder(YEAR).get().result();
    private static final int CAPPED_LINE = IntStream.range(0, YEAR.lines())
            .filter(line -> DECIMALS.capped[line] > 0 && DECIMALS.capped[line] < DECIMALS.commission[line])
            .findFirst()
            .orElseThrow();
    private static final Questions OF_THE_CAP = new Questions(YEAR, new int[] {CAPPED_LINE});

    @Test
    void theReasonsOfALineAreTheSumsOfTheLinesBeforeIt() {
        LineReasons reasons = LineReasons.replayed(QUESTIONS).get();
        assertThat(IntStream.range(0, 300))
                .allSatisfy(question -> assertThat(reasons.reason(question))
                        .containsExactly(expected(QUESTIONS.lines()[question])));
    }

    @Test
    void theReasonsSayWhereTheCapCuts() {
        long[] reason = LineReasons.replayed(OF_THE_CAP).get().reason(0);
        assertThat(reason).containsExactly(expected(CAPPED_LINE));
        assertThat(reason[7]).isEqualTo(reason[8]).isLessThan(reason[6]);
    }

    @Test
    void whoeverFillsInTheSameReasonsHasTheSameChecksum() {
        LineReasons filled = LineReasons.toBeFilled(QUESTIONS);
        assertThat(filled.checksum())
                .isNotEqualTo(LineReasons.replayed(QUESTIONS).get().checksum());
        IntStream.range(0, 300).forEach(i -> filled.reason(i, expected(QUESTIONS.lines()[i])));
        assertThat(filled.checksum())
                .isEqualTo(LineReasons.replayed(QUESTIONS).get().checksum());
    }

    @Test
    void theSameQuestionsAreAskedEveryTime() {
        assertThat(Questions.of(YEAR, 300).lines()).containsExactly(QUESTIONS.lines());
        assertThat(Arrays.stream(QUESTIONS.lines())).allMatch(line -> line >= 0 && line < YEAR.lines());
        assertThat(Arrays.stream(QUESTIONS.lines()).distinct().count()).isGreaterThan(250);
    }

    @Test
    void theTextNamesWhatIsCreditedEarnedAndPaid() {
        LineTexts texts = LineTexts.written(OF_THE_CAP).get();
        long[] reason = expected(CAPPED_LINE);
        assertThat(texts.texts().get(0))
                .startsWith("After credits of " + decimal(reason[0]) + " of a quota of ")
                .contains(", " + decimal(DECIMALS.credited[CAPPED_LINE]) + " is credited: ")
                .endsWith("; the cap leaves %s; earned %s, paid %s, of which held %s"
                        .formatted(decimal(reason[7]), decimal(reason[6]), decimal(reason[8]), decimal(reason[9])));
    }

    @Test
    void anotherTextOfTheSameFiguresHasTheSameChecksumAndOneThatLacksAFigureHasNot() {
        String credited = "EUR " + "%,.2f".formatted(new BigDecimal(decimal(DECIMALS.credited[CAPPED_LINE])));
        String paid = decimal(DECIMALS.commission[CAPPED_LINE]) + " -> " + decimal(DECIMALS.capped[CAPPED_LINE]);
        long checksum = LineTexts.written(OF_THE_CAP).get().checksum();
        assertThat(new LineTexts(OF_THE_CAP, List.of(credited + "; " + paid)).checksum())
                .isEqualTo(checksum);
        assertThat(new LineTexts(OF_THE_CAP, List.of(credited)).checksum()).isNotEqualTo(checksum);
        assertThat(new LineTexts(OF_THE_CAP, List.of(paid)).checksum()).isNotEqualTo(checksum);
    }

    /** From the lines that the decimals calculated: by adding up those of the account that stand before. */
    private static long[] expected(int line) {
        int account = account(line);
        int[] earlier = IntStream.range(0, line)
                .filter(other -> account(other) == account)
                .toArray();
        long before = Arrays.stream(earlier)
                .mapToLong(other -> DECIMALS.credited[other])
                .sum();
        long paid = Arrays.stream(earlier)
                .mapToLong(other -> DECIMALS.capped[other])
                .sum();
        LongStream tiers = IntStream.range(0, 5)
                .mapToLong(tier -> upTo(edge(account, tier + 1), before + DECIMALS.credited[line], edge(account, tier))
                        - upTo(edge(account, tier + 1), before, edge(account, tier)));
        return LongStream.concat(
                        LongStream.concat(LongStream.of(before), tiers),
                        LongStream.of(
                                DECIMALS.commission[line],
                                3 * YEAR.incentive[account] - paid,
                                DECIMALS.capped[line],
                                DECIMALS.held[line]))
                .toArray();
    }

    private static long upTo(long end, long credits, long from) {
        return Math.max(0, Math.min(end, credits) - from);
    }

    private static long edge(int account, int tier) {
        return tier == 5 ? Long.MAX_VALUE : YEAR.quota[account] / 100 * PlanTerms.ATTAINMENT_PERCENT[tier];
    }

    private static int account(int line) {
        int transaction = IntStream.range(0, YEAR.transactions())
                .filter(i -> YEAR.firstLine[i + 1] > line)
                .findFirst()
                .orElseThrow();
        return SalesYear.quarter(YEAR.day[transaction]) * YEAR.payees + YEAR.payee[line];
    }

    private static String decimal(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
