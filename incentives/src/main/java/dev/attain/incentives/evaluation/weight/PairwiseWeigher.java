package dev.attain.incentives.evaluation.weight;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.ExactMath;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.money.apportion.Weights;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weighs criteria by the principal eigenvector of their comparison (Saaty, The Analytic Hierarchy Process, 1980). An
 * eigenvector is a matter of real numbers: it is rounded once, by largest remainder, so that the weights are exactly
 * 100 % together. The consistency ratio is ((λ − n) ÷ (n − 1)) ÷ the mean of random comparisons, Saaty's random index.
 */
public final class PairwiseWeigher {
    private static final double[] RANDOM = {0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49};
    private static final Rate DOUBTFUL = Rate.of("0.1");
    private static final int ROUNDS = 10_000;
    private static final double SETTLED = 1e-15;
    private static final double FINE = 1e15;
    private static final int RATIO_DECIMALS = 4;

    private PairwiseWeigher() {}

    /** Weighs the criteria of a comparison. */
    public static PairwiseWeights weigh(PairwiseComparison comparison) {
        double[][] matrix = matrix(requireNonNull(comparison, "comparison"));
        double[] vector = principal(matrix);
        Rate ratio = consistency(matrix, vector);
        List<Finding> findings = ratio.compareTo(DOUBTFUL) > 0
                ? List.of(Finding.warning("preferences", WeightText.INCONSISTENT, ratio.value(), DOUBTFUL.value()))
                : List.of();
        return ImmutablePairwiseWeights.builder()
                .comparison(comparison)
                .addAllShares(shares(comparison, vector))
                .consistencyRatio(ratio)
                .addAllFindings(findings)
                .build();
    }

    private static double[][] matrix(PairwiseComparison comparison) {
        List<String> criteria = comparison.criteria();
        double[][] matrix = new double[criteria.size()][criteria.size()];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i][i] = 1;
        }
        for (Preference one : comparison.preferences()) {
            int row = criteria.indexOf(one.criterion());
            int column = criteria.indexOf(one.over());
            matrix[row][column] = real(one.times());
            matrix[column][row] = real(Ratio.ONE.dividedBy(one.times()));
        }
        return matrix;
    }

    private static double real(Ratio ratio) {
        return new BigDecimal(ratio.numerator())
                .divide(new BigDecimal(ratio.denominator()), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** By power iteration; all entries are positive, so it settles (Perron–Frobenius). */
    private static double[] principal(double[][] matrix) {
        double[] vector = new double[matrix.length];
        Arrays.fill(vector, 1.0 / matrix.length);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = normalised(times(matrix, vector));
            double change = distance(vector, next);
            vector = next;
            if (change < SETTLED) {
                return vector;
            }
        }
        return vector;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> IntStream.range(0, vector.length)
                        .mapToDouble(i -> row[i] * vector[i])
                        .sum())
                .toArray();
    }

    private static double[] normalised(double[] vector) {
        double sum = Arrays.stream(vector).sum();
        return Arrays.stream(vector).map(value -> value / sum).toArray();
    }

    private static double distance(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> Math.abs(one[i] - other[i]))
                .sum();
    }

    private static Rate consistency(double[][] matrix, double[] vector) {
        int size = matrix.length;
        double random = RANDOM[size];
        if (random == 0) {
            return Rate.ZERO;
        }
        double largest = Arrays.stream(times(matrix, vector)).sum();
        double ratio = (largest - size) / (size - 1) / random;
        return Rate.of(BigDecimal.valueOf(Math.max(0, ratio)).setScale(RATIO_DECIMALS, RoundingMode.HALF_UP));
    }

    private static List<WeightShare> shares(PairwiseComparison comparison, double[] vector) {
        long[] fine = Arrays.stream(vector)
                .mapToLong(weight -> Math.round(weight * FINE))
                .toArray();
        int decimals = comparison.decimals() + 2;
        long[] parts = Apportionment.LARGEST_REMAINDER.split(ExactMath.powerOfTen(decimals), Weights.counts(fine));
        return IntStream.range(0, parts.length)
                .mapToObj(i -> new WeightShare(comparison.criteria().get(i), new Rate(parts[i], decimals)))
                .toList();
    }
}
