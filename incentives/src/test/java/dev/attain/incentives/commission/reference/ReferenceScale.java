package dev.attain.incentives.commission.reference;

import dev.attain.incentives.plan.rate.TierPay;
import java.util.Optional;

/** The figures of one payee and period that attainments and multiples refer to. */
record ReferenceScale(Optional<Fraction> quota, Optional<Fraction> targetIncentive, Optional<Fraction> baseRate) {

    /** A tier refers to a figure that nobody gave. */
    static final class FigureMissing extends RuntimeException {
        FigureMissing(String what) {
            super(what);
        }
    }

    /** The amount, or the pay for every unit, that a figure stands for. */
    Fraction value(TierPay.Figure figure) {
        if (figure instanceof TierPay.Share share) {
            return Fraction.of(share.rate());
        } else if (figure instanceof TierPay.PerUnit perUnit) {
            return Fraction.of(perUnit.amount());
        } else if (figure instanceof TierPay.Fixed fixed) {
            return Fraction.of(fixed.amount());
        } else if (figure instanceof TierPay.TimesBaseRate times) {
            return Fraction.of(times.factor()).times(requiredBaseRate());
        }
        return Fraction.of(((TierPay.OfTargetIncentive) figure).factor()).times(requiredTarget());
    }

    Fraction requiredTarget() {
        return targetIncentive.orElseThrow(() -> new FigureMissing("target incentive"));
    }

    /** The quota to attain; none where it is zero, for nobody attains that. */
    Fraction requiredQuota() {
        return quota.filter(given -> !given.isZero()).orElseThrow(() -> new FigureMissing("quota"));
    }

    private Fraction requiredBaseRate() {
        return baseRate.orElseGet(() -> requiredTarget().dividedBy(requiredQuota()));
    }
}
