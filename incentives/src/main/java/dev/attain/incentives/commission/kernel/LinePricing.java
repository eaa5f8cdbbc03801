package dev.attain.incentives.commission.kernel;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Operation;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.incentives.commission.fact.LineFactors;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.measure.Measure;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * By what all lines of a component are paid over one stretch.
 *
 * @param rules what becomes of the pay of every line
 * @param curve what the measure earns
 */
public record LinePricing(Rules rules, PayCurve curve) {

    /**
     * What one more sale of a window earns; the first also earns what the curve pays at zero.
     *
     * @param before where the measure stands before it
     * @param value what it adds
     */
    public SaleEarning accumulated(Sale sale, Ratio before, Ratio value, boolean isFirst) {
        Ratio atZero = isFirst ? curve.pay(Ratio.ZERO) : Ratio.ZERO;
        return SaleEarning.of(this, sale, new SaleEarning.Move(before, before.plus(value), atZero));
    }

    /** What a sale earns on its own; a reversal is the mirror image of a sale of its size. */
    public SaleEarning alone(Sale sale, Ratio size) {
        Ratio atZero = curve.pay(Ratio.ZERO);
        return SaleEarning.of(
                this,
                sale,
                size.isNegative()
                        ? new SaleEarning.Move(size.negated(), Ratio.ZERO, atZero.negated())
                        : new SaleEarning.Move(Ratio.ZERO, size, atZero));
    }

    /**
     * What becomes of the pay of every line of a component over one stretch.
     *
     * @param terms the component, which measures something
     * @param eventCap the most that one line earns, where there is such a cap
     * @param currency of the pay
     */
    public record Rules(ComponentTerms terms, Optional<Ratio> eventCap, Currency currency) {
        List<Rate> factors(Sale sale) {
            return terms.factors().isEmpty() ? List.of() : LineFactors.fitting(terms.factors(), sale.traits());
        }

        Ratio adjusted(Ratio pay, List<Rate> factors) {
            Ratio multiplied = pay;
            for (Rate factor : factors) {
                multiplied = multiplied.times(factor.toRatio());
            }
            Ratio exact = multiplied;
            return eventCap.map(cap -> exact.min(cap).max(cap.negated())).orElse(exact);
        }

        Explanation adjusted(Explanation pay, List<Rate> factors, EventId event) {
            Explanation multiplied = factored(pay, factors, event);
            if (eventCap.isEmpty()) {
                return multiplied;
            }
            Ratio cap = eventCap.get();
            boolean takesBack = multiplied.value().value().isNegative();
            Explanation level = Explanation.input(
                    KernelText.EVENT_CAP.message(event), new Quantity(takesBack ? cap.negated() : cap, money()));
            return Explanation.of(
                    KernelText.SALE.message(event),
                    takesBack ? Operation.Arithmetic.MAXIMUM : Operation.Arithmetic.MINIMUM,
                    List.of(multiplied, level));
        }

        private static Explanation factored(Explanation pay, List<Rate> factors, EventId event) {
            if (factors.isEmpty()) {
                return pay;
            }
            List<Explanation> operands = new ArrayList<>(List.of(pay));
            factors.forEach(
                    factor -> operands.add(Explanation.input(KernelText.FACTOR.message(event), Quantity.of(factor))));
            return Explanation.product(KernelText.SALE.message(event), operands);
        }

        /** The unit of what is paid on. */
        Unit paidOn() {
            return paid().figure().unit(currency);
        }

        Unit money() {
            return Unit.of(currency);
        }

        /** The unit of pay for one more unit of what is paid on: a rate on money, an amount for a thing. */
        Unit slope() {
            return paid().figure().isMoney() ? Unit.PERCENT : money();
        }

        private Measure paid() {
            return terms.base().orElse(terms.measures().get(0));
        }
    }
}
