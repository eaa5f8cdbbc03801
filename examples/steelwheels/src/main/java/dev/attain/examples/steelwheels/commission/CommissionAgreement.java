package dev.attain.examples.steelwheels.commission;

import static dev.attain.incentives.plan.rate.TierApplication.MARGINAL;

import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.incentives.credit.CreditPolicy;
import dev.attain.incentives.credit.rule.SellerTerms;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanConventions;
import dev.attain.incentives.plan.Proration;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What was agreed about the pay of a year.
 *
 * @param crediting whose sale a sale is
 * @param plan what it earns
 * @param basePay what everybody in the sales force gets beside it, for a pay period of the plan
 */
public record CommissionAgreement(CreditPolicy crediting, CommissionPlan plan, Money basePay) {
    /** The component that pays for sales. */
    static final String COMMISSION = "commission";

    /** What it pays for, and what the quotas are for. */
    static final Measure CREDITED = Measure.of(
            "credited-sales", CreditBasis.COMMISSION, MeasureFigure.AMOUNT, MeasureWindow.within(Granularity.QUARTER));

    private static final LocalDate START = LocalDate.of(2004, 1, 1);
    private static final LocalDate END_EXCLUSIVE = START.plusYears(1);
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** What Steel Wheels agreed for 2004. */
    public static final CommissionAgreement STEEL_WHEELS_2004 = new CommissionAgreement(
            crediting2004(), plan2004(), Money.of("USD", "3000.00").times(MONTHS_OF_A_QUARTER));

    /** Puts somebody on the plan for as long as it holds. */
    PlanAssignment assign(PartyId payee) {
        return PlanAssignment.builder()
                .payee(payee)
                .plan(plan.id())
                .version(plan.version())
                .since(plan.since())
                .untilExclusive(plan.untilExclusive())
                .basePay(basePay)
                .proration(Proration.NONE)
                .build();
    }

    private static CreditPolicy crediting2004() {
        return CreditPolicy.builder()
                .id("steel-wheels-crediting")
                .version("2004")
                .since(START)
                .untilExclusive(END_EXCLUSIVE)
                .currency(SalesBook.CURRENCY)
                .addTerms(new SellerTerms.Direct())
                .rounding(RoundingMode.HALF_UP)
                .apportionment(Apportionment.LARGEST_REMAINDER)
                .build();
    }

    private static CommissionPlan plan2004() {
        return CommissionPlan.builder()
                .id("steel-wheels-2004")
                .version("1")
                .since(START)
                .untilExclusive(END_EXCLUSIVE)
                .currency(SalesBook.CURRENCY)
                .calendar(FiscalCalendar.calendarYear())
                .payPeriod(Granularity.QUARTER)
                .addComponents(commission2004())
                .conventions(PlanConventions.usual())
                .build();
    }

    private static RateTableTerms commission2004() {
        RateTable table = RateTable.of(
                TierBound.UPPER_INCLUSIVE,
                Tier.of(Rate.ZERO, TierPay.share("3%"), MARGINAL),
                Tier.of(Rate.percent("100"), TierPay.share("5%"), MARGINAL),
                Tier.of(Rate.percent("150"), TierPay.share("7%"), MARGINAL));
        PayCap cap = PayCap.of(CapScope.PERIOD, Money.of("USD", "9000.00"));
        return RateTableTerms.of(COMMISSION, CREDITED, table).withLimits(PayLimits.of(cap));
    }
}
