package dev.attain.examples.quickstart;

import static dev.attain.incentives.plan.rate.TierApplication.MARGINAL;
import static dev.attain.incentives.plan.rate.TierPay.share;

import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
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
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanConventions;
import dev.attain.incentives.plan.Proration;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.Holdback;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
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

/** From event to payslip: the sixth program of the README. */
public final class PaySteps {
    private static final PartyId ANN = PartyId.of("ann");
    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private PaySteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Pays a quarter of two orders and one reversal by tiers of attainment, with base pay and a cap. */
    public static void run(PrintStream out) {
        FiscalCalendar calendar = FiscalCalendar.calendarYear();
        // tag::pay[]
        Measure sales = Measure.of(
                "sales", CreditBasis.COMMISSION, MeasureFigure.AMOUNT, MeasureWindow.within(Granularity.QUARTER));
        RateTable table = RateTable.of(
                TierBound.UPPER_INCLUSIVE, // up to and including the quota 3 %, above it 5 %
                Tier.of(Rate.ZERO, share("3%"), MARGINAL),
                Tier.of(Rate.percent("100"), share("5%"), MARGINAL));
        CommissionPlan plan = plan(RateTableTerms.of("commission", sales, table)
                .withLimits(PayLimits.of(PayCap.of(CapScope.PERIOD, Money.parse("USD 4000.00"))))
                .withHoldback(Holdback.of(Rate.percent("10")))); // until customers have paid
        Quota quota = Quota.of(ANN, "sales", calendar.parse("2026-Q1"), Money.parse("USD 100000.00"));

        CommissionFacts facts = new CommissionFacts(credits(), List.of(quota)); // two orders and a reversal
        CommissionStatement statement =
                CommissionCalculator.standard().calculate(plan, assignment(), facts, LocalDate.of(2026, 3, 31));
        out.println(statement.text(Locale.ENGLISH));
        out.println("payable: " + statement.payable() + ", held: " + statement.held());
        out.println(statement.lines().get(2).explanation().text(Locale.ENGLISH));
        // end::pay[]
    }

    private static CommissionPlan plan(RateTableTerms commission) {
        return CommissionPlan.builder()
                .id("field")
                .version("2026")
                .since(NEW_YEAR)
                .currency(USD)
                .calendar(FiscalCalendar.calendarYear())
                .payPeriod(Granularity.QUARTER)
                .addComponents(commission)
                .conventions(PlanConventions.usual())
                .build();
    }

    private static PlanAssignment assignment() {
        return PlanAssignment.builder()
                .payee(ANN)
                .plan("field")
                .version("2026")
                .since(NEW_YEAR)
                .basePay(Money.parse("USD 9000.00"))
                .proration(Proration.CALENDAR_DAYS)
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
        SalesEvent first = order("O-1", 1, "USD 90000.00");
        SalesEvent second = order("O-2", 2, "USD 50000.00");
        SalesEvent back = order("R-1", 3, "USD -8000.00").withReverses(second.id());
        return CreditAllocator.standard()
                .allocate(policy, List.of(first, second, back), OrgChart.of(List.of(), List.of(), List.of()))
                .credits();
    }

    private static SalesEvent order(String id, int month, String amount) {
        return SalesEvent.builder()
                .id(EventId.of(id))
                .on(LocalDate.of(2026, month, 15))
                .sequence(1)
                .kind(EventKind.ORDER)
                .amount(Money.parse(amount))
                .owner(ANN)
                .build();
    }
}
