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
import dev.attain.incentives.commission.LiveCommission;
import dev.attain.incentives.credit.CreditAllocator;
import dev.attain.incentives.credit.CreditPolicy;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.rule.SellerTerms;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.PlanConventions;
import dev.attain.incentives.plan.Proration;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.limit.Holdback;
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

/** A late order: the eighth program of the README. */
public final class LateSteps {
    private static final PartyId ANN = PartyId.of("ann");
    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private LateSteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Pays two quarters, then an order that comes late into the first, and says what it changed. */
    public static void run(PrintStream out) {
        Measure sales = Measure.of(
                "sales", CreditBasis.COMMISSION, MeasureFigure.AMOUNT, MeasureWindow.within(Granularity.QUARTER));
        RateTable table = RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                Tier.of(Money.parse("USD 0"), share("3%"), MARGINAL),
                Tier.of(Money.parse("USD 100000"), share("5%"), MARGINAL));
        PlanBook book = PlanBook.of(
                plan(RateTableTerms.of("commission", sales, table).withHoldback(Holdback.of(Rate.percent("10")))),
                assignment());
        CommissionFacts facts =
                new CommissionFacts(credits(order("O-1", 1, "90000.00"), order("O-3", 5, "40000.00")), List.of());
        List<SalesCredit> late = credits(order("O-2", 2, "20000.00"));
        // tag::late[]
        LiveCommission live = CommissionCalculator.standard().live(book, facts, LocalDate.of(2026, 6, 30));
        CommissionStatement before = live.run().statement(ANN, "2026-Q1").orElseThrow();
        for (CommissionStatement after : live.add(late)) { // the first quarter only: the second is out of its reach
            out.println(after.text(Locale.ENGLISH));
            out.println("payable now: " + after.payable() + ", held: " + after.held());
            out.println(after.diff(before).text(Locale.ENGLISH));
        }
        // end::late[]
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
                .proration(Proration.CALENDAR_DAYS)
                .build();
    }

    private static List<SalesCredit> credits(SalesEvent... events) {
        CreditPolicy policy = CreditPolicy.builder()
                .id("credit")
                .version("2026")
                .since(NEW_YEAR)
                .currency(USD)
                .addTerms(new SellerTerms.Direct())
                .rounding(RoundingMode.HALF_UP)
                .apportionment(Apportionment.LARGEST_REMAINDER)
                .build();
        return CreditAllocator.standard()
                .allocate(policy, List.of(events), OrgChart.of(List.of(), List.of(), List.of()))
                .credits();
    }

    private static SalesEvent order(String id, int month, String amount) {
        return SalesEvent.builder()
                .id(EventId.of(id))
                .on(LocalDate.of(2026, month, 15))
                .sequence(1)
                .kind(EventKind.ORDER)
                .amount(Money.of("USD", amount))
                .owner(ANN)
                .build();
    }
}
