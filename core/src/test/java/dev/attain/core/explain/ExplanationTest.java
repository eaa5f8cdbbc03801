package dev.attain.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.money.apportion.Weights;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import dev.attain.core.text.Wording;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Message SALES = label("Sales", "销售额");
    private static final Message RATE = label("Rate", "费率");
    private static final Message PAY = label("Commission", "提成");
    private static final Message CAP = label("Cap", "封顶");
    private static final Message TOTAL = label("Total", "合计");
    private static final Source TIER = new Source("tier-2", "plan-2026", "3");

    @Test
    void aFigureIsMadeFromThoseBelowIt() {
        Explanation capped = Explanation.minimum(CAP, List.of(commission("10000.10"), money(CAP, "600.00")));
        assertThat(capped.value()).hasToString("USD 575.01");
        assertThat(ExplanationEvaluator.evaluate(capped)).isEqualTo(capped.value());
        assertThat(capped.text(Locale.ENGLISH)).isEqualTo("""
                        Cap: USD 575.01, the smallest of
                          Commission: USD 575.01, rounded to 2 decimals (HALF_UP) from
                            Commission: USD 575.00575 [tier-2 @ plan-2026/3], the product of
                              Sales: USD 10000.10
                              Rate: 5.75%
                          Cap: USD 600.00
                        """);
        assertThat(capped.text(Locale.CHINA)).isEqualTo("""
                        封顶：USD 575.01，以下各项中的最小值
                          提成：USD 575.01，由下项舍入到 2 位小数(HALF_UP)
                            提成：USD 575.00575 [tier-2 @ plan-2026/3]，以下各项之积
                              销售额：USD 10000.10
                              费率：5.75%
                          封顶：USD 600.00
                        """);
    }

    @Test
    void everyOperationHasItsWords() {
        Explanation ten = money(SALES, "10.00");
        Explanation four = money(CAP, "4.00");
        assertThat(Explanation.sum(TOTAL, List.of(ten, four)).text(Locale.ROOT))
                .startsWith("Total: USD 14.00, the sum of\n");
        assertThat(Explanation.difference(TOTAL, ten, four).text(Locale.ROOT))
                .startsWith("Total: USD 6.00, the first less the second of\n");
        assertThat(Explanation.quotient(TOTAL, ten, four).text(Locale.ROOT))
                .startsWith("Total: 2.5, the first divided by the second of\n");
        assertThat(Explanation.maximum(TOTAL, List.of(ten, four)).text(Locale.ROOT))
                .startsWith("Total: USD 10.00, the largest of\n");
        Operation.Part second = new Operation.Part(Apportionment.LARGEST_REMAINDER, Weights.equal(3), 1, 2);
        assertThat(Explanation.part(TOTAL, ten, second).text(Locale.ROOT))
                .startsWith("Total: USD 3.33, part 2 of 3 (LARGEST_REMAINDER DOWN) of\n");
    }

    @Test
    void aTableGivesTheRowInWhichTheKeyFalls() {
        assertThat(lookedUp("99.99", true)).hasToString("2%");
        assertThat(lookedUp("100.00", true)).hasToString("5%");
        assertThat(lookedUp("100.00", false)).hasToString("2%");
        assertThat(lookedUp("100.01", false)).hasToString("5%");
        assertThatThrownBy(() -> lookedUp("-0.01", true))
                .hasMessage("USD -0.01 is below the first row of the table, which starts at USD 0.00");
        assertThat(Explanation.lookUp(RATE, money(SALES, "1.00"), table(true)).text(Locale.ROOT))
                .startsWith("Rate: 2%, looked up in a table of 2 rows by\n");
    }

    @Test
    void anOperationTakesTheOperandsItCanMean() {
        Quantity one = Quantity.of(Rate.ONE);
        assertThatThrownBy(() -> Explanation.sum(TOTAL, List.of()))
                .hasMessage("SUM takes at least one operand, but was given 0: []");
        assertThatThrownBy(() -> Operation.Arithmetic.DIFFERENCE.apply(List.of(one)))
                .hasMessage("DIFFERENCE takes two operands, but was given 1: [100%]");
        assertThatThrownBy(() -> Operation.Arithmetic.QUOTIENT.apply(List.of(one, one, one)))
                .hasMessageContaining("given 3");
        assertThatThrownBy(() -> new Operation.Rounded(2, RoundingMode.UP).apply(List.of()))
                .hasMessageContaining("one operand");
        assertThatThrownBy(() -> new Operation.Input(one).apply(List.of(one)))
                .hasMessageContaining("Input takes no operand");
        assertThatThrownBy(() -> new Operation.Withheld(one).apply(List.of(one)))
                .hasMessageContaining("no operand");
        assertThatThrownBy(() -> Explanation.sum(TOTAL, List.of(money(SALES, "1.00"), Explanation.input(RATE, one))))
                .hasMessage("USD 1.00 + 100% mixes units USD and %: convert one of them first");
    }

    @Test
    void anOperationThatCannotMeanAnythingIsRefused() {
        assertThatThrownBy(() -> new Operation.Rounded(-1, RoundingMode.UP))
                .hasMessage("rounded.decimals must be zero or more, but was -1");
        assertThatThrownBy(() -> new Operation.Part(Apportionment.CUMULATIVE, Weights.equal(2), 2, 2))
                .hasMessage("part.index must be below the number of weights, 2, but was 2");
        assertThatThrownBy(() -> new Operation.LookUp(List.of(), true))
                .hasMessage("lookUp.rows must have at least one row, but had none");
        TableRow row = new TableRow(Quantity.of(Money.parse("USD 5.00")), Quantity.of(Rate.ONE));
        assertThatThrownBy(() -> new Operation.LookUp(List.of(row, row), true))
                .hasMessage("lookUp.rows must rise, but row 1 starts at USD 5.00 after USD 5.00");
    }

    @Test
    void othersFiguresAreHiddenAndTheSumStays() {
        PartyId ann = PartyId.of("ann");
        Explanation mine = commission("100.00").about(ann);
        Explanation bob = commission("200.00").about(PartyId.of("bob"));
        Explanation cai = commission("300.00").about(PartyId.of("cai"));
        Explanation pool = Explanation.sum(TOTAL, List.of(bob, mine, cai));
        Explanation share =
                Explanation.product(PAY, List.of(pool, Explanation.input(RATE, Quantity.of(Rate.percent("10")))));
        Explanation seen = share.redacted(ann::equals);
        assertThat(seen.value()).isEqualTo(share.value());
        assertThat(ExplanationEvaluator.evaluate(seen)).isEqualTo(share.value());
        assertThat(seen.text(Locale.ROOT)).isEqualTo("""
                        Commission: USD 3.45, the product of
                          Total: USD 34.50, the sum of
                            Commission: USD 5.75, rounded to 2 decimals (HALF_UP) from
                              Commission: USD 5.75 [tier-2 @ plan-2026/3], the product of
                                Sales: USD 100.00
                                Rate: 5.75%
                            not shown to you, figures: 2: USD 28.75, how it is made is not shown to you
                          Rate: 10%
                        """);
        assertThat(share.redacted(party -> true)).isEqualTo(share);
        assertThat(bob.redacted(ann::equals).text(Locale.ROOT))
                .isEqualTo("not shown to you, figures: 1: USD 11.50, how it is made is not shown to you\n");
    }

    @Test
    void whatIsMadeFromAHiddenFigureKeepsItsValueAndLosesItsMaking() {
        Explanation bobs = commission("200.00").about(PartyId.of("bob"));
        Explanation override = Explanation.product(
                        PAY, List.of(bobs, Explanation.input(RATE, Quantity.of(Rate.percent("50")))))
                .from(TIER);
        Explanation seen = override.redacted(party -> false);
        assertThat(seen.children()).isEmpty();
        assertThat(seen.source()).contains(TIER);
        assertThat(seen.text(Locale.ROOT))
                .isEqualTo("Commission: USD 5.75 [tier-2 @ plan-2026/3], how it is made is not shown to you\n");
    }

    private static Quantity lookedUp(String key, boolean lowerInclusive) {
        return Explanation.lookUp(RATE, money(SALES, key), table(lowerInclusive))
                .value();
    }

    private static Operation.LookUp table(boolean lowerInclusive) {
        TableRow low = new TableRow(Quantity.of(Money.parse("USD 0.00")), Quantity.of(Rate.percent("2")));
        TableRow high = new TableRow(Quantity.of(Money.parse("USD 100.00")), Quantity.of(Rate.percent("5")));
        return new Operation.LookUp(lowerInclusive ? List.of(low, high) : List.of(below(low), high), lowerInclusive);
    }

    private static TableRow below(TableRow row) {
        return new TableRow(Quantity.of(Money.parse("USD -1.00")), row.value());
    }

    private static Explanation commission(String sales) {
        Explanation rate = Explanation.input(RATE, Quantity.of(Rate.percent("5.75")));
        return Explanation.product(PAY, List.of(money(SALES, sales), rate))
                .from(TIER)
                .rounded(2, RoundingMode.HALF_UP);
    }

    private static Explanation money(Message label, String amount) {
        return Explanation.input(label, Quantity.of(Money.of("USD", amount)));
    }

    private static Message label(String english, String chinese) {
        return Message.of(Wording.of("test." + english, english, chinese));
    }
}
