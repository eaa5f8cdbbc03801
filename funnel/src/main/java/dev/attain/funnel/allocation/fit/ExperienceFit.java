package dev.attain.funnel.allocation.fit;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Rate;
import dev.attain.funnel.allocation.task.TaskId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * Seasoned reps for hard tasks, juniors for simple ones; criterion {@code experience}.
 *
 * <p>A curve says which experience suits which complexity; between two of its points it is a straight line, rounded
 * down, before the first and after the last it is level. Points: 1000 × (1 − distance from that experience ÷
 * {@code tolerance}), rounded down, at least 0.
 *
 * <p>So that juniors grow, a share of the tasks is set aside for development: there a rep who lacks up to
 * {@code stretch} counts as suited. Which tasks these are depends on their ids alone,
 * {@code floorMod(hashCode, 10000) < share × 10000}, so the choice is the same every time and over many tasks comes to
 * the share.
 *
 * @param curve which experience suits which complexity, at least one point, rising in complexity
 * @param tolerance the distance at which no points are left, one or more
 * @param development the share of tasks set aside for juniors, 0 % to 100 %
 * @param stretch how much experience a rep may lack there, zero or more
 */
@Value.Builder
public record ExperienceFit(
        @NotEmpty List<@NotNull @Valid ExperiencePoint> curve,
        @Positive int tolerance,
        @NotNull Rate development,
        @PositiveOrZero int stretch)
        implements FitTerms, WithExperienceFit {
    static final String CRITERION = "experience";
    private static final int BUCKETS = 10_000;

    public ExperienceFit {
        curve = Require.copy(curve, "experienceFit.curve");
        requireNonNull(development, "experienceFit.development");
        Findings findings = Findings.in("experienceFit")
                .unless(!curve.isEmpty(), "curve", FitText.CURVE_EMPTY)
                .unless(tolerance > 0, "tolerance", FitText.TOLERANCE, tolerance)
                .unless(stretch >= 0, "stretch", FitText.STRETCH, stretch)
                .unless(
                        !development.isNegative() && development.compareTo(Rate.ONE) <= 0,
                        "development",
                        FitText.DEVELOPMENT,
                        development);
        for (int i = 1; i < curve.size(); i++) {
            int before = curve.get(i - 1).complexity();
            int complexity = curve.get(i).complexity();
            findings.unless(before < complexity, "curve[" + i + "]", FitText.CURVE_FALLS, complexity, before);
        }
        findings.refuse();
    }

    /** The experience that is as much as the complexity, within a tolerance; nothing is set aside for juniors. */
    public static ExperienceFit matching(int tolerance) {
        int most = BUCKETS;
        return new ExperienceFit(
                List.of(new ExperiencePoint(0, 0), new ExperiencePoint(most, most)), tolerance, Rate.ZERO, 0);
    }

    /** Starts empty terms. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds terms; sets every attribute at most once. */
    public static final class Builder extends StrictExperienceFitBuilder {
        Builder() {}
    }

    @Override
    public String criterion() {
        return CRITERION;
    }

    /** The experience that suits a complexity. */
    public int suited(int complexity) {
        int next = 0;
        while (next < curve.size() && curve.get(next).complexity() <= complexity) {
            next++;
        }
        if (next == 0 || next == curve.size()) {
            return curve.get(Math.max(0, next - 1)).experience();
        }
        return curve.get(next - 1).towards(curve.get(next), complexity);
    }

    /** Whether a task is set aside for juniors. */
    public boolean develops(TaskId task) {
        long bucket = Math.floorMod(task.value().hashCode(), BUCKETS);
        return Rate.of(BigDecimal.valueOf(bucket, 4)).compareTo(development) < 0;
    }

    static FitScore score(FitContext context) {
        ExperienceFit fit = context.terms(ExperienceFit.class);
        int suited = fit.suited(context.task().complexity());
        int experience = context.rep().experience();
        int lack = suited - experience;
        if (lack > 0 && lack <= fit.stretch && fit.develops(context.task().id())) {
            return FitScore.of(FitScore.PERFECT, FitText.DEVELOPS.message(experience, suited));
        }
        long away = Math.min(Math.abs((long) lack), fit.tolerance);
        long points = FitScore.PERFECT * (fit.tolerance - away) / fit.tolerance;
        int complexity = context.task().complexity();
        if (lack == 0) {
            return FitScore.of(points, FitText.SUITED.message(experience, complexity));
        }
        FitText says = lack > 0 ? FitText.JUNIOR : FitText.SENIOR;
        return FitScore.of(points, says.message(experience, suited, complexity));
    }
}
