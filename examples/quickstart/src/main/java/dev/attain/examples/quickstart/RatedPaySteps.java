package dev.attain.examples.quickstart;

import static dev.attain.incentives.plan.rate.TierApplication.MARGINAL;
import static dev.attain.incentives.plan.rate.TierPay.share;

import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.CommissionCalculator;
import dev.attain.incentives.commission.CommissionFacts;
import dev.attain.incentives.commission.CommissionStatement;
import dev.attain.incentives.credit.CreditAllocator;
import dev.attain.incentives.credit.CreditPolicy;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.rule.SellerTerms;
import dev.attain.incentives.evaluation.Criterion;
import dev.attain.incentives.evaluation.Evaluation;
import dev.attain.incentives.evaluation.RatingScale;
import dev.attain.incentives.evaluation.Scorecard;
import dev.attain.incentives.evaluation.ScorecardEvaluator;
import dev.attain.incentives.evaluation.score.AttainmentTerms;
import dev.attain.incentives.evaluation.score.Goal;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanConventions;
import dev.attain.incentives.plan.Proration;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.component.MetricMultiplierTerms;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.measure.MetricUse;
import dev.attain.incentives.plan.rate.MultiplierBand;
import dev.attain.incentives.plan.rate.MultiplierTable;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierBound;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** From a scorecard to the payslip: a program of the README. */
public final class RatedPaySteps {
    private static final PartyId ANN = PartyId.of("ann");
    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final SalesPeriod SPRING = FiscalCalendar.calendarYear().parse("2026-Q1");
    private static final Metric VISITS = Metric.process("visits", "Visits", Unit.count("visits"));
    private static final Metric SATISFACTION = Metric.result("satisfaction", "Satisfaction", Unit.PERCENT);
    private static final Metric RATING = Metric.result("rating", "Rating", Unit.NUMBER);

    private RatedPaySteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Judges a quarter, and multiplies the commission of the month after it by the rating. */
    public static void run(PrintStream out) {
        // tag::rated[]
        Evaluation spring = ScorecardEvaluator.standard().evaluate(card(), measured(), SPRING.endExclusive());
        Measurement rating = spring.measured(RATING, oneToFive()).orElseThrow(); // the stars, as a figure

        MultiplierTable stars = MultiplierTable.stepped(
                MultiplierBand.of(Ratio.of(1), Rate.percent("80")), // also below
                MultiplierBand.of(Ratio.of(3), Rate.percent("100")),
                MultiplierBand.of(Ratio.of(4), Rate.percent("110")));
        CommissionPlan plan = plan(
                RateTableTerms.of("commission", sales(), fivePercent()),
                MetricMultiplierTerms.of("rated", MetricUse.latest("rating"), stars, "commission"));
        CommissionFacts facts = new CommissionFacts(credits(), List.of(), List.of(rating));
        CommissionStatement april =
                CommissionCalculator.standard().calculate(plan, assignment(), facts, LocalDate.of(2026, 4, 30));
        out.println(april.text(Locale.ENGLISH));
        out.print(april.lines().get(1).explanation().text(Locale.ENGLISH));
        // end::rated[]
    }

    private static Scorecard card() {
        return Scorecard.of(
                "reps-2026-Q1",
                SPRING,
                List.of(
                        criterion(VISITS, "40", Quantity.count(40, "visits")),
                        criterion(SATISFACTION, "60", Quantity.of(Rate.percent("80")))),
                RatingScale.fiveStars("60", "80", "100", "120"));
    }

    private static Criterion criterion(Metric metric, String weight, Quantity goal) {
        AttainmentTerms upTo150 = AttainmentTerms.of(Goal.fixed(goal), Rate.percent("150"));
        return Criterion.of(metric.id().value(), metric, Rate.percent(weight), upTo150);
    }

    private static List<Measurement> measured() {
        return List.of(
                new Measurement(VISITS, ANN, SPRING, Quantity.count(44, "visits")),
                new Measurement(SATISFACTION, ANN, SPRING, Quantity.of(Rate.percent("84"))));
    }

    private static List<Ratio> oneToFive() {
        return LongStream.rangeClosed(1, 5).mapToObj(Ratio::of).toList();
    }

    private static Measure sales() {
        return Measure.of(
                "sales", CreditBasis.COMMISSION, MeasureFigure.AMOUNT, MeasureWindow.within(Granularity.MONTH));
    }

    private static RateTable fivePercent() {
        return RateTable.of(TierBound.LOWER_INCLUSIVE, Tier.of(Money.of("USD", "0"), share("5%"), MARGINAL));
    }

    private static CommissionPlan plan(ComponentTerms... components) {
        return CommissionPlan.builder()
                .id("field")
                .version("2026")
                .since(NEW_YEAR)
                .currency(USD)
                .calendar(FiscalCalendar.calendarYear())
                .payPeriod(Granularity.MONTH)
                .addComponents(components)
                .conventions(PlanConventions.usual())
                .build();
    }

    private static PlanAssignment assignment() {
        return PlanAssignment.builder()
                .payee(ANN)
                .plan("field")
                .version("2026")
                .since(NEW_YEAR)
                .proration(Proration.NONE)
                .build();
    }

    private static List<SalesCredit> credits() {
        CreditPolicy policy = CreditPolicy.builder()
                .id("credit")
                .version("2026")
                .since(NEW_YEAR)
                .currency(USD)
                .addTerms(new SellerTerms.Direct())
                .rounding(RoundingMode.HALF_UP)
                .apportionment(Apportionment.LARGEST_REMAINDER)
                .build();
        SalesEvent order = SalesEvent.builder()
                .id(EventId.of("O-1"))
                .on(LocalDate.of(2026, 4, 15))
                .sequence(1)
                .kind(EventKind.ORDER)
                .amount(Money.parse("USD 20000.00"))
                .owner(ANN)
                .build();
        return CreditAllocator.standard()
                .allocate(policy, List.of(order), OrgChart.of(List.of(), List.of(), List.of()))
                .credits();
    }
}
