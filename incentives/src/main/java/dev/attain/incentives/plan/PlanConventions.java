package dev.attain.incentives.plan;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Rounding;
import dev.attain.core.money.RoundingPoint;
import jakarta.validation.constraints.NotNull;
import java.math.RoundingMode;

/**
 * What companies settle differently and no plan may leave open. What a tier does with the part below it, to which tier
 * a bound belongs, over which time a measure accumulates and what becomes of pay above a cap stand where they apply.
 *
 * @param rounding how and where pay is rounded to the minor unit; a line shows the rounded running sum after it less
 *     that before it, so that lines add up to the cent
 * @param longWindow whether a window longer than the pay period reopens what it paid before
 * @param refundNetting on which day a reversal takes the measure down
 */
public record PlanConventions(
        @NotNull Rounding rounding,
        @NotNull LongWindow longWindow,
        @NotNull RefundNetting refundNetting) {
    public PlanConventions {
        requireNonNull(rounding, "planConventions.rounding");
        requireNonNull(longWindow, "planConventions.longWindow");
        requireNonNull(refundNetting, "planConventions.refundNetting");
    }

    /** Conventions with reversals on their own day. */
    public PlanConventions(Rounding rounding, LongWindow longWindow) {
        this(rounding, longWindow, RefundNetting.ON_OWN_DAY);
    }

    /** Every component rounded once, {@code HALF_UP}; long windows trued up; reversals on their own day. */
    public static PlanConventions usual() {
        return new PlanConventions(new Rounding(RoundingMode.HALF_UP, RoundingPoint.PER_COMPONENT), LongWindow.TRUE_UP);
    }
}
