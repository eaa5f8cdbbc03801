package dev.attain.examples.benchmarks.commission;

import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Rounding;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.CommissionCalculator;
import dev.attain.incentives.commission.table.CreditTable;
import dev.attain.incentives.commission.table.Filling;
import dev.attain.incentives.commission.table.PreparedCommission;
import dev.attain.incentives.commission.table.TableFormat;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.EventAttribute;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.LongWindow;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanConventions;
import dev.attain.incentives.plan.Proration;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.component.LineFactor;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.Holdback;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.CreditFilter;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The year and {@link PlanTerms} in the library's form. */
final class PlannedYear {
    static final Currency USD = Currency.getInstance("USD");
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    static final String CLASS = "class";

    final PreparedCommission prepared;
    final CreditTable table;

    private PlannedYear(PreparedCommission prepared, CreditTable table) {
        this.prepared = prepared;
        this.table = table;
    }

    /** The year and its plan. */
    static PlannedYear of(SalesYear year) {
        return new PlannedYear(prepared(year), table(year));
    }

    static PreparedCommission prepared(SalesYear year) {
        List<PlanAssignment> assignments = new ArrayList<>();
        for (int quarter = 0; quarter < SalesYear.QUARTERS; quarter++) {
            SalesPeriod period = quarters().get(quarter);
            for (int payee = 0; payee < year.payees; payee++) {
                int account = quarter * year.payees + payee;
                assignments.add(assignment(payee, period, year.incentive[account]));
            }
        }
        return CommissionCalculator.standard().prepare(plan(), assignments, quotas(year));
    }

    static List<Quota> quotas(SalesYear year) {
        List<SalesPeriod> quarters = quarters();
        return IntStream.range(0, year.accounts())
                .mapToObj(account -> Quota.of(
                        payee(account % year.payees),
                        "sales",
                        quarters.get(account / year.payees),
                        new Money(USD, year.quota[account])))
                .toList();
    }

    private static List<SalesPeriod> quarters() {
        FiscalCalendar calendar = FiscalCalendar.calendarYear();
        return calendar.split(calendar.year(2026), Granularity.QUARTER);
    }

    private static PlanAssignment assignment(int payee, SalesPeriod period, long incentive) {
        return PlanAssignment.builder()
                .payee(payee(payee))
                .plan("year")
                .version("1")
                .since(period.start())
                .untilExclusive(period.endExclusive())
                .targetIncentive(new Money(USD, incentive))
                .proration(Proration.NONE)
                .build();
    }

    static PartyId payee(int payee) {
        return PartyId.of("P" + payee);
    }

    static CommissionPlan plan() {
        Measure sales = Measure.of(
                "sales", CreditBasis.COMMISSION, MeasureFigure.AMOUNT, MeasureWindow.within(Granularity.QUARTER));
        List<Tier> tiers = IntStream.range(0, PlanTerms.RATE_PERCENT.length)
                .mapToObj(tier -> Tier.of(
                        percent(PlanTerms.ATTAINMENT_PERCENT[tier]),
                        TierPay.share(PlanTerms.RATE_PERCENT[tier] + "%"),
                        TierApplication.MARGINAL))
                .toList();
        List<LineFactor> factors = IntStream.range(0, PlanTerms.CLASS_PERCENT.length)
                .mapToObj(one -> LineFactor.of(
                        new CreditFilter.Attribute(CLASS, List.of("" + one)), percent(PlanTerms.CLASS_PERCENT[one])))
                .toList();
        RateTableTerms terms = RateTableTerms.builder()
                .id("commission")
                .measure(sales)
                .table(new RateTable(TierBound.LOWER_INCLUSIVE, tiers))
                .addAllFactors(factors)
                .limits(new PayLimits(
                        List.of(PayCap.of(CapScope.PERIOD, percent(PlanTerms.CAP_PERCENT))), Optional.empty()))
                .holdback(Holdback.of(percent(PlanTerms.HELD_PERCENT)))
                .build();
        return CommissionPlan.builder()
                .id("year")
                .version("1")
                .since(FIRST_DAY)
                .currency(USD)
                .calendar(FiscalCalendar.calendarYear())
                .payPeriod(Granularity.QUARTER)
                .addComponents(terms)
                .conventions(new PlanConventions(
                        new Rounding(RoundingMode.HALF_EVEN, RoundingPoint.PER_LINE), LongWindow.TRUE_UP))
                .build();
    }

    private static Rate percent(int percent) {
        return Rate.percent("" + percent);
    }

    private static CreditTable table(SalesYear year) {
        return filled(CreditTable.filling(TableFormat.of(USD, FIRST_DAY)), year);
    }

    /** The year in a table to which transactions can come late; the traits of a class have its number. */
    static CreditTable liveTable(SalesYear year) {
        return filled(CreditTable.filling(TableFormat.of(USD, FIRST_DAY)).keepingSequences(), year);
    }

    private static CreditTable filled(Filling filling, SalesYear year) {
        filling.expecting(year.transactions(), year.lines());
        int[] traits = IntStream.range(0, PlanTerms.CLASS_PERCENT.length)
                .map(one -> filling.traits(example(one), CreditKind.REVENUE))
                .toArray();
        for (int i = 0; i < year.transactions(); i++) {
            filling.event(year.day[i], year.serial[i], year.amount[i], traits[year.productClass[i]]);
            for (int line = year.firstLine[i]; line < year.firstLine[i + 1]; line++) {
                filling.share(year.payee[line], year.share[line]);
            }
        }
        return filling.table();
    }

    private static SalesEvent example(int productClass) {
        return SalesEvent.builder()
                .id(EventId.of("class-" + productClass))
                .on(FIRST_DAY)
                .sequence(0)
                .kind(EventKind.ORDER)
                .amount(Money.zero(USD))
                .addAttributes(new EventAttribute(CLASS, "" + productClass))
                .build();
    }
}
