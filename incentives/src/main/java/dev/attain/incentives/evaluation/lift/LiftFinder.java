package dev.attain.incentives.evaluation.lift;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.MetricId;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.evaluation.Criterion;
import dev.attain.incentives.evaluation.CriterionScore;
import dev.attain.incentives.evaluation.Evaluation;
import dev.attain.incentives.evaluation.RatingBand;
import dev.attain.incentives.evaluation.gate.GateOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what lifts a person one rating. Everything is worked out in whole steps of the declared efforts, on the curves
 * by which the person was scored, so that the next evaluation says the same; criteria that compare people are left out,
 * for the others do not stand still, and criteria whose metric others read too, for those would move with them. No step
 * goes where a gate closes.
 */
public final class LiftFinder {
    private final Evaluation evaluation;
    private final List<Finding> findings = new ArrayList<>();

    private LiftFinder(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * Finds the ways to the next rating.
     *
     * @param efforts what it takes to do better, each criterion once, all costs in one unit; their order does not
     *     matter
     */
    public static Lift find(Evaluation evaluation, List<Effort> efforts) {
        return new LiftFinder(requireNonNull(evaluation, "evaluation")).find(Require.copy(efforts, "efforts"));
    }

    private Lift find(List<Effort> efforts) {
        Optional<RatingBand> target = target();
        Ratio deficit = target.map(this::deficit).orElse(Ratio.ZERO);
        if (target.isEmpty() || isHeld()) {
            return lift(target, deficit, List.of());
        }
        return lift(target, deficit, candidates(efforts));
    }

    private Lift lift(Optional<RatingBand> target, Ratio deficit, List<Candidate> candidates) {
        Optional<LiftOption> cheapest = candidates.isEmpty() ? Optional.empty() : cheapest(candidates, deficit);
        return ImmutableLift.builder()
                .target(target)
                .missing(deficit.dividedBy(weightCounting()))
                .addAllReaches(candidates.stream()
                        .map(one -> one.reach(deficit))
                        .flatMap(Optional::stream)
                        .toList())
                .addAllSingle(candidates.stream()
                        .map(one -> single(one, deficit))
                        .flatMap(Optional::stream)
                        .sorted(comparing(LiftOption::effort))
                        .toList())
                .cheapest(cheapest)
                .addAllFindings(findings)
                .build();
    }

    private Optional<RatingBand> target() {
        List<RatingBand> bands = evaluation.scorecard().scale().bands();
        Optional<Integer> next = evaluation.bandIndex().map(index -> index + 1).filter(index -> index < bands.size());
        if (next.isEmpty()) {
            LiftText words = evaluation.isRated() ? LiftText.HIGHEST : LiftText.NOT_RATED;
            findings.add(Finding.hint(path(), words, evaluation.owner()));
        }
        return next.map(bands::get);
    }

    /** Points of the weighted sum that are missing, before the weights of missing criteria are shared. */
    private Ratio deficit(RatingBand target) {
        Ratio points =
                evaluation.criteria().stream().map(CriterionScore::points).reduce(Ratio.ZERO, Ratio::plus);
        return target.from().toRatio().times(weightCounting()).minus(points);
    }

    private Ratio weightCounting() {
        Ratio weight = evaluation.criteria().stream()
                .filter(one -> one.score().isPresent())
                .map(one -> one.criterion().weight().toRatio())
                .reduce(Ratio.ZERO, Ratio::plus);
        return weight.isZero() ? Ratio.ONE : weight;
    }

    private boolean isHeld() {
        List<String> holding = evaluation.gates().stream()
                .filter(GateOutcome::isHolding)
                .map(gate -> gate.gate().id())
                .toList();
        if (!holding.isEmpty()) {
            findings.add(Finding.warning(path(), LiftText.HELD, evaluation.owner(), holding));
        }
        return !holding.isEmpty();
    }

    private List<Candidate> candidates(List<Effort> efforts) {
        List<Effort> usable = usable(efforts);
        List<Candidate> candidates = new ArrayList<>();
        for (CriterionScore score : evaluation.criteria()) {
            usable.stream()
                    .filter(effort ->
                            effort.criterion().equals(score.criterion().id()))
                    .findFirst()
                    .flatMap(effort -> candidate(score, effort))
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    private Optional<Candidate> candidate(CriterionScore score, Effort effort) {
        String path = path() + "." + effort.criterion();
        if (!score.criterion().metric().measures(effort.step())) {
            findings.add(Finding.error(
                    path,
                    LiftText.STEP_UNIT,
                    effort.step(),
                    score.criterion().metric().unit()));
            return Optional.empty();
        }
        if (score.curve().isEmpty()) {
            findings.add(Finding.hint(path, LiftText.NO_CURVE, effort.criterion()));
            return Optional.empty();
        }
        if (isShared(score.criterion())) {
            findings.add(Finding.hint(
                    path, LiftText.SHARED, effort.criterion(), score.criterion().metric()));
            return Optional.empty();
        }
        return Optional.of(new Candidate(score, effort, evaluation.gates()));
    }

    private boolean isShared(Criterion criterion) {
        MetricId metric = criterion.metric().id();
        return evaluation.scorecard().criteria().stream()
                .filter(one -> !one.equals(criterion))
                .anyMatch(one -> one.metric().id().equals(metric)
                        || one.terms().goalMetric().filter(metric::equals).isPresent());
    }

    private List<Effort> usable(List<Effort> efforts) {
        List<Effort> usable = new ArrayList<>();
        for (Effort effort : efforts) {
            Optional<Finding> refused = refusal(effort, efforts);
            refused.ifPresent(findings::add);
            if (refused.isEmpty()) {
                usable.add(effort);
            }
        }
        return usable;
    }

    private Optional<Finding> refusal(Effort effort, List<Effort> all) {
        String path = "efforts[" + effort.criterion() + "]";
        if (evaluation.scorecard().criterion(effort.criterion()).isEmpty()) {
            return Optional.of(Finding.error(path, LiftText.CRITERION_UNKNOWN, effort.criterion()));
        }
        boolean alike = all.stream()
                .allMatch(one -> one.cost().unit().fits(effort.cost().unit()));
        if (!alike) {
            return Optional.of(Finding.error(path, LiftText.COST_UNIT, effort.cost()));
        }
        long same = all.stream()
                .filter(one -> one.criterion().equals(effort.criterion()))
                .count();
        return same == 1
                ? Optional.empty()
                : Optional.of(Finding.error(path, LiftText.EFFORT_TWICE, effort.criterion()));
    }

    private Optional<LiftOption> single(Candidate candidate, Ratio deficit) {
        return candidate.steps(deficit).map(steps -> option(List.of(candidate.step(steps)), candidate.gain(steps)));
    }

    private Optional<LiftOption> cheapest(List<Candidate> candidates, Ratio deficit) {
        Combination combination = new Combination(candidates, deficit);
        Optional<List<Combination.Way>> ways = combination.ways();
        if (ways.isEmpty()) {
            findings.add(Finding.hint(path(), LiftText.TOO_MANY, Combination.MOST_WAYS));
            return Optional.empty();
        }
        return combination.cheapest(ways.get()).map(steps -> option(steps, gain(steps, candidates)));
    }

    private static Ratio gain(List<LiftStep> steps, List<Candidate> candidates) {
        return steps.stream()
                .map(step -> candidates.stream()
                        .filter(one -> one.id().equals(step.criterion()))
                        .findFirst()
                        .orElseThrow()
                        .gain(step))
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    private LiftOption option(List<LiftStep> steps, Ratio gain) {
        Ratio score = evaluation.score().orElseThrow();
        return new LiftOption(steps, score.plus(gain.dividedBy(weightCounting())));
    }

    private String path() {
        return "evaluations[" + evaluation.owner() + "]";
    }
}
