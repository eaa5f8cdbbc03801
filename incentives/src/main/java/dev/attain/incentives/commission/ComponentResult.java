package dev.attain.incentives.commission;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Source;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Rounding;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.money.Unit;
import dev.attain.incentives.commission.kernel.CapState;
import dev.attain.incentives.plan.measure.MeasureReading;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** A component's lines and the limits that they ran into. */
record ComponentResult(
        Source source,
        List<CommissionLine> lines,
        MeasureReading reading,
        List<CapState.Step> caps,
        Optional<Money> floor,
        Currency currency,
        Rounding rounding)
        implements ComponentStatement {
    @Override
    public String id() {
        return source.rule();
    }

    @Override
    public Money subtotal() {
        return Money.sum(currency, lines.stream().map(CommissionLine::amount).toList());
    }

    /** Under rounding per statement the exact figure, which only the total rounds. */
    @Override
    public Explanation explanation() {
        Explanation exact = rounding.point() == RoundingPoint.PER_LINE ? sum(lines) : limited();
        boolean once = rounding.point() == RoundingPoint.PER_COMPONENT;
        return (once ? exact.rounded(currency.getDefaultFractionDigits(), rounding.mode()) : exact).from(source);
    }

    private Explanation limited() {
        Explanation pay = earned();
        for (CapState.Step step : caps) {
            pay = step.explain(pay, Unit.of(currency));
        }
        if (floor.isPresent()) {
            Explanation least = Explanation.input(CommissionText.FLOOR_LEVEL.message(id()), Quantity.of(floor.get()));
            pay = Explanation.maximum(CommissionText.COMPONENT.message(id()), List.of(pay, least));
        }
        return pay;
    }

    private Explanation earned() {
        List<Explanation> parts = lines.stream()
                .filter(line -> line.kind() != LineKind.CAP && line.kind() != LineKind.FLOOR)
                .map(line -> ((SettledLine) line).earning().explanation())
                .toList();
        return sumOf(parts);
    }

    private Explanation sum(List<CommissionLine> all) {
        return sumOf(all.stream().map(CommissionLine::explanation).toList());
    }

    private Explanation sumOf(List<Explanation> parts) {
        Quantity nothing = new Quantity(Ratio.ZERO, Unit.of(currency));
        return parts.isEmpty()
                ? Explanation.input(CommissionText.COMPONENT.message(id()), nothing)
                : Explanation.sum(CommissionText.COMPONENT.message(id()), parts);
    }
}
