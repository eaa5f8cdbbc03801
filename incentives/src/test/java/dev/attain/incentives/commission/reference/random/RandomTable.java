package dev.attain.incentives.commission.reference.random;

import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.rate.MatrixRow;
import dev.attain.incentives.plan.rate.RateMatrix;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.util.ArrayList;
import java.util.List;

/** Rate tables of one to five tiers, each with an application and a pay of its own; and rate matrices. */
final class RandomTable {
    private static final String[] RATES = {
        "0%", "0.0001%", "1%", "3%", "5.25%", "7.125%", "12.34567%", "33.333%", "100%", "150%", "-2%"
    };
    private static final List<TierApplication> BEFORE_THE_LAST = List.of(TierApplication.values());
    private static final List<TierApplication> LAST =
            List.of(TierApplication.MARGINAL, TierApplication.WHOLE_AMOUNT, TierApplication.WHOLE_OVERAGE);

    private final Dice dice;
    private final Size size;
    private final MeasureFigure figure;

    RandomTable(Dice dice, Size size, MeasureFigure figure) {
        this.dice = dice;
        this.size = size;
        this.figure = figure;
    }

    RateTable table() {
        boolean byAttainment = dice.oneIn(2);
        int count = dice.between(1, 5);
        List<Tier> tiers = new ArrayList<>();
        long tenths = 0;
        for (int i = 0; i < count; i++) {
            Quantity from = byAttainment ? attained(tenths) : size.tenths(figure, tenths);
            tiers.add(tier(from, i == count - 1));
            tenths += dice.between(1, 6);
        }
        return new RateTable(dice.any(TierBound.values()), tiers);
    }

    static RateMatrix matrix(Dice dice, Size size, MeasureFigure rows, MeasureFigure columns) {
        List<Quantity> across = bounds(dice, size, columns);
        List<MatrixRow> down = bounds(dice, size, rows).stream()
                .map(from -> new MatrixRow(
                        from, across.stream().map(column -> rate(dice)).toList()))
                .toList();
        return new RateMatrix(dice.any(TierBound.values()), across, down);
    }

    private static List<Quantity> bounds(Dice dice, Size size, MeasureFigure figure) {
        boolean attained = dice.oneIn(2);
        return dice.some(1, 3, i -> attained ? attained(i * 5L) : size.tenths(figure, i * 5L));
    }

    private static Quantity attained(long tenths) {
        return Quantity.of(new Rate(tenths, 1));
    }

    private Tier tier(Quantity from, boolean last) {
        TierApplication application = dice.any(last ? LAST : BEFORE_THE_LAST);
        boolean lump = dice.oneIn(4);
        TierPay pay = application == TierApplication.INTERPOLATED
                ? new TierPay.Between(figure(lump), figure(lump))
                : figure(lump);
        return new Tier(from, pay, application);
    }

    private TierPay.Figure figure(boolean lump) {
        if (lump) {
            return dice.oneIn(2) ? new TierPay.Fixed(size.pay(dice)) : new TierPay.OfTargetIncentive(rate(dice));
        }
        if (dice.oneIn(3)) {
            return new TierPay.TimesBaseRate(rate(dice));
        }
        return figure.isMoney()
                ? new TierPay.Share(rate(dice))
                : new TierPay.PerUnit(new Money(size.currency(), dice.upTo(100_000)));
    }

    private static Rate rate(Dice dice) {
        return Rate.parse(dice.any(RATES));
    }
}
