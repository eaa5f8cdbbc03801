package dev.attain.incentives.plan.rate;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Operation;
import dev.attain.core.explain.TableRow;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.validation.Rising;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;

/**
 * Multipliers by a value. A band goes up to the next one, the last has no end, and the first also holds below its bound, so
 * there is neither a gap nor a value without a multiplier. With 80 % from 0, 100 % from 3 and 110 % from 4 a rating of 3.5 is
 * worth 100 % in steps, and 105 % interpolated.
 *
 * @param shape what is between two bounds
 * @param bands in rising order, at least one, all bounds in one unit
 */
public record MultiplierTable(
        @NotNull Shape shape, @NotEmpty @Rising List<@NotNull @Valid MultiplierBand> bands) {

    /** What is between two bounds. */
    public enum Shape {
        /** The multiplier of the lower one. */
        STEPPED,
        /** A straight line from one multiplier to the next; outside the first and the last bound theirs. */
        INTERPOLATED
    }

    public MultiplierTable {
        requireNonNull(shape, "multiplierTable.shape");
        bands = Require.copy(bands, "multiplierTable.bands");
        Findings findings = Findings.in("multiplierTable").unless(!bands.isEmpty(), "bands", RateText.BOUNDS_EMPTY);
        for (int i = 1; i < bands.size(); i++) {
            Quantity from = bands.get(i).from();
            Quantity before = bands.get(i - 1).from();
            boolean sameUnit = from.unit().fits(before.unit());
            String path = "bands[" + i + "].from";
            findings.unless(sameUnit, path, RateText.TIERS_UNIT, from, before)
                    .unless(!sameUnit || from.compareTo(before) > 0, path, RateText.BOUNDS_RISE, from, before);
        }
        findings.refuse();
    }

    /** A table of steps: {@code MultiplierTable.stepped(low, usual, high)}. */
    public static MultiplierTable stepped(MultiplierBand... bands) {
        return new MultiplierTable(Shape.STEPPED, List.of(bands));
    }

    /** Straight lines from bound to bound. */
    public static MultiplierTable interpolated(MultiplierBand... bands) {
        return new MultiplierTable(Shape.INTERPOLATED, List.of(bands));
    }

    /** What the bounds are measured in. */
    public Unit unit() {
        return bands.get(0).from().unit();
    }

    /**
     * The multiplier at a value, exactly.
     *
     * @throws IllegalArgumentException if the value is in another unit than the bounds
     */
    public Ratio at(Quantity value) {
        return explain(Explanation.input(RateText.MULTIPLIED_BY.message(), value))
                .value()
                .value();
    }

    /**
     * The multiplier at a value, and how it is read off the table: the bound of the band, then its multiplier.
     *
     * @throws IllegalArgumentException if the value is in another unit than the bounds
     */
    public Explanation explain(Explanation value) {
        int band = bands.size() - 1;
        while (band > 0 && bands.get(band).from().compareTo(value.value()) > 0) {
            band--;
        }
        boolean isBetween = band < bands.size() - 1 && bands.get(band).from().compareTo(value.value()) <= 0;
        return shape == Shape.INTERPOLATED && isBetween
                ? line(bands.get(band), bands.get(band + 1), value)
                : step(value);
    }

    private Explanation step(Explanation value) {
        Explanation first =
                Explanation.input(RateText.FIRST_BOUND.message(), bands.get(0).from());
        boolean isBelow = value.value().compareTo(first.value()) < 0;
        Explanation key = isBelow ? Explanation.maximum(RateText.AT_LEAST.message(), List.of(value, first)) : value;
        Explanation bound = lookUp(RateText.BAND_FROM, key, MultiplierBand::from);
        return lookUp(RateText.MULTIPLIER, bound, band -> Quantity.of(band.multiplier()));
    }

    private Explanation line(MultiplierBand low, MultiplierBand high, Explanation value) {
        Explanation from = Explanation.input(RateText.LOWER_BOUND.message(), low.from());
        Explanation to = Explanation.input(RateText.UPPER_BOUND.message(), high.from());
        Explanation way = Explanation.quotient(
                RateText.WAY.message(),
                Explanation.difference(RateText.BEYOND.message(), value, from),
                Explanation.difference(RateText.LENGTH.message(), to, from));
        Explanation lower = Explanation.input(RateText.LOWER_MULTIPLIER.message(), Quantity.of(low.multiplier()));
        Explanation upper = Explanation.input(RateText.UPPER_MULTIPLIER.message(), Quantity.of(high.multiplier()));
        Explanation rise = Explanation.difference(RateText.RISE.message(), upper, lower);
        Explanation more = Explanation.product(RateText.MORE.message(), List.of(rise, way));
        return Explanation.sum(RateText.MULTIPLIER.message(), List.of(lower, more));
    }

    private Explanation lookUp(RateText label, Explanation key, Function<MultiplierBand, Quantity> value) {
        List<TableRow> rows = bands.stream()
                .map(band -> new TableRow(band.from(), value.apply(band)))
                .toList();
        return Explanation.lookUp(label.message(), key, new Operation.LookUp(rows, true));
    }
}
