package dev.attain.examples.benchmarks.targets;

import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.AssessmentRule;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.TargetId;
import dev.attain.core.target.split.TargetDecomposer;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.Share;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TargetSplit;
import dev.attain.core.target.split.terms.TimeTerms;
import dev.attain.core.target.split.terms.TimeWeighting;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import java.util.Currency;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The library: a tree with every node, ready to be walked and explained. */
final class OurTree {
    private static final FiscalCalendar CALENDAR = FiscalCalendar.isoWeeks();
    private static final Currency USD = Currency.getInstance("USD");
    private static final int FIRST_ID = 10_000;

    private OurTree() {}

    static Supplier<TargetTree> tree(long[] bookings) {
        SalesTarget target = target();
        TargetSplit split = split(bookings);
        return () -> TargetDecomposer.decompose(target, split);
    }

    /** The same tree, made once. */
    static TargetTree grown(long[] bookings) {
        return tree(bookings).get();
    }

    static long checksum(TargetTree tree) {
        return SalesForce.checksum(
                tree.level(3).stream().mapToLong(leaf -> leaf.amount().toMoney().minor()));
    }

    private static SalesTarget target() {
        Quantity amount = Quantity.of(new Money(USD, SalesForce.TOTAL));
        return SalesTarget.builder()
                .id(TargetId.of("FY2025"))
                .metric(Metric.result("bookings", "Bookings", amount.unit()))
                .amount(amount)
                .owner(PartyId.of("director"))
                .period(CALENDAR.year(2025))
                .segment(CustomerSegment.BOTH)
                .assessment(AssessmentRule.inFull("annual review"))
                .build();
    }

    private static TargetSplit split(long[] bookings) {
        Share[] reps = IntStream.range(0, bookings.length)
                .mapToObj(i -> Share.of(PartyId.of("E-" + (FIRST_ID + i)), Quantity.of(new Money(USD, bookings[i]))))
                .toArray(Share[]::new);
        return TargetSplit.of(
                "field",
                "2025",
                ShareTerms.of(reps).withFactor(Rate.percent(Integer.toString(SalesForce.FACTOR_PERCENT))),
                TimeTerms.of(CALENDAR, Granularity.WEEK, new TimeWeighting.Equal()),
                ShareTerms.of(
                        segment(CustomerSegment.EXISTING, SalesForce.EXISTING_PERCENT),
                        segment(CustomerSegment.NEW, 100 - SalesForce.EXISTING_PERCENT)));
    }

    private static Share segment(CustomerSegment segment, int percent) {
        return Share.of(segment, Quantity.of(Ratio.of(percent)));
    }
}
