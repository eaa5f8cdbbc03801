package dev.attain.incentives.commission.kernel;

import dev.attain.core.money.Ratio;
import dev.attain.incentives.plan.curve.BaseSlice;
import dev.attain.incentives.plan.curve.RateSteps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How the sales of one window sell their base along the measure, one after the other; mutable, for one window. */
public final class BaseWalk {
    private final RateSteps rates;
    private final List<Ratio> sold;
    private Ratio measure = Ratio.ZERO;
    private Ratio paid = Ratio.ZERO;

    /** A window in which nothing is sold yet. */
    public BaseWalk(RateSteps rates) {
        this.rates = rates;
        this.sold = new ArrayList<>(Collections.nCopies(rates.steps().size(), Ratio.ZERO));
    }

    /**
     * A sale as measure and base count it.
     *
     * @param measure by how much it moves the measure
     * @param base how much base it has
     */
    public record Sold(Ratio measure, Ratio base) {}

    /**
     * A part of a sale.
     *
     * @param slice where it sells which base
     * @param rate the rate of the step
     * @param pay what it earns, with what it makes of earlier sales
     */
    public record Part(BaseSlice slice, Ratio rate, Ratio pay) {
        private Part negated() {
            BaseSlice mirrored = new BaseSlice(
                    slice.step(), slice.to(), slice.from(), slice.base().negated());
            return new Part(mirrored, rate, pay.negated());
        }
    }

    /** What all sales so far earn. */
    public Ratio paid() {
        return paid;
    }

    /** Takes in the next sale. */
    public List<Part> next(Sold sale) {
        List<Part> parts = new ArrayList<>();
        Ratio after = measure.plus(sale.measure());
        List<BaseSlice> slices = rates.slices(measure, after, sale.base());
        for (int i = 0; i < slices.size(); i++) {
            BaseSlice slice = slices.get(i);
            sold.set(slice.step(), sold.get(slice.step()).plus(slice.base()));
            boolean falls = sale.measure().isNegative() && i + 1 < slices.size();
            Ratio pay = rates.pay(sold, slices.get(falls ? i + 1 : i).step());
            parts.add(new Part(slice, rates.steps().get(slice.step()).rate(), pay.minus(paid)));
            paid = pay;
        }
        measure = after;
        return List.copyOf(parts);
    }

    /** What a sale sells on its own; a reversal is the mirror image of a sale of its size. */
    public static List<Part> alone(RateSteps rates, Sold sale) {
        if (!sale.measure().isNegative()) {
            return new BaseWalk(rates).next(sale);
        }
        Sold mirrored = new Sold(sale.measure().negated(), sale.base().negated());
        List<Part> parts = new ArrayList<>(new BaseWalk(rates).next(mirrored));
        Collections.reverse(parts);
        return parts.stream().map(Part::negated).toList();
    }
}
