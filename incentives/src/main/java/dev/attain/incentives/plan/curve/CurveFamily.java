package dev.attain.incentives.plan.curve;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Ratio;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The curves of all payees at once: one curve, made for a quota and a target incentive of 1, and how it is stretched to
 * those of a payee. A component that gives its family is laid out once for any number of payees.
 *
 * @param one the curve for a quota of 1 and a target incentive of 1
 * @param scaling how it is stretched
 */
public record CurveFamily(
        @NotNull @Valid PayCurve one, @NotNull CurveScaling scaling) {
    public CurveFamily {
        requireNonNull(one, "curveFamily.one");
        requireNonNull(scaling, "curveFamily.scaling");
    }

    /** The same curve for everybody. */
    public static CurveFamily of(PayCurve curve) {
        return new CurveFamily(curve, CurveScaling.NONE);
    }

    /**
     * The curve of one payee.
     *
     * @param quota in units of the measure, more than zero
     * @param targetIncentive in major units
     */
    public PayCurve curve(Ratio quota, Ratio targetIncentive) {
        return switch (scaling) {
            case NONE -> one;
            case BY_QUOTA -> one.scaled(quota, quota);
            case BY_QUOTA_AND_TARGET_INCENTIVE -> one.scaled(quota, targetIncentive);
        };
    }
}
