package dev.attain.incentives.commission;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Rounding;
import dev.attain.core.money.Unit;
import dev.attain.core.text.Localized;
import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.kernel.Earning;
import dev.attain.incentives.commission.run.LineExplainer;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.curve.PaySlice;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A line as a view of the figures that the kernel left; how it came about is replayed when somebody asks. Equal to a
 * line that says the same of the same credit.
 */
final class PaidLine implements CommissionLine, LineExplainer.Line {
    private final CommissionPlan plan;
    private final LineKind kind;
    private final String component;
    private final Optional<SalesCredit> credit;
    private final LineColumns.Figures figures;
    private final Supplier<Earning> earning;
    private final Supplier<Ratio> runningBefore;

    PaidLine(
            CommissionPlan plan,
            LineKind kind,
            String component,
            Optional<SalesCredit> credit,
            LineColumns.Figures figures,
            Supplier<Earning> earning,
            Supplier<Ratio> runningBefore) {
        this.plan = plan;
        this.kind = kind;
        this.component = component;
        this.credit = credit;
        this.figures = figures;
        this.earning = earning;
        this.runningBefore = runningBefore;
    }

    Earning earning() {
        return earning.get();
    }

    @Override
    public LineKind kind() {
        return kind;
    }

    @Override
    public String component() {
        return component;
    }

    @Override
    public Optional<SalesCredit> credit() {
        return credit;
    }

    @Override
    public List<PaySlice> slices() {
        return earning().slices();
    }

    @Override
    public Money amount() {
        return money(figures.amount());
    }

    @Override
    public Money afterLimits() {
        return money(figures.limited());
    }

    @Override
    public Money held() {
        return money(figures.held());
    }

    @Override
    public Explanation explanation() {
        Explanation exact = earning().explanation();
        Ratio running = runningBefore.get();
        if (running.isZero()) {
            return rounded(exact);
        }
        Explanation before = Explanation.input(
                CommissionText.RUNNING_BEFORE.message(component), new Quantity(running, Unit.of(plan.currency())));
        Explanation after = Explanation.sum(CommissionText.RUNNING_AFTER.message(component), List.of(before, exact));
        return Explanation.difference(exact.label(), rounded(after), rounded(before));
    }

    /** {@code commission, sale SO-10100 of 2026-01-06: USD 306.71}. */
    @Override
    public String text(Locale locale) {
        if (kind == LineKind.BASE_PAY) {
            return CommissionText.LINE_OF_BASE_PAY.message(kind, amount()).text(locale);
        }
        return credit.map(SalesCredit::event)
                .map(event -> ofEvent(event).text(locale))
                .orElseGet(() ->
                        CommissionText.LINE.message(component, kind, amount()).text(locale));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaidLine line
                && kind == line.kind
                && component.equals(line.component)
                && credit.equals(line.credit)
                && figures.equals(line.figures)
                && plan.equals(line.plan);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, component, credit, figures);
    }

    @Override
    public String toString() {
        return text(Locale.ROOT);
    }

    private Localized ofEvent(SalesEvent event) {
        return CommissionText.LINE_OF_EVENT.message(component, kind, event.id(), event.on(), amount());
    }

    private Money money(long minor) {
        return new Money(plan.currency(), minor);
    }

    private Explanation rounded(Explanation figure) {
        Rounding rounding = plan.conventions().rounding();
        return figure.rounded(plan.currency().getDefaultFractionDigits(), rounding.mode());
    }
}
