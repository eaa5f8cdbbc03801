package dev.attain.incentives.commission.kernel;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.plan.curve.PaySlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one credited event earns by selling its base where it moves the measure, times the factors that fit it, within
 * the cap on an event.
 *
 * @param rules what becomes of its pay
 * @param sale which sale
 * @param parts where it sells its base, and what that earns
 * @param factors by what it is multiplied
 * @param exact what it earns
 */
public record BaseEarning(
        LinePricing.Rules rules, Sale sale, List<BaseWalk.Part> parts, List<Rate> factors, Ratio exact)
        implements Earning {

    /** What a sale earns that sells its base in such parts. */
    public static BaseEarning of(LinePricing.Rules rules, Sale sale, List<BaseWalk.Part> parts) {
        List<Rate> factors = rules.factors(sale);
        Ratio pay = parts.stream().map(BaseWalk.Part::pay).reduce(Ratio.ZERO, Ratio::plus);
        return new BaseEarning(rules, sale, parts, factors, rules.adjusted(pay, factors));
    }

    @Override
    public Optional<SalesCredit> credit() {
        return sale.credit();
    }

    @Override
    public List<PaySlice> slices() {
        return parts.stream()
                .map(part -> new PaySlice(
                        part.slice().step(), part.slice().from(), part.slice().to(), part.pay()))
                .toList();
    }

    @Override
    public Explanation explanation() {
        List<Explanation> figures = new ArrayList<>();
        parts.forEach(part -> addPart(part, figures));
        return rules.adjusted(Explanation.sum(KernelText.SALE.message(event()), figures), factors, event());
    }

    /** Base times rate; what is left is what the step that is reached, or lost, makes of earlier sales. */
    private void addPart(BaseWalk.Part part, List<Explanation> figures) {
        int tier = part.slice().step() + 1;
        Explanation base = figure(KernelText.SLICE_WIDTH, tier, part.slice().base(), rules.paidOn());
        Explanation rate = figure(KernelText.SLICE_RATE, tier, part.rate(), rules.slope());
        figures.add(Explanation.product(KernelText.SLICE.message(event(), tier), List.of(base, rate)));
        Ratio step = part.pay().minus(part.slice().base().times(part.rate()));
        if (!step.isZero()) {
            figures.add(figure(KernelText.SLICE_STEP, tier, step, rules.money()));
        }
    }

    private Explanation figure(KernelText label, int tier, Ratio value, Unit unit) {
        return Explanation.input(label.message(event(), tier), new Quantity(value, unit));
    }

    private EventId event() {
        return sale.event();
    }
}
