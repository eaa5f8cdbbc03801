package dev.attain.incentives.evaluation.development;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.MetricId;
import dev.attain.core.party.PartyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks again, after a training, at what it was meant to improve. */
public final class TrainingFollowUp {
    private TrainingFollowUp() {}

    /**
     * Compares the latest period that ended on or before the day of the training with the latest that began on or after
     * it. The period in which it took place counts to neither; measurements of others do not matter. Figures of one
     * period that contradict each other are listed and not used.
     */
    public static TrainingReview review(
            TrainingModule module, PartyId owner, LocalDate trainedOn, List<Measurement> measurements) {
        List<Measurement> own = Require.copy(measurements, "measurements").stream()
                .filter(one -> one.owner().equals(requireNonNull(owner, "owner")))
                .filter(one -> module.metrics().contains(one.metric().id()))
                .distinct()
                .toList();
        List<Finding> findings = contradictions(own);
        List<Measurement> usable = own.stream().filter(one -> isAlone(own, one)).toList();
        List<TrainingEffect> effects = new ArrayList<>();
        for (MetricId metric : module.metrics()) {
            Optional<TrainingEffect> effect = effect(metric, requireNonNull(trainedOn, "trainedOn"), usable);
            effect.ifPresentOrElse(
                    effects::add,
                    () -> findings.add(
                            Finding.hint("metrics[" + metric + "]", DevelopmentText.NOT_YET, metric, trainedOn)));
        }
        return ImmutableTrainingReview.builder()
                .module(module)
                .owner(owner)
                .trainedOn(trainedOn)
                .addAllEffects(effects)
                .addAllFindings(findings)
                .build();
    }

    private static List<Finding> contradictions(List<Measurement> own) {
        return own.stream()
                .filter(one -> !isAlone(own, one))
                .map(one -> Finding.error(
                        "metrics[" + one.metric().id() + "]",
                        DevelopmentText.CONTRADICTORY,
                        one.metric(),
                        one.period().label()))
                .distinct()
                .collect(toCollection(ArrayList::new));
    }

    private static boolean isAlone(List<Measurement> own, Measurement one) {
        return own.stream()
                .filter(other -> other.metric().id().equals(one.metric().id()))
                .filter(other -> other.period().equals(one.period()))
                .allMatch(one::equals);
    }

    private static Optional<TrainingEffect> effect(MetricId metric, LocalDate trainedOn, List<Measurement> own) {
        Optional<Measurement> before =
                latest(metric, own, one -> !one.period().endExclusive().isAfter(trainedOn));
        Optional<Measurement> after =
                latest(metric, own, one -> !one.period().start().isBefore(trainedOn));
        return before.flatMap(earlier -> after.filter(later -> later.metric().equals(earlier.metric()))
                .map(later -> new TrainingEffect(earlier, later)));
    }

    private static Optional<Measurement> latest(MetricId metric, List<Measurement> own, Predicate<Measurement> side) {
        return own.stream()
                .filter(one -> one.metric().id().equals(metric))
                .filter(side)
                .max(comparing(one -> one.period().endExclusive()));
    }
}
