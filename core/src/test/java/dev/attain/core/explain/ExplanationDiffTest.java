package dev.attain.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.ExplanationDiff.Kind;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.text.Message;
import dev.attain.core.text.Wording;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationDiffTest {
    private static final Wording ORDER = Wording.of("test.order", "Order {0}", "订单 {0}");
    private static final Message RATE = Message.of(Wording.of("test.rate", "Rate", "费率"));
    private static final Message MARCH = Message.of(Wording.of("test.march", "March", "三月"));

    @Test
    void nothingDiffersBetweenEquals() {
        ExplanationDiff diff = ExplanationDiff.of(march(order(1, "100.00", "5")), march(order(1, "100.00", "5")));
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.causes()).isEmpty();
        assertThat(diff).extracting(same -> same.text(Locale.ROOT)).isEqualTo("March: USD 5.00, unchanged\n");
    }

    @Test
    void theDifferenceLeadsDownToItsCauses() {
        Explanation before = march(order(1, "100.00", "5"), order(2, "200.00", "5"), order(3, "300.00", "5"));
        Explanation after = march(order(1, "100.00", "5"), order(2, "200.00", "6"), order(4, "50.00", "5"));
        ExplanationDiff diff = ExplanationDiff.of(before, after);
        assertThat(diff.text(Locale.ROOT)).isEqualTo("""
                        March: USD 30.00 became USD 19.50
                          Order 2: USD 10.00 became USD 12.00
                            Rate: 5% became 6%
                          Order 3: USD 15.00 is gone
                          Order 4: USD 2.50 is new
                        """);
        assertThat(diff.text(Locale.CHINESE)).startsWith("三月：由 USD 30.00 变为 USD 19.50\n  订单 2：由");
        assertThat(diff.causes())
                .extracting(ExplanationDiff::kind)
                .containsExactly(Kind.CHANGED, Kind.REMOVED, Kind.ADDED);
        assertThat(diff.before()).contains(Quantity.of(Money.parse("USD 30.00")));
        assertThat(diff.after()).contains(Quantity.of(Money.parse("USD 19.50")));
    }

    @Test
    void equalLabelsAreMatchedInTheirOrder() {
        ExplanationDiff diff = ExplanationDiff.of(
                march(order(1, "100.00", "5"), order(1, "200.00", "5")),
                march(order(1, "100.00", "5"), order(1, "400.00", "5"), order(1, "1.00", "5")));
        assertThat(diff.details()).extracting(ExplanationDiff::kind).containsExactly(Kind.CHANGED, Kind.ADDED);
    }

    @Test
    void anotherWayOfMakingIsSaidEvenWhenTheFigureIsTheSame() {
        Explanation exact = march(order(1, "100.00", "5"));
        Explanation rounded = exact.rounded(2, RoundingMode.HALF_UP);
        assertThat(ExplanationDiff.of(exact, rounded).text(Locale.ROOT))
                .isEqualTo("March: USD 5.00 became USD 5.00, made in another way\n");
        Explanation version2 = exact.from(new Source("r", "plan", "2"));
        assertThat(ExplanationDiff.of(exact, version2).kind()).isEqualTo(Kind.REMADE);
        Explanation coarser = exact.rounded(1, RoundingMode.HALF_UP);
        assertThat(ExplanationDiff.of(rounded, coarser).kind()).isEqualTo(Kind.REMADE);
    }

    private static Explanation march(Explanation... orders) {
        return Explanation.sum(MARCH, List.of(orders));
    }

    private static Explanation order(int number, String amount, String percent) {
        Explanation sales = Explanation.input(Message.of(ORDER, "amount"), Quantity.of(Money.of("USD", amount)));
        Explanation rate = Explanation.input(RATE, Quantity.of(Rate.percent(percent)));
        return Explanation.product(Message.of(ORDER, number), List.of(sales, rate));
    }
}
