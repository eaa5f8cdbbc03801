package dev.attain.incentives.commission.kernel;

import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.curve.PayCurve;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * By what all lines of a component are paid over one stretch.
 *
 * @param terms the component
 * @param curve what the measure earns
 * @param eventCap the most that one line earns, where there is such a cap
 * @param currency of the pay
 */
public record LinePricing(ComponentTerms terms, PayCurve curve, Optional<Ratio> eventCap, Currency currency) {

    /**
     * What one more sale of a window earns; the first also earns what the curve pays at zero.
     *
     * @param before where the measure stands before it
     * @param value what it adds
     */
    public SaleEarning accumulated(Sale sale, Ratio before, Ratio value, boolean isFirst) {
        Ratio atZero = isFirst ? curve.pay(Ratio.ZERO) : Ratio.ZERO;
        return new SaleEarning(this, sale, new SaleEarning.Move(before, before.plus(value), atZero), factors(sale));
    }

    /** What a sale earns on its own; a reversal is the mirror image of a sale of its size. */
    public SaleEarning alone(Sale sale, Ratio value) {
        Ratio atZero = curve.pay(Ratio.ZERO);
        SaleEarning.Move move = value.isNegative()
                ? new SaleEarning.Move(value.negated(), Ratio.ZERO, atZero.negated())
                : new SaleEarning.Move(Ratio.ZERO, value, atZero);
        return new SaleEarning(this, sale, move, factors(sale));
    }

    Ratio limited(Ratio pay) {
        return eventCap.map(cap -> pay.min(cap).max(cap.negated())).orElse(pay);
    }

    Unit measured() {
        return terms.measure().figure().unit(currency);
    }

    Unit money() {
        return Unit.of(currency);
    }

    /** The unit of pay for one more unit of the measure: a rate on money, an amount for a thing. */
    Unit slope() {
        return terms.measure().figure().isMoney() ? Unit.PERCENT : money();
    }

    private List<Rate> factors(Sale sale) {
        return terms.factors().isEmpty() ? List.of() : LineFactors.fitting(terms.factors(), sale.traits());
    }
}
