package dev.attain.incentives.commission.reference.random;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Rounding;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.LongWindow;
import dev.attain.incentives.plan.PlanConventions;
import dev.attain.incentives.plan.RefundNetting;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.component.LineFactor;
import dev.attain.incentives.plan.component.RateMatrixTerms;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.limit.CapExcess;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.Holdback;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.CreditFilter;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.TierPay;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Plans of one to three components over one to three measures, with everything that a plan can say. */
final class RandomPlan {
    private static final FiscalCalendar[] CALENDARS = {
        FiscalCalendar.calendarYear(), FiscalCalendar.monthsFrom(Month.APRIL), FiscalCalendar.retail454()
    };
    private static final RoundingMode[] MODES = Arrays.stream(RoundingMode.values())
            .filter(mode -> mode != RoundingMode.UNNECESSARY)
            .toArray(RoundingMode[]::new);

    private final Dice dice;
    private final Size size;
    private final Granularity payPeriod;
    private final boolean hasTargetIncentive;

    /** A plan may cap by the target incentive only where the payee has one. */
    RandomPlan(Dice dice, Size size, boolean hasTargetIncentive) {
        this.dice = dice;
        this.size = size;
        this.hasTargetIncentive = hasTargetIncentive;
        this.payPeriod = dice.oneIn(12)
                ? Granularity.WEEK
                : dice.any(Granularity.MONTH, Granularity.MONTH, Granularity.MONTH, Granularity.QUARTER);
    }

    CommissionPlan plan(String id, LocalDate since) {
        List<Measure> measures = dice.some(1, 3, this::measure);
        return CommissionPlan.builder()
                .id(id)
                .version("1")
                .since(since)
                .currency(size.currency())
                .calendar(dice.any(CALENDARS))
                .payPeriod(payPeriod)
                .addAllComponents(dice.some(1, 3, i -> component("C" + i, measures)))
                .conventions(new PlanConventions(
                        new Rounding(dice.any(MODES), dice.any(RoundingPoint.values())),
                        dice.any(LongWindow.values()),
                        dice.oneIn(3) ? RefundNetting.ON_DAY_OF_SALE : RefundNetting.ON_OWN_DAY))
                .build();
    }

    private Measure measure(int i) {
        return Measure.builder()
                .id("M" + i)
                .basis(dice.any(CreditBasis.values()))
                .figure(dice.oneIn(2) ? MeasureFigure.AMOUNT : dice.any(MeasureFigure.values()))
                .window(window())
                .addAllOnly(dice.oneIn(5) ? List.of(filter()) : List.of())
                .addAllExcept(dice.oneIn(5) ? List.of(filter()) : List.of())
                .build();
    }

    private MeasureWindow window() {
        return switch (dice.between(0, 5)) {
            case 0 -> MeasureWindow.perEvent();
            case 1 -> MeasureWindow.rolling(dice.between(1, 4));
            case 2 -> MeasureWindow.inceptionToDate();
            case 3 -> within(Granularity.YEAR);
            default -> within(dice.any(Granularity.values()));
        };
    }

    /** Pay periods of a week cannot lie in months, quarters or years. */
    private MeasureWindow within(Granularity granularity) {
        return MeasureWindow.within(payPeriod == Granularity.WEEK ? Granularity.WEEK : granularity);
    }

    private ComponentTerms component(String id, List<Measure> measures) {
        Measure measure = dice.any(measures);
        List<LineFactor> factors =
                dice.some(0, 2, i -> LineFactor.of(filter(), Rate.parse(dice.any("0%", "50%", "115%", "200%"))));
        if (measure.figure().isMoney() && dice.oneIn(6)) {
            Measure rows = dice.any(measures);
            Measure columns = dice.any(measures);
            return new RateMatrixTerms(
                    id,
                    measure,
                    rows,
                    columns,
                    RandomTable.matrix(dice, size, rows.figure(), columns.figure()),
                    factors,
                    limits(),
                    holdback());
        }
        Optional<Quantity> deductible = dice.sometimes(5, () -> size.tenths(measure.figure(), dice.between(1, 8)))
                .filter(part -> !part.isZero());
        return new RateTableTerms(
                id,
                measure,
                Optional.empty(),
                new RandomTable(dice, size, measure.figure()).table(),
                deductible,
                factors,
                limits(),
                holdback());
    }

    private CreditFilter filter() {
        return switch (dice.between(0, 3)) {
            case 0 -> new CreditFilter.EventKinds(List.of(dice.any(EventKind.values())));
            case 1 -> new CreditFilter.Category(List.of(dice.any("Vehicles", "Services")));
            case 2 -> new CreditFilter.CreditKinds(List.of(dice.any(CreditKind.REVENUE, CreditKind.OVERLAY)));
            default -> new CreditFilter.Territories(List.of(dice.any("North", "South")));
        };
    }

    private PayLimits limits() {
        List<PayCap> caps = Arrays.stream(CapScope.values())
                .filter(scope -> dice.oneIn(4))
                .map(this::cap)
                .toList();
        return new PayLimits(caps, dice.sometimes(6, () -> size.pay(dice)));
    }

    private Optional<Holdback> holdback() {
        return dice.sometimes(3, () -> Holdback.of(Rate.parse(dice.any("10%", "33.3%", "50%", "100%"))));
    }

    private PayCap cap(CapScope scope) {
        TierPay.Figure level = hasTargetIncentive && dice.oneIn(2)
                ? new TierPay.OfTargetIncentive(Rate.parse(dice.any("50%", "100%", "300%")))
                : new TierPay.Fixed(size.pay(dice));
        return new PayCap(scope, level, scope == CapScope.EVENT ? CapExcess.FORFEIT : dice.any(CapExcess.values()));
    }
}
