package dev.attain.incentives.commission.reference;

import dev.attain.core.money.Rate;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.CreditFilter;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a measure counts of a payee's credits, added up anew for every question. */
final class ReferenceMeasure {
    private final Measure measure;
    private final ReferencePayee payee;
    private final List<Counted> counted = new ArrayList<>();
    private final List<LocalDate> unmeasured = new ArrayList<>();

    ReferenceMeasure(Measure measure, ReferencePayee payee) {
        this.measure = measure;
        this.payee = payee;
        payee.credits().forEach(this::count);
    }

    /**
     * One credit that counts, its event or what that takes back in the end, the day on which it
     * stands, and what it adds.
     */
    record Counted(SalesCredit credit, SalesEvent sale, LocalDate on, Fraction value) {}

    List<Counted> between(LocalDate start, LocalDate endExclusive) {
        return counted.stream()
                .filter(one -> lies(one.on(), start, endExclusive))
                .toList();
    }

    Fraction sum(LocalDate start, LocalDate endExclusive) {
        return between(start, endExclusive).stream().map(Counted::value).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The days of events that do not say what is measured. */
    List<LocalDate> unmeasured() {
        return unmeasured;
    }

    /** The windows that a pay period pays. */
    List<ReferenceWindow> windows(SalesPeriod payPeriod) {
        return ReferenceWindow.of(
                measure.window(),
                payee.plan().calendar(),
                payPeriod,
                payee.assignment().since());
    }

    ReferenceWindow last(SalesPeriod payPeriod) {
        List<ReferenceWindow> windows = windows(payPeriod);
        return windows.get(windows.size() - 1);
    }

    /** Where it stands at the end of a window, as far as is known. */
    Fraction reached(ReferenceWindow window) {
        return sum(window.opens(), window.endExclusive());
    }

    /** The quota of exactly the window; otherwise those of its pay periods so far, added up. */
    Optional<Fraction> quota(ReferenceWindow window, SalesPeriod payPeriod) {
        List<Quota> own = payee.quotas().stream()
                .filter(one -> one.measure().equals(measure.id()))
                .toList();
        Optional<Quota> whole = own.stream()
                .filter(one -> measure.window() instanceof MeasureWindow.Within)
                .filter(one -> one.period().start().equals(window.period().start()))
                .filter(one ->
                        one.period().endExclusive().equals(window.period().endExclusive()))
                .findFirst();
        return whole.map(this::prorated)
                .or(() -> own.stream()
                        .filter(one -> one.period().granularity() == payPeriod.granularity())
                        .filter(one -> one.period().endExclusive().isAfter(window.opens()))
                        .filter(one -> !one.period().endExclusive().isAfter(window.endExclusive()))
                        .map(this::prorated)
                        .reduce(Fraction::plus));
    }

    Optional<Fraction> attainment(ReferenceWindow window, SalesPeriod payPeriod) {
        return quota(window, payPeriod)
                .filter(quota -> !quota.isZero())
                .map(quota -> reached(window).dividedBy(quota));
    }

    private Fraction prorated(Quota quota) {
        return Fraction.of(quota.amount().value()).times(payee.share(quota.period()));
    }

    private void count(SalesCredit credit) {
        SalesEvent sale = payee.sale(credit.event());
        LocalDate on = payee.standsWith(credit.event()).on();
        if (fits(measure.only(), sale, credit) && !fitsAny(measure.except(), sale, credit)) {
            value(credit)
                    .ifPresentOrElse(
                            value -> counted.add(new Counted(credit, sale, on, value)), () -> unmeasured.add(on));
        }
    }

    static boolean fits(List<CreditFilter> all, SalesEvent sale, SalesCredit credit) {
        return all.stream().allMatch(filter -> filter.fits(sale, credit.kind()));
    }

    private static boolean fitsAny(List<CreditFilter> some, SalesEvent sale, SalesCredit credit) {
        return some.stream().anyMatch(filter -> filter.fits(sale, credit.kind()));
    }

    private Optional<Fraction> value(SalesCredit credit) {
        boolean forQuota = measure.basis() == CreditBasis.QUOTA;
        Rate share = forQuota ? credit.share().quotaShare() : credit.share().commissionShare();
        SalesEvent event = credit.event();
        return switch (measure.figure()) {
            case AMOUNT -> Optional.of(Fraction.of(forQuota ? credit.quotaCredit() : credit.commissionCredit()));
            case MARGIN -> event.margin().map(whole -> Fraction.of(whole).times(Fraction.of(share)));
            case QUANTITY -> event.quantity().map(whole -> Fraction.of(whole).times(Fraction.of(share)));
            case EVENTS -> Optional.of(Fraction.of(event.isReversal() ? -1 : 1, 1));
        };
    }

    private static boolean lies(LocalDate day, LocalDate start, LocalDate endExclusive) {
        return !day.isBefore(start) && day.isBefore(endExclusive);
    }
}
