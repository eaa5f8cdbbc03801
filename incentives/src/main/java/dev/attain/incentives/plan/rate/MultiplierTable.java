package dev.attain.incentives.plan.rate;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.validation.Rising;
import dev.attain.incentives.internal.Ladder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Multipliers by a value. A band goes up to the next one, the last has no end, and the first also holds below its
 * bound, so there is neither a gap nor a value without a multiplier. With 80 % from 0, 100 % from 3 and 110 % from 4 a
 * rating of 3.5 is worth 100 % in steps, and 105 % interpolated.
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
        new Ladder<>(bands).check(findings, i -> "bands[" + i + "].from", RateText.TIERS_UNIT, RateText.BOUNDS_RISE);
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
        int band = ladder().stepOf(value.value());
        return shape == Shape.INTERPOLATED && ladder().leadsOn(band) ? line(band, value) : step(value);
    }

    private Explanation step(Explanation value) {
        Explanation key = ladder().atLeastFirst(value, RateText.FIRST_BOUND.message(), RateText.AT_LEAST.message());
        Explanation bound = ladder().lookUp(RateText.BAND_FROM.message(), key, MultiplierBand::from);
        return ladder().lookUp(RateText.MULTIPLIER.message(), bound, band -> Quantity.of(band.multiplier()));
    }

    private Explanation line(int band, Explanation value) {
        Ladder.Words words = new Ladder.Words(
                RateText.LOWER_BOUND.message(),
                RateText.UPPER_BOUND.message(),
                RateText.BEYOND.message(),
                RateText.LENGTH.message(),
                RateText.WAY.message());
        Explanation way = ladder().way(band, value, words);
        Explanation lower = multiplier(RateText.LOWER_MULTIPLIER, band);
        Explanation rise =
                Explanation.difference(RateText.RISE.message(), multiplier(RateText.UPPER_MULTIPLIER, band + 1), lower);
        Explanation more = Explanation.product(RateText.MORE.message(), List.of(rise, way));
        return Explanation.sum(RateText.MULTIPLIER.message(), List.of(lower, more));
    }

    private Explanation multiplier(RateText label, int band) {
        return Explanation.input(label.message(), Quantity.of(bands.get(band).multiplier()));
    }

    private Ladder<MultiplierBand> ladder() {
        return new Ladder<>(bands);
    }
}
