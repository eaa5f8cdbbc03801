package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.LiveTableProperties.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.commission.LiveTableProperties.Full;
import dev.attain.incentives.commission.LiveTableProperties.Sale;
import dev.attain.incentives.commission.table.LiveTable;
import dev.attain.incentives.commission.table.PreparedCommission;
import dev.attain.incentives.plan.CommissionPlan;
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
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Lines that come to what they came to, although a cap, or what the first sale of a window earns, lies in between. */
class ReusedLinesProperties {
    @Provide
    Arbitrary<List<Sale>> many() {
        return sales().list().ofMinSize(20).ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Sale>> late() {
        return sales().list().ofSize(8);
    }

    private static Arbitrary<Sale> sales() {
        return Combinators.combine(
                        Arbitraries.integers().between(12, 101),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.longs().between(-30_000, 60_000),
                        Arbitraries.of(0, 0, 3),
                        Arbitraries.of(true, false))
                .as((day, sequence, cents, sharing, isInvoice) ->
                        new Sale(day, sequence, cents, sharing, isInvoice, 1));
    }

    @Property(tries = 150)
    void aLateEventUnderACapDoesWhatAFullRunWithItComesTo(
            @ForAll("many") List<Sale> given,
            @ForAll("late") List<Sale> late,
            @ForAll @IntRange(min = 20, max = 500) int cap,
            @ForAll Kind kind) {
        PreparedCommission prepared = CommissionCalculator.standard()
                .prepare(plan(cap, kind), LiveTableProperties.assignments(), LiveTableProperties.quotas());
        List<Sale> known = new ArrayList<>(given);
        LiveTable live = prepared.live(LiveTableProperties.table(known), AS_OF);
        Full before = Full.of(prepared, known);
        for (Sale sale : late) {
            known.add(sale);
            Full after = Full.of(prepared, known);
            LiveTableProperties.assertEffect(
                    LiveTableProperties.told(live, sale).add(), before, after);
            assertThat(after.totalsIn(live)).containsExactlyInAnyOrderEntriesOf(after.totals());
            before = after;
        }
    }

    enum Kind {
        MONTH,
        QUARTER,
        EVENT
    }

    private static CommissionPlan plan(int cap, Kind kind) {
        MeasureWindow window = switch (kind) {
            case MONTH -> MeasureWindow.within(Granularity.MONTH);
            case QUARTER -> MeasureWindow.within(Granularity.QUARTER);
            case EVENT -> MeasureWindow.perEvent();
        };
        PayLimits limits = new PayLimits(List.of(PayCap.of(CapScope.PERIOD, Pay.usd(cap + ".00"))), Optional.empty());
        RateTableTerms commission = RateTableTerms.of(
                        "commission",
                        Measure.of("sales", CreditBasis.COMMISSION, MeasureFigure.AMOUNT, window),
                        Pay.marginal("0 3%", "1000 5.25%", "2500 7.125%"))
                .withHoldback(Holdback.of(Rate.percent("10")))
                .withLimits(limits);
        RateTableTerms fixed = RateTableTerms.of(
                "fixed",
                Measure.of(
                        "events",
                        CreditBasis.COMMISSION,
                        MeasureFigure.EVENTS,
                        MeasureWindow.within(Granularity.MONTH)),
                RateTable.of(TierBound.LOWER_INCLUSIVE, tier(0, "5.00"), tier(20, "20.00")));
        return Pay.rounding(
                Pay.plan(commission, fixed).withPayPeriod(Granularity.QUARTER),
                RoundingMode.HALF_EVEN,
                RoundingPoint.PER_LINE);
    }

    private static Tier tier(int from, String amount) {
        return new Tier(
                Quantity.count(from, "events"), new TierPay.Fixed(Pay.usd(amount)), TierApplication.WHOLE_AMOUNT);
    }
}
