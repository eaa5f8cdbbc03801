package dev.attain.incentives.commission.fact;

import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.plan.component.LineFactor;
import java.math.BigDecimal;
import java.util.List;

/** By what the lines of a component are multiplied, by the code of their traits. Immutable. */
public final class LineFactors {
    /** Factors with more digits leave the kernel too little room; they are multiplied as ratios. */
    private static final int MOST_DIGITS = 12;

    private final List<BigDecimal> factors;
    private final int digits;
    private final boolean isInRatios;
    private final long[] units;

    private LineFactors(List<BigDecimal> factors) {
        this.factors = factors;
        this.digits = factors.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        this.isInRatios = digits > MOST_DIGITS
                || factors.stream().anyMatch(factor -> factor.precision() - factor.scale() + digits > MOST_DIGITS);
        this.units = isInRatios
                ? new long[0]
                : factors.stream()
                        .mapToLong(factor ->
                                factor.setScale(digits).unscaledValue().longValueExact())
                        .toArray();
    }

    /** All factors that fit the samples, multiplied with each other. */
    public static LineFactors of(List<LineFactor> factors, List<TraitCodes.Sample> samples) {
        return new LineFactors(samples.stream()
                .map(sample -> product(fitting(factors, sample)))
                .toList());
    }

    /** The factors that fit a credit, in the order of the terms. */
    public static List<Rate> fitting(List<LineFactor> factors, TraitCodes.Sample credit) {
        return factors.stream()
                .filter(factor -> factor.only().stream().allMatch(one -> one.fits(credit.sale(), credit.kind())))
                .map(LineFactor::factor)
                .toList();
    }

    /** Decimals of the factors. */
    public int digits() {
        return isInRatios ? 0 : digits;
    }

    /** Whether the factors have too many digits for whole numbers. */
    public boolean isInRatios() {
        return isInRatios;
    }

    /** The factor of a code, in units of the decimals. */
    public long units(int code) {
        return units[code];
    }

    /** The factor of a code, exactly. */
    public Ratio exact(int code) {
        return Ratio.of(factors.get(code));
    }

    /** The largest of them, in units. */
    public long largest() {
        long largest = 1;
        for (long factor : units) {
            largest = Math.max(largest, factor);
        }
        return largest;
    }

    private static BigDecimal product(List<Rate> rates) {
        BigDecimal product = rates.stream()
                .map(Rate::value)
                .reduce(BigDecimal.ONE, BigDecimal::multiply)
                .stripTrailingZeros();
        return product.scale() < 0 ? product.setScale(0) : product;
    }
}
