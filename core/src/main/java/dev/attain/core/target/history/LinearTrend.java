package dev.attain.core.target.history;

import dev.attain.core.money.Ratio;
import java.util.List;

/**
 * The straight line nearest to a series by least squares, exactly: with {@code t} from 0 to {@code n − 1},
 * {@code slope = Σ (t − t̄)(x − x̄) ÷ Σ (t − t̄)²}, where {@code Σ (t − t̄)² = n(n² − 1) ÷ 12}.
 *
 * @param level the mean of the series, which the line passes in the middle
 * @param slope change per period
 * @param middle the place at which the line has its mean
 */
record LinearTrend(Ratio level, Ratio slope, Ratio middle) {
    static LinearTrend of(List<Ratio> series) {
        long n = series.size();
        Ratio middle = Ratio.of(n - 1, 2);
        Ratio sum = Ratio.ZERO;
        Ratio moment = Ratio.ZERO;
        for (int t = 0; t < n; t++) {
            sum = sum.plus(series.get(t));
            moment = moment.plus(series.get(t).times(Ratio.of(t).minus(middle)));
        }
        Ratio spread = Ratio.of(n * (n * n - 1), 12);
        return new LinearTrend(sum.dividedBy(Ratio.of(n)), moment.dividedBy(spread), middle);
    }

    /** How many periods a place is from the middle. */
    Ratio steps(int place) {
        return Ratio.of(place).minus(middle);
    }
}
