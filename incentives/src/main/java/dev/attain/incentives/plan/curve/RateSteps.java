package dev.attain.incentives.plan.curve;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Ratio;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rates that are found by one figure, the measure, and paid on another, the base. Every sale sells its base where it
 * moves the measure, and what a sale earns is the pay for all base of the window after it less the pay before it.
 *
 * <pre>{@code
 * RateSteps steps = table.steps(RateScale.quota(quota)).orElseThrow(); // 10 % to 100 units, 20 % above
 * steps.slices(Ratio.of(90), Ratio.of(130), Ratio.of(8_000)); // 10 units and 2,000 below, 30 units and 6,000 above
 * }</pre>
 *
 * @param steps in rising order of {@code from}, at least one; the first also holds below its bound
 * @param lowerInclusive whether a measure exactly on a bound stands in the step that begins there
 */
public record RateSteps(@NotEmpty List<@NotNull RateStep> steps, boolean lowerInclusive) {
    public RateSteps {
        steps = Require.copy(steps, "rateSteps.steps");
        Findings findings = Findings.in("rateSteps").unless(!steps.isEmpty(), "steps", CurveText.PIECES_EMPTY);
        for (int i = 1; i < steps.size(); i++) {
            Ratio before = steps.get(i - 1).from();
            Ratio from = steps.get(i).from();
            findings.unless(
                    from.compareTo(before) > 0, "steps[" + i + "].from", CurveText.PIECE_FALLS_BACK, from, before);
        }
        findings.refuse();
    }

    /** In which step a value of the measure stands, from zero. */
    public int stepAt(Ratio measure) {
        int least = lowerInclusive ? 0 : 1;
        return IntStream.range(1, steps.size())
                .filter(i -> measure.compareTo(steps.get(i).from()) >= least)
                .max()
                .orElse(0);
    }

    /**
     * Where a sale sells its base: in each step in proportion to the part of the measure that it moves there, in the
     * order in which it moves. What does not move the measure is sold where the measure stands.
     *
     * @param before the measure before the sale
     * @param after the measure after it; below {@code before} for a reversal, which takes the topmost part off
     * @param base how much base the sale has; zero for one that the base does not count
     */
    public List<BaseSlice> slices(Ratio before, Ratio after, Ratio base) {
        Ratio moved = after.minus(before);
        if (moved.isZero()) {
            return List.of(new BaseSlice(stepAt(before), before, after, base));
        }
        List<BaseSlice> slices = new ArrayList<>();
        Ratio density = base.dividedBy(moved);
        int last = stepAt(after);
        Ratio at = before;
        for (int step = stepAt(before); step != last; step += moved.isNegative() ? -1 : 1) {
            Ratio bound = steps.get(moved.isNegative() ? step : step + 1).from();
            slices.add(new BaseSlice(step, at, bound, density.times(bound.minus(at))));
            at = bound;
        }
        slices.add(new BaseSlice(last, at, after, density.times(after.minus(at))));
        return List.copyOf(slices);
    }

    /**
     * The rate of base that was sold in one step while the measure stands in another: its own; but what was sold below
     * a step that reaches back takes the rate of the highest such step that the measure has reached, and what was sold
     * from such a step on, before reversals took the measure below it, takes the rate of the step just below it.
     *
     * @param soldIn the step in which it was sold
     * @param standing the step in which the measure stands
     */
    public Ratio rate(int soldIn, int standing) {
        int reached = standing;
        while (reached > 0 && !steps.get(reached).reachesBack()) {
            reached--;
        }
        int below = standing;
        while (below + 1 < steps.size() && !steps.get(below + 1).reachesBack()) {
            below++;
        }
        return steps.get(Math.min(Math.max(soldIn, reached), below)).rate();
    }

    /**
     * What all base of a window earns, exactly: the base sold in each step times its rate.
     *
     * @param sold the base of the window by step, one figure for each
     * @param standing the step in which the measure stands
     */
    public Ratio pay(List<Ratio> sold, int standing) {
        return IntStream.range(0, steps.size())
                .mapToObj(step -> sold.get(step).times(rate(step, standing)))
                .reduce(Ratio.ZERO, Ratio::plus);
    }
}
