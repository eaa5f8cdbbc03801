package dev.attain.incentives.plan.rate;

import dev.attain.core.money.Ratio;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.curve.PayPiece;
import dev.attain.incentives.plan.curve.RateStep;
import dev.attain.incentives.plan.curve.RateSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays a rate table out: as a pay curve, a piece per tier with what the tiers below leave to it, or as steps on a base.
 */
final class CurveLayout {
    private final RateTable table;
    private final RateScale scale;
    private final List<Tier> tiers;
    private final List<PayPiece> pieces = new ArrayList<>();

    CurveLayout(RateTable table, RateScale scale) {
        this.table = table;
        this.scale = scale;
        this.tiers = table.tiers();
    }

    PayCurve curve() {
        for (int i = 0; i < tiers.size(); i++) {
            pieces.add(piece(i));
        }
        return new PayCurve(pieces, table.bound() == TierBound.LOWER_INCLUSIVE);
    }

    RateSteps steps() {
        return new RateSteps(
                IntStream.range(0, tiers.size()).mapToObj(this::step).toList(),
                table.bound() == TierBound.LOWER_INCLUSIVE);
    }

    private RateStep step(int i) {
        Tier tier = tiers.get(i);
        if (!tier.fitsBase()) {
            throw new IllegalArgumentException("the tier from " + tier.from()
                    + " cannot be paid on a base: it must be MARGINAL or WHOLE_AMOUNT and pay for every unit");
        }
        return new RateStep(bound(i), figure(i), tier.application() == TierApplication.WHOLE_AMOUNT);
    }

    private PayPiece piece(int i) {
        return switch (tiers.get(i).application()) {
            case MARGINAL -> above(i, i);
            case WHOLE_OVERAGE -> above(i, firstOfRun(i));
            case WHOLE_AMOUNT -> wholeAmount(i);
            case INTERPOLATED -> interpolated(i);
        };
    }

    /** Pays for what lies above the bound of tier {@code anchor}, on top of what is paid up to there. */
    private PayPiece above(int i, int anchor) {
        Ratio kept = anchor == 0 ? Ratio.ZERO : pieces.get(anchor - 1).pay(bound(anchor));
        if (pay(i).isLump()) {
            return PayPiece.straight(bound(i), kept.plus(figure(i)), Ratio.ZERO);
        }
        Ratio below = bound(i).minus(bound(anchor)).times(figure(i));
        return PayPiece.straight(bound(i), kept.plus(below), figure(i));
    }

    private PayPiece wholeAmount(int i) {
        return pay(i).isLump()
                ? PayPiece.straight(bound(i), figure(i), Ratio.ZERO)
                : PayPiece.straight(bound(i), figure(i).times(bound(i)), figure(i));
    }

    /** A rate r that gains g per unit pays (r + g d)(b + d) at a distance d above its bound b. */
    private PayPiece interpolated(int i) {
        TierPay.Between pay = (TierPay.Between) pay(i);
        Ratio start = pay.start().value(scale);
        Ratio gain = pay.end().value(scale).minus(start).dividedBy(bound(i + 1).minus(bound(i)));
        return pay.isLump()
                ? PayPiece.straight(bound(i), start, gain)
                : new PayPiece(bound(i), start.times(bound(i)), start.plus(gain.times(bound(i))), gain);
    }

    private int firstOfRun(int i) {
        int first = i;
        while (first > 0 && tiers.get(first - 1).application() == TierApplication.WHOLE_OVERAGE) {
            first--;
        }
        return first;
    }

    private TierPay pay(int i) {
        return tiers.get(i).pay();
    }

    /** The figure of a tier that is not interpolated; {@link Tier} sees to it that such a tier has one. */
    private Ratio figure(int i) {
        return ((TierPay.Figure) pay(i)).value(scale);
    }

    private Ratio bound(int i) {
        Ratio from = tiers.get(i).from().value();
        return table.isByAttainment() ? from.times(scale.requiredQuota()) : from;
    }
}
