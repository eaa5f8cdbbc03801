package dev.attain.examples.quickstart;

import dev.attain.core.money.Money;
import dev.attain.core.money.Rounding;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.commission.CommissionCalculator;
import dev.attain.incentives.commission.table.CommissionTable;
import dev.attain.incentives.commission.table.CreditTable;
import dev.attain.incentives.commission.table.Filling;
import dev.attain.incentives.commission.table.Keeping;
import dev.attain.incentives.commission.table.PreparedCommission;
import dev.attain.incentives.commission.table.TableFormat;
import dev.attain.incentives.commission.table.TableOptions;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.LongWindow;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanConventions;
import dev.attain.incentives.plan.Proration;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Millions of rows: filled from a result set, calculated, explained. */
public final class TableSteps {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final Currency USD = Currency.getInstance("USD");

    private TableSteps() {}

    /** Runs the steps. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    /** Prints what two payees earn, and why. */
    public static void run(PrintStream out) {
        CommissionPlan plan = plan();
        List<PlanAssignment> assignments = List.of(assignment("ann"), assignment("ben"));
        long[][] rows = {{14, 1, 5_000_000}, {45, 2, 4_000_001}, {59, 3, -1_000_000}};
        // tag::table[]
        PreparedCommission prepared = CommissionCalculator.standard().prepare(plan, assignments, List.of());
        int ann = prepared.place(PartyId.of("ann"));
        int ben = prepared.place(PartyId.of("ben"));
        Filling filling = CreditTable.filling(TableFormat.of(USD, FIRST_DAY));
        int order = filling.traits(example(), CreditKind.REVENUE);
        for (long[] row : rows) { // in any order; a day, its place in the day, cents
            filling.event((int) row[0], row[1], row[2], order).share(ann, 6_000).share(ben, 4_000);
        }
        CommissionTable paid = prepared.calculate(
                filling.table(), LocalDate.of(2026, 3, 31), TableOptions.keeping(Keeping.TRACED_LINES));
        out.println(paid.total(0, 0) + " and " + paid.total(0, 1) + ", findings: " + paid.findings());
        out.println(paid.explain(0, 2).text(Locale.ENGLISH)); // any line, without a look at another
        // end::table[]
    }

    static CommissionPlan plan() {
        Measure sales = Measure.of(
                "sales", CreditBasis.COMMISSION, MeasureFigure.AMOUNT, MeasureWindow.within(Granularity.QUARTER));
        RateTable table = new RateTable(TierBound.LOWER_INCLUSIVE, List.of(tier("0", "4%"), tier("50000", "6%")));
        return CommissionPlan.builder()
                .id("field")
                .version("1")
                .since(FIRST_DAY)
                .currency(USD)
                .calendar(FiscalCalendar.calendarYear())
                .payPeriod(Granularity.QUARTER)
                .addComponents(RateTableTerms.of("commission", sales, table))
                .conventions(new PlanConventions(
                        new Rounding(RoundingMode.HALF_EVEN, RoundingPoint.PER_LINE), LongWindow.TRUE_UP))
                .build();
    }

    private static Tier tier(String from, String rate) {
        return Tier.of(Money.of("USD", from), TierPay.share(rate), TierApplication.MARGINAL);
    }

    static PlanAssignment assignment(String payee) {
        return PlanAssignment.builder()
                .payee(PartyId.of(payee))
                .plan("field")
                .version("1")
                .since(FIRST_DAY)
                .proration(Proration.NONE)
                .build();
    }

    static SalesEvent example() {
        return SalesEvent.builder()
                .id(EventId.of("example"))
                .kind(EventKind.ORDER)
                .on(FIRST_DAY)
                .sequence(0)
                .amount(Money.of("USD", "0"))
                .build();
    }
}
