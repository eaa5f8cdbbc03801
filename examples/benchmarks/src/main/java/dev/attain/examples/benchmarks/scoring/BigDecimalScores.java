package dev.attain.examples.benchmarks.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one would write instead: decimals, person by person; every goal divides exactly. */
final class BigDecimalScores {
    private static final BigDecimal MOST = new BigDecimal("1.5");
    private static final List<BigDecimal> EDGES =
            Stream.of("0.6", "0.8", "1", "1.2").map(BigDecimal::new).toList();

    private BigDecimalScores() {}

    /** The score of one person, and the stars. */
    record Judged(BigDecimal score, int stars) {}

    static Supplier<List<Judged>> score(long[][] columns) {
        BigDecimal[] goals = IntStream.range(0, columns.length)
                .mapToObj(i -> BigDecimal.valueOf(ScoreBook.GOALS[i]))
                .toArray(BigDecimal[]::new);
        BigDecimal[] weights = IntStream.range(0, columns.length)
                .mapToObj(i -> BigDecimal.valueOf(ScoreBook.WEIGHTS[i], 2))
                .toArray(BigDecimal[]::new);
        return () -> IntStream.range(0, ScoreBook.PEOPLE)
                .mapToObj(row -> judged(columns, row, goals, weights))
                .toList();
    }

    static long checksum(List<Judged> people) {
        long known = 0;
        for (Judged one : people) {
            long billionths =
                    one.score().setScale(9, RoundingMode.DOWN).unscaledValue().longValueExact();
            known = ScoreBook.mix(known, one.stars(), billionths);
        }
        return known;
    }

    private static Judged judged(long[][] columns, int row, BigDecimal[] goals, BigDecimal[] weights) {
        BigDecimal score = BigDecimal.ZERO;
        for (int i = 0; i < columns.length; i++) {
            BigDecimal attainment = BigDecimal.valueOf(columns[i][row]).divide(goals[i]);
            score = score.add(attainment.max(BigDecimal.ZERO).min(MOST).multiply(weights[i]));
        }
        return new Judged(score, 1 + stars(score));
    }

    private static int stars(BigDecimal score) {
        return (int) EDGES.stream().filter(edge -> score.compareTo(edge) >= 0).count();
    }
}
