package dev.attain.incentives.commission.kernel;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.plan.curve.PayPiece;
import dev.attain.incentives.plan.curve.PaySlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one credited event earns by moving the measure along the pay curve: pay after it less pay before it, times the
 * factors that fit it, within the cap on an event.
 *
 * @param pricing by what
 * @param sale which sale
 * @param move how it moves the measure
 * @param factors by what it is multiplied
 */
public record SaleEarning(LinePricing pricing, Sale sale, Move move, List<Rate> factors) implements Earning {

    /**
     * From where to where a sale moves the measure.
     *
     * @param before the measure before it
     * @param after the measure after it
     * @param atZero what the curve pays before anything is sold, as far as this sale earns it or gives it back
     */
    public record Move(Ratio before, Ratio after, Ratio atZero) {}

    static SaleEarning of(LinePricing pricing, Sale sale, Move move) {
        return new SaleEarning(pricing, sale, move, pricing.rules().factors(sale));
    }

    @Override
    public Ratio exact() {
        Ratio along = pricing.curve().pay(move.after()).minus(pricing.curve().pay(move.before()));
        return pricing.rules().adjusted(along.plus(move.atZero()), factors);
    }

    @Override
    public Optional<SalesCredit> credit() {
        return sale.credit();
    }

    @Override
    public List<PaySlice> slices() {
        return pricing.curve().slices(move.before(), move.after());
    }

    @Override
    public Explanation explanation() {
        return pricing.rules().adjusted(alongTheCurve(), factors, event());
    }

    private Explanation alongTheCurve() {
        List<Explanation> parts = new ArrayList<>();
        if (!move.atZero().isZero()) {
            parts.add(money(KernelText.AT_ZERO, move.atZero()));
        }
        slices().stream().filter(slice -> !slice.isEmpty()).forEach(slice -> addSlice(slice, parts));
        if (parts.isEmpty()) {
            addSlice(slices().get(0), parts);
        }
        return Explanation.sum(KernelText.SALE.message(event()), parts);
    }

    /**
     * A slice pays its width times the rate where it begins; what is left is the step at the tier's bound, or a bend.
     */
    private void addSlice(PaySlice slice, List<Explanation> parts) {
        int tier = slice.piece() + 1;
        PayPiece piece = pricing.curve().pieces().get(slice.piece());
        Explanation width = figure(
                KernelText.SLICE_WIDTH, tier, slice.width(), pricing.rules().paidOn());
        Explanation rate = figure(
                KernelText.SLICE_RATE, tier, piece.slope(), pricing.rules().slope());
        parts.add(Explanation.product(KernelText.SLICE.message(event(), tier), List.of(width, rate)));
        Ratio step = slice.pay().minus(slice.width().times(piece.slope()));
        if (!step.isZero()) {
            parts.add(figure(KernelText.SLICE_STEP, tier, step, pricing.rules().money()));
        }
    }

    private Explanation figure(KernelText label, int tier, Ratio value, Unit unit) {
        return Explanation.input(label.message(event(), tier), new Quantity(value, unit));
    }

    private Explanation money(KernelText label, Ratio value) {
        return Explanation.input(
                label.message(event()), new Quantity(value, pricing.rules().money()));
    }

    private EventId event() {
        return sale.event();
    }
}
