package dev.attain.incentives.evaluation;

import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.metric.MetricId;
import dev.attain.core.metric.MetricKind;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.evaluation.score.AttainmentTerms;
import dev.attain.incentives.evaluation.score.CurveTerms;
import dev.attain.incentives.evaluation.score.Goal;
import dev.attain.incentives.evaluation.score.ScoreCurve;
import dev.attain.incentives.evaluation.score.ScorePoint;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Scorecards, metrics and people that the tests speak of. */
public final class Cards {
    public static final SalesPeriod YEAR = FiscalCalendar.calendarYear().year(2026);
    public static final LocalDate AFTER = LocalDate.of(2027, 1, 5);
    public static final PartyId ANN = PartyId.of("ann");
    public static final PartyId BEN = PartyId.of("ben");
    public static final PartyId CID = PartyId.of("cid");

    public static final Metric BOOKINGS = Metric.result("bookings", "Bookings", Unit.of(Currency.getInstance("USD")));
    public static final Metric CUSTOMERS = Metric.result("customers", "New customers", Unit.count("customers"));
    public static final Metric VISITS = Metric.process("visits", "Visits", Unit.count("visits"));
    public static final Metric GRADE = Metric.result("grade", "Grade", Unit.NUMBER);
    public static final Metric COMPLAINTS = new Metric(
            MetricId.of("complaints"),
            "Complaints",
            Unit.count("complaints"),
            Direction.LOWER_IS_BETTER,
            MetricKind.RESULT);
    public static final RatingScale STARS = RatingScale.fiveStars("60", "80", "100", "120");

    private Cards() {}

    public static Scorecard card(Criterion... criteria) {
        return Scorecard.of("reps-2026", YEAR, List.of(criteria), STARS);
    }

    /** Bookings against USD 1,000 (50 %), customers against 2 (20 %), visits against 40 (30 %), each up to 150 %. */
    public static Scorecard three() {
        return card(
                Criterion.of("sales", BOOKINGS, percent("50"), upTo150(usd("1000.00"))),
                Criterion.of("customers", CUSTOMERS, percent("20"), upTo150(customers(2))),
                Criterion.of("visits", VISITS, percent("30"), upTo150(visits(40))));
    }

    /** One criterion that is everything, along straight lines through pairs of value and percent. */
    public static Scorecard only(Metric metric, ScorePoint... points) {
        return card(Criterion.of("only", metric, Rate.ONE, CurveTerms.lines(points)));
    }

    public static AttainmentTerms upTo150(Quantity goal) {
        return AttainmentTerms.of(Goal.fixed(goal), percent("150"));
    }

    public static ScoreCurve curve(ScoreCurve.Shape shape, ScorePoint... points) {
        return new ScoreCurve(List.of(points), shape);
    }

    public static ScorePoint point(Quantity at, String percent) {
        return ScorePoint.of(at, percent(percent));
    }

    public static Measurement measured(PartyId who, Metric metric, Quantity value) {
        return new Measurement(metric, who, YEAR, value);
    }

    public static Rate percent(String percent) {
        return Rate.percent(percent);
    }

    public static Quantity usd(String amount) {
        return Quantity.of(Money.of("USD", amount));
    }

    public static Quantity customers(long count) {
        return Quantity.count(count, "customers");
    }

    public static Quantity visits(long count) {
        return Quantity.count(count, "visits");
    }

    public static Quantity complaints(long count) {
        return Quantity.count(count, "complaints");
    }

    public static Quantity number(long numerator, long denominator) {
        return Quantity.of(Ratio.of(numerator, denominator));
    }
}
