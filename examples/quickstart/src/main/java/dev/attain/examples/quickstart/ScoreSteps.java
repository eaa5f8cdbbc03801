package dev.attain.examples.quickstart;

import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.evaluation.Criterion;
import dev.attain.incentives.evaluation.Evaluation;
import dev.attain.incentives.evaluation.RatingScale;
import dev.attain.incentives.evaluation.Scorecard;
import dev.attain.incentives.evaluation.ScorecardEvaluator;
import dev.attain.incentives.evaluation.lift.Effort;
import dev.attain.incentives.evaluation.lift.LiftFinder;
import dev.attain.incentives.evaluation.lift.LiftOption;
import dev.attain.incentives.evaluation.score.AttainmentTerms;
import dev.attain.incentives.evaluation.score.Goal;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** How good the year was, and what would make it better: a program of the README. */
public final class ScoreSteps {
    private static final PartyId MARIA = PartyId.of("maria");
    private static final SalesPeriod YEAR = FiscalCalendar.calendarYear().year(2026);
    private static final Metric SALES = Metric.result("sales", "Sales", Unit.of(Currency.getInstance("USD")));
    private static final Metric VISITS = Metric.process("visits", "Visits", Unit.count("visits"));
    private static final Metric MULTIPLIER = Metric.result("multiplier", "Multiplier", Unit.NUMBER);

    private ScoreSteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Judges a year by two criteria, says why, and what lifts it by a star. */
    public static void run(PrintStream out) {
        // tag::score[]
        Scorecard card = Scorecard.of(
                "reps-2026",
                YEAR,
                List.of(criterion(SALES, "70", usd("90000.00")), criterion(VISITS, "30", visits(40))),
                RatingScale.fiveStars("60", "80", "100", "120"));
        Evaluation year = ScorecardEvaluator.standard()
                .evaluate(card, List.of(of(SALES, usd("84000.00")), of(VISITS, visits(38))), YEAR.endExclusive());
        out.println(year.band().orElseThrow());
        out.print(year.explanation().orElseThrow().text(Locale.ENGLISH));

        Effort selling = new Effort("sales", usd("1000.00"), days(2), 20);
        Effort visiting = new Effort("visits", visits(1), days(1), 20);
        LiftOption lift =
                LiftFinder.find(year, List.of(selling, visiting)).cheapest().orElseThrow();
        lift.steps().forEach(step -> out.println(step.text(Locale.ENGLISH)));

        List<Ratio> worth = List.of(Ratio.ZERO, Ratio.of(1, 2), Ratio.of(4, 5), Ratio.ONE, Ratio.of(6, 5));
        out.println(year.measured(MULTIPLIER, worth).orElseThrow().value()); // for whoever pays by it
        // end::score[]
    }

    private static Criterion criterion(Metric metric, String weight, Quantity goal) {
        AttainmentTerms upTo150 = AttainmentTerms.of(Goal.fixed(goal), Rate.percent("150"));
        return Criterion.of(metric.id().value(), metric, Rate.percent(weight), upTo150);
    }

    private static Measurement of(Metric metric, Quantity value) {
        return new Measurement(metric, MARIA, YEAR, value);
    }

    private static Quantity usd(String amount) {
        return Quantity.of(Money.of("USD", amount));
    }

    private static Quantity visits(long count) {
        return Quantity.count(count, "visits");
    }

    private static Quantity days(long count) {
        return Quantity.count(count, "days");
    }
}
