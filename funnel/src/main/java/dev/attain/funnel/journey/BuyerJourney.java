package dev.attain.funnel.journey;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.funnel.deal.StageId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The steps of a buyer in their order, and the stages of the seller that presume them. A stage that presumes none is at
 * peace with every buyer. Whether it fits a stage model is checked when it is
 * {@linkplain JourneyAligner#prepare prepared} with one.
 *
 * @param id which journey, not blank
 * @param steps the steps in the order in which buyers take them, each id once, at least one
 * @param presumed what stages presume, each stage once
 */
public record BuyerJourney(
        @NotBlank String id,
        @NotEmpty List<@NotNull @Valid BuyerStep> steps,
        @NotNull List<@NotNull @Valid PresumedStep> presumed) {
    public BuyerJourney {
        Require.text(id, "buyerJourney.id");
        steps = Require.copy(steps, "buyerJourney.steps");
        presumed = Require.copy(presumed, "buyerJourney.presumed");
        check(steps, presumed).refuse();
    }

    /** The same journey, presumed by other stages. */
    public BuyerJourney presumedBy(PresumedStep... stages) {
        return new BuyerJourney(id, steps, List.of(stages));
    }

    /** The step that a stage presumes; empty if it presumes none. */
    public Optional<BuyerStep> presumed(StageId stage) {
        return presumed.stream()
                .filter(one -> one.stage().equals(stage))
                .findFirst()
                .map(one -> steps.get(place(one.step())));
    }

    /** The place of a step in the order, from zero. */
    int place(BuyerStepId step) {
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).id().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static Findings check(List<BuyerStep> steps, List<PresumedStep> presumed) {
        Findings findings = Findings.in("buyerJourney");
        findings.unless(!steps.isEmpty(), "steps", JourneyText.STEPS_EMPTY);
        Set<BuyerStepId> ids = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            BuyerStepId step = steps.get(i).id();
            findings.unless(ids.add(step), "steps[" + i + "].id", JourneyText.STEP_TWICE, step);
        }
        Set<StageId> stages = new HashSet<>();
        for (int i = 0; i < presumed.size(); i++) {
            PresumedStep one = presumed.get(i);
            String path = "presumed[" + i + "]";
            findings.unless(stages.add(one.stage()), path + ".stage", JourneyText.STAGE_TWICE, one.stage());
            findings.unless(ids.contains(one.step()), path + ".step", JourneyText.STEP_UNKNOWN, one.step());
        }
        return findings;
    }
}
