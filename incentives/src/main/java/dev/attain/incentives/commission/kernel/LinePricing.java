package dev.attain.incentives.commission.kernel;

import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.component.LineFactor;
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

    /** What one more sale of a window earns; the first also earns what the curve pays at zero. */
    public SaleEarning accumulated(MeasuredCredits.Counted sale, Ratio before, boolean first) {
        Ratio atZero = first ? curve.pay(Ratio.ZERO) : Ratio.ZERO;
        return SaleEarning.of(this, sale, new SaleEarning.Move(before, before.plus(sale.value()), atZero));
    }

    /** What a sale earns on its own; a reversal is the mirror image of a sale of its size. */
    public SaleEarning alone(MeasuredCredits.Counted sale) {
        Ratio atZero = curve.pay(Ratio.ZERO);
        Ratio size = sale.value();
        return SaleEarning.of(
                this,
                sale,
                size.isNegative()
                        ? new SaleEarning.Move(size.negated(), Ratio.ZERO, atZero.negated())
                        : new SaleEarning.Move(Ratio.ZERO, size, atZero));
    }

    List<Rate> factors(MeasuredCredits.Counted sale) {
        return terms.factors().stream()
                .filter(factor -> factor.only().stream()
                        .allMatch(
                                filter -> filter.fits(sale.sale(), sale.credit().kind())))
                .map(LineFactor::factor)
                .toList();
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
}
