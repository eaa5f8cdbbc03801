package dev.attain.incentives.evaluation.lift;

import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.incentives.evaluation.CriterionScore;
import dev.attain.incentives.evaluation.gate.Gate;
import dev.attain.incentives.evaluation.gate.GateEffect;
import dev.attain.incentives.evaluation.gate.GateOutcome;
import dev.attain.incentives.evaluation.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One criterion that can be done better, and what every number of steps gives. */
final class Candidate {
    private final CriterionScore score;
    private final Effort effort;
    private final Score.OnCurve curve;
    private final Quantity value;
    private final Ratio now;
    private final List<Gate> gates;
    private final List<Ratio> gains = new ArrayList<>(List.of(Ratio.ZERO));

    Candidate(CriterionScore score, Effort effort, List<GateOutcome> gates) {
        this.score = score;
        this.effort = effort;
        this.gates = gates.stream()
                .map(GateOutcome::gate)
                .filter(gate -> gate.metric().id().equals(metric().id()))
                .filter(gate -> !(gate.effect() instanceof GateEffect.Flag))
                .toList();
        this.curve = score.curve().orElseThrow();
        this.value = score.value().orElseThrow();
        this.now = curve.at(metric(), value);
        for (int steps = 1; steps <= effort.most() && isPossible(steps); steps++) {
            gains.add(weight().times(curve.at(metric(), after(steps)).minus(now)));
        }
    }

    String id() {
        return score.criterion().id();
    }

    int most() {
        return gains.size() - 1;
    }

    /** Points of the weighted sum that steps add. */
    Ratio gain(int steps) {
        return gains.get(steps);
    }

    /** Points that a step to another value adds. */
    Ratio gain(LiftStep step) {
        return weight().times(curve.at(metric(), step.to()).minus(now));
    }

    Quantity cost(int steps) {
        return effort.cost().times(Quantity.of(Ratio.of(steps)));
    }

    LiftStep step(int steps) {
        return new LiftStep(id(), value, after(steps), cost(steps));
    }

    /** The value that alone adds so many points. */
    Optional<ExactReach> reach(Ratio deficit) {
        Ratio wanted = now.plus(deficit.dividedBy(weight()));
        return curve.reaching(metric(), value, wanted).filter(this::passes).map(to -> new ExactReach(id(), value, to));
    }

    /** The fewest steps that alone add so many points. */
    Optional<Integer> steps(Ratio deficit) {
        for (int steps = 1; steps < gains.size(); steps++) {
            if (gains.get(steps).compareTo(deficit) >= 0) {
                return Optional.of(steps);
            }
        }
        return Optional.empty();
    }

    private Metric metric() {
        return score.criterion().metric();
    }

    private Ratio weight() {
        return score.criterion().weight().toRatio();
    }

    private Quantity after(int steps) {
        Quantity change = effort.step().times(Quantity.of(Ratio.of(steps)));
        return metric().direction() == Direction.HIGHER_IS_BETTER ? value.plus(change) : value.minus(change);
    }

    /** There is no number of things below none, and nothing is won where a gate closes. */
    private boolean isPossible(int steps) {
        boolean counts =
                metric().unit().kind() == Unit.Kind.COUNT && !value.value().isNegative();
        return passes(after(steps)) && (!counts || !after(steps).value().isNegative());
    }

    private boolean passes(Quantity reached) {
        return gates.stream().allMatch(gate -> gate.passes(reached));
    }
}
