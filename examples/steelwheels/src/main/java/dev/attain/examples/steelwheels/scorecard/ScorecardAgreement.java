package dev.attain.examples.steelwheels.scorecard;

import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Unit;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.SalesPeriod;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.incentives.evaluation.Criterion;
import dev.attain.incentives.evaluation.RatingScale;
import dev.attain.incentives.evaluation.Scorecard;
import dev.attain.incentives.evaluation.score.AttainmentTerms;
import dev.attain.incentives.evaluation.score.Goal;
import java.util.List;

/** By what Steel Wheels judges its reps. */
public final class ScorecardAgreement {
    static final Metric CREDITED = Metric.result("credited", "Credited sales", Unit.of(SalesBook.CURRENCY));
    static final Metric QUOTA = Metric.result("quota", "Quota", Unit.of(SalesBook.CURRENCY));
    static final Metric NEW_CUSTOMERS = Metric.result("new-customers", "New customers", Unit.count("customers"));
    static final Metric COLLECTED = Metric.result("collected", "Share collected", Unit.PERCENT);

    private static final Rate MOST = Rate.percent("150");

    private ScorecardAgreement() {}

    /** The scorecard of a year: sales against quota, new customers, and what was collected of the sales. */
    public static Scorecard of(int year) {
        SalesPeriod period = FiscalCalendar.calendarYear().year(year);
        return Scorecard.of(
                "steel-wheels-" + year,
                period,
                List.of(
                        criterion("sales", CREDITED, "50", Goal.measured("quota")),
                        criterion("customers", NEW_CUSTOMERS, "20", Goal.fixed(Quantity.count(2, "customers"))),
                        criterion("collections", COLLECTED, "30", Goal.fixed(Quantity.of(Rate.percent("90"))))),
                RatingScale.fiveStars("60", "80", "100", "120"));
    }

    private static Criterion criterion(String id, Metric metric, String weight, Goal goal) {
        return Criterion.of(id, metric, Rate.percent(weight), AttainmentTerms.of(goal, MOST));
    }
}
