package dev.attain.examples.steelwheels.collection;

import static java.util.Comparator.comparing;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.party.CustomerId;
import dev.attain.core.text.Wording;
import dev.attain.examples.steelwheels.data.Payment;
import dev.attain.examples.steelwheels.data.SaleLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the order that a payment settles: the one order of the customer whose total is close enough to the amount. */
public final class PaymentMatcher {
    private final Money tolerance;

    private PaymentMatcher(Money tolerance) {
        this.tolerance = tolerance;
    }

    /** Payments are in whole dollars, so a total may differ by up to USD 1.00, inclusive. */
    public static PaymentMatcher standard() {
        return new PaymentMatcher(Money.of("USD", "1.00"));
    }

    /**
     * Matches every payment. An order is settled once, by the earliest payment that fits; the order of the lists does
     * not matter.
     */
    public Settlements match(List<SaleLine> lines, List<Payment> payments) {
        Matching matching = new Matching(OrderTotal.byCustomer(lines));
        payments.stream()
                .sorted(comparing(Payment::paidOn)
                        .thenComparing(Payment::customer)
                        .thenComparing(Payment::checkNumber))
                .forEach(matching::add);
        return new Settlements(List.copyOf(matching.applied.values()), matching.unapplied);
    }

    /** One run over all payments. */
    private final class Matching {
        private final Map<CustomerId, List<OrderTotal>> orders;
        private final Map<Integer, Settlement> applied = new LinkedHashMap<>();
        private final List<UnappliedPayment> unapplied = new ArrayList<>();

        Matching(Map<CustomerId, List<OrderTotal>> orders) {
            this.orders = orders;
        }

        void add(Payment payment) {
            List<OrderTotal> candidates = orders.getOrDefault(payment.customer(), List.of());
            List<OrderTotal> fitting = candidates.stream()
                    .filter(order -> order.distance(payment.amount()).compareTo(tolerance) <= 0)
                    .toList();
            if (fitting.size() == 1) {
                settle(payment, fitting.get(0).orderNumber());
            } else {
                unapplied.add(unfit(payment, candidates, fitting));
            }
        }

        private void settle(Payment payment, int order) {
            Settlement before = applied.putIfAbsent(order, new Settlement(payment, order));
            if (before != null) {
                Payment earlier = before.payment();
                unapplied.add(unapplied(
                        payment, CollectionText.ALREADY_SETTLED, order, earlier.checkNumber(), earlier.paidOn()));
            }
        }
    }

    private UnappliedPayment unfit(Payment payment, List<OrderTotal> candidates, List<OrderTotal> fitting) {
        if (candidates.isEmpty()) {
            return unapplied(payment, CollectionText.NO_ORDER, payment.customer());
        }
        if (fitting.isEmpty()) {
            OrderTotal closest = Collections.min(candidates, comparing(order -> order.distance(payment.amount())));
            return unapplied(
                    payment,
                    CollectionText.NONE_FITS,
                    payment.customer(),
                    tolerance,
                    payment.amount(),
                    closest.orderNumber(),
                    closest.total());
        }
        List<Integer> numbers = fitting.stream().map(OrderTotal::orderNumber).toList();
        return unapplied(payment, CollectionText.SEVERAL_FIT, payment.customer(), tolerance, payment.amount(), numbers);
    }

    private static UnappliedPayment unapplied(Payment payment, Wording wording, Object... arguments) {
        return new UnappliedPayment(payment, Finding.warning(payment.path(), wording, arguments));
    }
}
