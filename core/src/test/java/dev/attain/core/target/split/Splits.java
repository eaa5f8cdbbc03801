package dev.attain.core.target.split;

import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.AssessmentRule;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.TargetId;
import dev.attain.core.target.TargetScope;
import dev.attain.core.target.split.terms.Share;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.SalesPeriod;
import java.util.Arrays;
import java.util.List;

/** Targets and shares for the tests of this package. */
final class Splits {
    static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
    static final SalesPeriod YEAR = CALENDAR.year(2026);

    private Splits() {}

    static SalesTarget target(String money) {
        return target(money(money), YEAR);
    }

    static SalesTarget target(Quantity amount, SalesPeriod period) {
        return SalesTarget.builder()
                .id(TargetId.of("T-2026"))
                .metric(Metric.result("bookings", "Bookings", amount.unit()))
                .amount(amount)
                .owner(PartyId.of("director"))
                .period(period)
                .segment(CustomerSegment.BOTH)
                .assessment(AssessmentRule.inFull("annual review"))
                .build();
    }

    static Quantity money(String text) {
        return Quantity.of(Money.parse(text));
    }

    static Share rep(String id, long weight) {
        return Share.of(PartyId.of(id), Quantity.of(Ratio.of(weight)));
    }

    static Share scope(String dimension, String code, long weight) {
        return Share.of(new TargetScope(dimension, code), Quantity.of(Ratio.of(weight)));
    }

    /** The amounts of a level as people write them, without the currency. */
    static List<String> amounts(List<TargetNode> nodes) {
        return nodes.stream()
                .map(node -> node.amount().toMoney().amount().toPlainString())
                .toList();
    }

    static List<String> times(int count, String amount) {
        String[] amounts = new String[count];
        Arrays.fill(amounts, amount);
        return List.of(amounts);
    }
}
