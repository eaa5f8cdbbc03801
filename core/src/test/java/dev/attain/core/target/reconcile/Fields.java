package dev.attain.core.target.reconcile;

import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.AssessmentRule;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.TargetId;
import dev.attain.core.target.split.TargetDecomposer;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.Capacity;
import dev.attain.core.target.split.terms.LevelTerms;
import dev.attain.core.target.split.terms.Share;
import dev.attain.core.target.split.terms.TargetSplit;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.SalesPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Targets, people and words for the tests of this package; the year is 2026. */
final class Fields {
    static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
    static final SalesPeriod YEAR = CALENDAR.year(2026);
    static final Metric BOOKINGS =
            Metric.result("bookings", "Bookings", usd("USD 1.00").unit());

    private Fields() {}

    static SalesTarget target(Quantity amount) {
        return target(Metric.result("bookings", "Bookings", amount.unit()), amount);
    }

    static SalesTarget target(Metric metric, Quantity amount) {
        return SalesTarget.builder()
                .id(TargetId.of("T-2026"))
                .metric(metric)
                .amount(amount)
                .owner(PartyId.of("director"))
                .period(YEAR)
                .segment(CustomerSegment.BOTH)
                .assessment(AssessmentRule.inFull("annual review"))
                .build();
    }

    static TargetTree tree(String amount, LevelTerms... levels) {
        return TargetDecomposer.decompose(target(usd(amount)), TargetSplit.of("field", "2026", levels));
    }

    static Quantity usd(String money) {
        return Quantity.of(Money.parse(money));
    }

    static Share share(String owner, long weight) {
        return Share.of(PartyId.of(owner), Quantity.of(Ratio.of(weight)));
    }

    static Commitment commitment(String owner, String amount, String on) {
        return new Commitment(PartyId.of(owner), usd(amount), PartyId.of(owner), LocalDate.parse(on));
    }

    static Capacity person(String id, String productivity, String hiredOn) {
        return new Capacity(
                PartyId.of(id), Optional.empty(), usd(productivity), LocalDate.parse(hiredOn), Optional.empty());
    }

    /** So many people of one team, hired on a day. */
    static List<Capacity> people(String team, int from, int count, String productivity, String hiredOn) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> person("p" + i, productivity, hiredOn).withUnder(team))
                .toList();
    }

    static Measurement won(String owner, String period, String amount) {
        return new Measurement(BOOKINGS, PartyId.of(owner), CALENDAR.parse(period), usd(amount));
    }
}
