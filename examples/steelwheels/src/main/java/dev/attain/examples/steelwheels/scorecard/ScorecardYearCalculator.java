package dev.attain.examples.steelwheels.scorecard;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import dev.attain.core.party.CustomerId;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import dev.attain.examples.steelwheels.booking.Bookings;
import dev.attain.examples.steelwheels.collection.Settlement;
import dev.attain.examples.steelwheels.collection.Settlements;
import dev.attain.examples.steelwheels.commission.CommissionYear;
import dev.attain.examples.steelwheels.data.Order;
import dev.attain.examples.steelwheels.data.OrderStatus;
import dev.attain.examples.steelwheels.data.SaleLine;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.examples.steelwheels.target.RepTarget;
import dev.attain.examples.steelwheels.target.TargetPlan;
import dev.attain.incentives.evaluation.EvaluationBatch;
import dev.attain.incentives.evaluation.Scorecard;
import dev.attain.incentives.evaluation.ScorecardEvaluator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Measures what the scorecard asks for, and judges the reps who have a target. */
public final class ScorecardYearCalculator {
    private final TargetPlan targets;
    private final CommissionYear commission;
    private final SalesBook book;
    private final Scorecard card;
    private final Set<Integer> collected;
    private final Map<CustomerId, LocalDate> firstOrders;

    private ScorecardYearCalculator(
            TargetPlan targets, CommissionYear commission, SalesBook book, Settlements settlements) {
        this.targets = targets;
        this.commission = commission;
        this.book = book;
        this.card = ScorecardAgreement.of(targets.policy().year());
        this.collected = collected(settlements);
        this.firstOrders = book.lines().stream()
                .collect(toMap(
                        SaleLine::customer, SaleLine::orderedOn, (one, other) -> one.isBefore(other) ? one : other));
    }

    /** Judges every rep who has a target; the day is the first after the year. */
    public static EvaluationBatch calculate(
            TargetPlan targets, CommissionYear commission, SalesBook book, Settlements settlements) {
        return new ScorecardYearCalculator(targets, commission, book, settlements).calculate();
    }

    private EvaluationBatch calculate() {
        List<Measurement> measurements =
                targets.reps().stream().flatMap(this::measurements).toList();
        return ScorecardEvaluator.standard()
                .evaluateAll(card, measurements, card.period().endExclusive());
    }

    private Stream<Measurement> measurements(RepTarget target) {
        PartyId rep = target.rep().id();
        Money credited = Money.sum(
                SalesBook.CURRENCY,
                Bookings.quarters(targets.policy().year()).stream()
                        .map(quarter -> commission.credited(List.of(rep), quarter))
                        .toList());
        Stream<Measurement> sales = Stream.of(
                of(rep, ScorecardAgreement.CREDITED, Quantity.of(credited)),
                of(rep, ScorecardAgreement.QUOTA, Quantity.of(target.amount())),
                of(rep, ScorecardAgreement.NEW_CUSTOMERS, Quantity.count(newCustomers(rep), "customers")));
        return credited.isZero()
                ? sales
                : Stream.concat(
                        sales, Stream.of(of(rep, ScorecardAgreement.COLLECTED, share(collected(rep), credited))));
    }

    private Measurement of(PartyId rep, Metric metric, Quantity value) {
        return new Measurement(metric, rep, card.period(), value);
    }

    private static Quantity share(Money part, Money whole) {
        return new Quantity(part.per(whole), Unit.PERCENT);
    }

    private long newCustomers(PartyId rep) {
        SalesPeriod year = card.period();
        return book.lines().stream()
                .filter(line -> line.rep().equals(rep))
                .map(SaleLine::customer)
                .distinct()
                .filter(customer -> Optional.ofNullable(firstOrders.get(customer))
                        .filter(year::contains)
                        .isPresent())
                .count();
    }

    private Money collected(PartyId rep) {
        return Money.sum(
                SalesBook.CURRENCY,
                book.lines().stream()
                        .filter(line -> line.rep().equals(rep))
                        .filter(line -> card.period().contains(line.orderedOn()))
                        .filter(line -> collected.contains(line.orderNumber()))
                        .map(SaleLine::amount)
                        .toList());
    }

    /** The orders that were settled by the end of the year and not cancelled. */
    private Set<Integer> collected(Settlements settlements) {
        Set<Integer> cancelled = book.orders().stream()
                .filter(order -> order.status() == OrderStatus.CANCELLED)
                .map(Order::number)
                .collect(toSet());
        return settlements.applied().stream()
                .filter(one -> one.payment().paidOn().isBefore(card.period().endExclusive()))
                .map(Settlement::orderNumber)
                .filter(order -> !cancelled.contains(order))
                .collect(toSet());
    }
}
