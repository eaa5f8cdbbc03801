package dev.attain.core.target.pace;

import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.metric.MetricId;
import dev.attain.core.metric.MetricKind;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.AssessmentRule;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.TargetId;
import dev.attain.core.target.pace.result.TargetResult;
import dev.attain.core.target.split.TargetDecomposer;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.LevelTerms;
import dev.attain.core.target.split.terms.Share;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.target.split.terms.TargetSplit;
import dev.attain.core.target.split.terms.TimeTerms;
import dev.attain.core.target.split.terms.TimeWeighting;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import java.time.LocalDate;
import java.util.Arrays;

/** Trees and results for the tests of these packages. */
public final class Paces {
    public static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
    public static final SalesPeriod YEAR = CALENDAR.year(2026);
    public static final TimeTerms MONTHS = TimeTerms.of(CALENDAR, Granularity.MONTH, new TimeWeighting.Equal());
    public static final ShareTerms SEGMENTS =
            ShareTerms.of(Share.of(CustomerSegment.EXISTING, number(70)), Share.of(CustomerSegment.NEW, number(30)));

    private Paces() {}

    public static Metric bookings() {
        return Metric.result("bookings", "Bookings", usd("0.00").unit());
    }

    public static Metric complaints() {
        return Metric.builder()
                .id(MetricId.of("complaints"))
                .name("Complaints")
                .unit(Quantity.count(0, "complaints").unit())
                .direction(Direction.LOWER_IS_BETTER)
                .kind(MetricKind.RESULT)
                .build();
    }

    public static SalesTarget target(Metric metric, Quantity amount, SalesPeriod period) {
        return SalesTarget.builder()
                .id(TargetId.of("T-2026"))
                .metric(metric)
                .amount(amount)
                .owner(PartyId.of("director"))
                .period(period)
                .segment(CustomerSegment.BOTH)
                .assessment(AssessmentRule.inFull("annual review"))
                .build();
    }

    /** A year of bookings. */
    public static TargetTree tree(String amount, LevelTerms... levels) {
        return tree(target(bookings(), usd(amount), YEAR), levels);
    }

    public static TargetTree tree(SalesTarget target, LevelTerms... levels) {
        return TargetDecomposer.decompose(target, TargetSplit.of("field", "1", levels));
    }

    public static ShareTerms owners(String... ids) {
        return ShareTerms.of(Arrays.stream(ids).map(id -> owner(id, 1)).toArray(Share[]::new));
    }

    public static Share owner(String id, long weight) {
        return Share.of(PartyId.of(id), number(weight));
    }

    /** What an owner booked in the days from one date to another, both inclusive. */
    public static TargetResult booked(String owner, String first, String last, String amount, TargetSlice... slices) {
        return TargetResult.of(new Measurement(bookings(), PartyId.of(owner), days(first, last), usd(amount)), slices);
    }

    /** Days from one date to another, both inclusive. */
    public static SalesPeriod days(String first, String last) {
        String label = first.equals(last) ? first : first + "/" + last;
        return new SalesPeriod(
                label,
                Granularity.WEEK,
                LocalDate.parse(first),
                LocalDate.parse(last).plusDays(1));
    }

    public static Quantity usd(String amount) {
        return Quantity.of(Money.parse("USD " + amount));
    }

    public static Quantity number(long whole) {
        return Quantity.of(Ratio.of(whole));
    }

    public static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }
}
