package dev.attain.incentives.plan.rate;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rates by two measures at once, for example attainment by gross margin. The first row and the first column also hold
 * below their bounds, the last ones have no end.
 *
 * @param bound to which band a measure exactly on a bound belongs
 * @param columns where the bands of the second measure begin, rising, in one unit
 * @param rows the bands of the first measure, rising, in one unit, each with a rate for every column
 */
public record RateMatrix(
        @NotNull TierBound bound,
        @NotEmpty List<@NotNull Quantity> columns,
        @NotEmpty List<@NotNull MatrixRow> rows) {
    public RateMatrix {
        requireNonNull(bound, "rateMatrix.bound");
        columns = Require.copy(columns, "rateMatrix.columns");
        rows = Require.copy(rows, "rateMatrix.rows");
        Findings findings = Findings.in("rateMatrix");
        checkBounds("columns", columns, findings);
        checkBounds("rows", rows.stream().map(MatrixRow::from).toList(), findings);
        for (int i = 0; i < rows.size(); i++) {
            int width = rows.get(i).rates().size();
            findings.unless(
                    width == columns.size(), "rows[" + i + "].rates", RateText.MATRIX_WIDTH, width, columns.size());
        }
        findings.refuse();
    }

    /**
     * The rate where the two measures meet.
     *
     * @throws IllegalArgumentException if a measure has another unit than the bounds
     */
    public Rate rate(Quantity first, Quantity second) {
        List<Quantity> bands = rows.stream().map(MatrixRow::from).toList();
        return rows.get(band(bands, first)).rates().get(band(columns, second));
    }

    private int band(List<Quantity> bounds, Quantity measure) {
        int least = bound == TierBound.LOWER_INCLUSIVE ? 0 : 1;
        return IntStream.range(1, bounds.size())
                .filter(i -> measure.compareTo(bounds.get(i)) >= least)
                .max()
                .orElse(0);
    }

    private static void checkBounds(String name, List<Quantity> bounds, Findings findings) {
        findings.unless(!bounds.isEmpty(), name, RateText.BOUNDS_EMPTY);
        for (int i = 1; i < bounds.size(); i++) {
            Quantity from = bounds.get(i);
            Quantity before = bounds.get(i - 1);
            boolean sameUnit = from.unit().fits(before.unit());
            String path = name + "[" + i + "]";
            findings.unless(sameUnit, path, RateText.TIERS_UNIT, from, before)
                    .unless(!sameUnit || from.compareTo(before) > 0, path, RateText.BOUNDS_RISE, from, before);
        }
    }
}
