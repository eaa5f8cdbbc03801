package dev.attain.core.target.pace.result;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.Measurement;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.target.split.terms.TargetSlice.OfPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A measurement with what a tree of targets asks beside owner and period: with which customers, of which product, in
 * which territory. Shares of a sale are taken before it is measured: all of 5 and half of 10 are 10, not 15.
 *
 * @param measurement how much, whose and when; the figures of a team are those that no rep of it has
 * @param slices the segment, the scopes, each axis once; the team, where an owner has several; no period, which the
 *     measurement has
 * @param judgement who decided the figure, if it was not measured but adds to what was, or takes from it
 */
public record TargetResult(
        @NotNull @Valid Measurement measurement,
        @NotNull List<@NotNull @Valid TargetSlice> slices,
        @NotNull Optional<@Valid Judgement> judgement) {
    public TargetResult {
        requireNonNull(measurement, "targetResult.measurement");
        slices = Require.copy(slices, "targetResult.slices");
        requireNonNull(judgement, "targetResult.judgement");
        check(slices).refuse();
    }

    /** A measured result. */
    public static TargetResult of(Measurement measurement, TargetSlice... slices) {
        return new TargetResult(measurement, List.of(slices), Optional.empty());
    }

    /** The same figure as somebody's judgement, on top of what was measured. */
    public TargetResult judged(Judgement why) {
        return new TargetResult(measurement, slices, Optional.of(why));
    }

    private static Findings check(List<TargetSlice> slices) {
        Findings findings = Findings.in("targetResult");
        Set<String> axes = new HashSet<>();
        for (int i = 0; i < slices.size(); i++) {
            TargetSlice slice = slices.get(i);
            String path = "slices[" + i + "]";
            findings.unless(axes.add(slice.axis()), path, ResultText.AXIS_TWICE, slice.axis())
                    .unless(!(slice instanceof OfPeriod), path, ResultText.PERIOD_SLICE, slice);
        }
        return findings;
    }
}
