package dev.attain.incentives.commission;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Rounding;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.kernel.Digest;
import dev.attain.incentives.commission.kernel.Earning;
import dev.attain.incentives.commission.run.PayeeCase;
import dev.attain.incentives.commission.run.PayeeResult;
import dev.attain.incentives.plan.PlanAssignment;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A statement, as a view of what the kernel left; equal to one that was made from equal facts. */
final class PaidStatement implements CommissionStatement {
    private static final String BASE_PAY = "base-pay";

    private final PayeeResult result;
    private final int period;

    PaidStatement(PayeeResult result, int period) {
        this.result = result;
        this.period = period;
    }

    /** Under which assignment it is paid. */
    PlanAssignment assignment() {
        return of().assignment();
    }

    @Override
    public PartyId payee() {
        return of().assignment().payee();
    }

    @Override
    public String plan() {
        return of().plan().id();
    }

    @Override
    public String version() {
        return of().plan().version();
    }

    @Override
    public SalesPeriod period() {
        return of().period(period);
    }

    @Override
    public LocalDate asOf() {
        return of().ledger().asOf();
    }

    @Override
    public Currency currency() {
        return of().plan().currency();
    }

    @Override
    public Rounding rounding() {
        return of().plan().conventions().rounding();
    }

    @Override
    public Optional<CommissionLine> basePay() {
        return of().assignment().basePay().map(agreed -> {
            long amount = result.basePay(period);
            return new PaidLine(
                    of().plan(),
                    LineKind.BASE_PAY,
                    BASE_PAY,
                    Optional.empty(),
                    new LineColumns.Figures(amount, amount, 0),
                    () -> basePay(agreed),
                    () -> Ratio.ZERO);
        });
    }

    @Override
    public List<ComponentStatement> components() {
        return of().plan().components().stream()
                .<ComponentStatement>map(terms -> new PaidComponent(
                        result, period, of().ledger().prepared().part(terms)))
                .toList();
    }

    @Override
    public List<Finding> findings() {
        Stream<Finding> paid = IntStream.range(0, result.columns().size())
                .mapToObj(component -> result.paid(period, component).findings())
                .flatMap(List::stream);
        Stream<Finding> unmeasured = result.unmeasured().stream()
                .filter(credit -> period().contains(credit.on()))
                .map(PayeeResult.Unmeasured::finding);
        return Stream.concat(paid, unmeasured).toList();
    }

    @Override
    public Money total() {
        long total = result.basePay(period);
        for (int component = 0; component < result.columns().size(); component++) {
            total = Math.addExact(total, result.paid(period, component).total());
        }
        return new Money(currency(), total);
    }

    @Override
    public String digest() {
        Digest digest = new Digest();
        int from = of().indexOf(of().reachedFrom(period));
        int to = of().indexOf(period().endExclusive());
        for (int line = from; line < to; line++) {
            of().ledger()
                    .sale(line)
                    .credit()
                    .ifPresent(credit -> digest.add(credit.event()).add(credit));
        }
        digest.add(of().plan()).add(of().assignment());
        of().ledger().figures(of().place()).quotas().stream()
                .filter(quota -> quota.period().start().isBefore(period().endExclusive()))
                .map(quota -> quota + " " + quota.amount().value())
                .sorted()
                .forEach(digest::add);
        read().sorted().forEach(digest::add);
        return digest.hex();
    }

    /** What was measured and read: for the period, and for those before it that it remembers. */
    private Stream<String> read() {
        int first = of().ledger().remembers() ? result.firstPeriod() : period;
        return IntStream.rangeClosed(first, period)
                .boxed()
                .flatMap(one -> of().plan().components().stream().flatMap(terms -> of().metrics(terms, one).stream()))
                .flatMap(reading -> reading.measurement().stream())
                .map(one -> one.metric().id() + " " + one + " " + one.value().value())
                .distinct();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaidStatement that
                && payee().equals(that.payee())
                && period().equals(that.period())
                && asOf().equals(that.asOf())
                && of().plan().equals(that.of().plan())
                && findings().equals(that.findings())
                && lines().equals(that.lines())
                && digest().equals(that.digest());
    }

    @Override
    public int hashCode() {
        return Objects.hash(payee(), plan(), version(), period(), asOf());
    }

    @Override
    public String toString() {
        return text(Locale.ROOT);
    }

    private Earning basePay(Money agreed) {
        Explanation whole = Explanation.input(CommissionText.BASE_PAY_AGREED.message(), Quantity.of(agreed));
        Explanation share = Explanation.input(
                CommissionText.SHARE_OF_PERIOD.message(period().label()), Quantity.of(of().share(period)));
        return Earning.of(Explanation.product(CommissionText.BASE_PAY.message(), List.of(whole, share)));
    }

    private PayeeCase of() {
        return result.payee();
    }
}
