package dev.attain.incentives.commission;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Rounding;
import dev.attain.core.money.Unit;
import dev.attain.incentives.commission.kernel.Earning;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.plan.curve.PaySlice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A line: what it earns, and the running sum in which it was rounded. */
record SettledLine(
        LineKind kind, String component, Earning earning, Ratio runningBefore, Money amount, Rounding rounding)
        implements CommissionLine {
    @Override
    public Optional<SalesCredit> credit() {
        return earning.credit();
    }

    @Override
    public List<PaySlice> slices() {
        return earning.slices();
    }

    @Override
    public Explanation explanation() {
        Explanation exact = earning.explanation();
        if (runningBefore.isZero()) {
            return rounded(exact);
        }
        Explanation before = Explanation.input(
                CommissionText.RUNNING_BEFORE.message(component),
                new Quantity(runningBefore, Unit.of(amount.currency())));
        Explanation after = Explanation.sum(CommissionText.RUNNING_AFTER.message(component), List.of(before, exact));
        return Explanation.difference(exact.label(), rounded(after), rounded(before));
    }

    /** {@code commission, sale SO-10100 of 2026-01-06: USD 306.71}. */
    @Override
    public String text(Locale locale) {
        if (kind == LineKind.BASE_PAY) {
            return CommissionText.LINE_OF_BASE_PAY.message(kind, amount).text(locale);
        }
        return credit().map(SalesCredit::event)
                .map(event -> CommissionText.LINE_OF_EVENT.message(component, kind, event.id(), event.on(), amount))
                .orElseGet(() -> CommissionText.LINE.message(component, kind, amount))
                .text(locale);
    }

    @Override
    public String toString() {
        return text(Locale.ROOT);
    }

    private Explanation rounded(Explanation figure) {
        return figure.rounded(amount.currency().getDefaultFractionDigits(), rounding.mode());
    }
}
