package dev.attain.examples.steelwheels.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Money;
import dev.attain.core.party.CustomerId;
import dev.attain.core.party.PartyId;
import dev.attain.examples.steelwheels.data.Payment;
import dev.attain.examples.steelwheels.data.SaleLine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentMatcherTest {
    private static final PaymentMatcher MATCHER = PaymentMatcher.standard();
    private static final CustomerId TOYS = CustomerId.of("103");
    private static final CustomerId OTHERS = CustomerId.of("112");

    @ParameterizedTest(name = "USD {0} settles an order of USD 100.50: {1}")
    @CsvSource({"99.49, false", "99.50, true", "100.00, true", "101.50, true", "101.51, false"})
    void aPaymentSettlesAnOrderThatIsUpToADollarAway(String amount, boolean settles) {
        Settlements settlements = MATCHER.match(
                List.of(line(1, TOYS, "60.50"), line(1, TOYS, "40.00")), List.of(payment("A", amount, 1)));
        assertThat(settlements.applied()).hasSize(settles ? 1 : 0);
        assertThat(settlements.unapplied()).hasSize(settles ? 0 : 1);
    }

    @Test
    void aPaymentThatFitsNoOrderNamesTheClosest() {
        assertThat(reasons(
                        List.of(line(1, TOYS, "10.00"), line(2, TOYS, "70.00"), line(3, OTHERS, "50.00")),
                        payment("A", "50.00", 1)))
                .containsExactly("payments[103/A]: no order of customer 103 is within USD 1.00 of USD 50.00:"
                        + " the closest is 2 with USD 70.00");
    }

    @Test
    void aPaymentThatFitsTwoOrdersSettlesNeither() {
        assertThat(reasons(List.of(line(1, TOYS, "50.00"), line(2, TOYS, "51.00")), payment("A", "50.00", 1)))
                .containsExactly(
                        "payments[103/A]: USD 50.00 is within USD 1.00 of several orders of customer 103: 1, 2");
    }

    @Test
    void aPaymentOfACustomerWithoutOrdersSettlesNone() {
        assertThat(reasons(List.of(line(1, OTHERS, "50.00")), payment("A", "50.00", 1)))
                .containsExactly("payments[103/A]: customer 103 has no order");
    }

    @Test
    void anOrderIsSettledOnceByTheEarliestPaymentThatFits() {
        Payment early = payment("Z", "50.00", 1);
        Payment late = payment("A", "50.00", 2);
        for (List<Payment> payments : List.of(List.of(early, late), List.of(late, early))) {
            Settlements settlements = MATCHER.match(List.of(line(1, TOYS, "50.00")), payments);
            assertThat(settlements.applied()).containsExactly(new Settlement(early, 1));
            assertThat(settlements.unapplied())
                    .singleElement()
                    .satisfies(unapplied -> assertThat(unapplied.because())
                            .hasToString("payments[103/A]: order 1 was settled before, by check Z of 2004-05-01"));
        }
    }

    private static List<String> reasons(List<SaleLine> lines, Payment payment) {
        return MATCHER.match(lines, List.of(payment)).unapplied().stream()
                .map(unapplied -> unapplied.because().toString())
                .toList();
    }

    private static SaleLine line(int order, CustomerId customer, String amount) {
        return new SaleLine(
                order, 1, "S10", customer, PartyId.of("1"), LocalDate.of(2004, 1, 5), Money.of("USD", amount));
    }

    private static Payment payment(String check, String amount, int day) {
        return new Payment(TOYS, check, LocalDate.of(2004, 5, day), Money.of("USD", amount));
    }
}
