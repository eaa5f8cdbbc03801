package dev.attain.incentives.evaluation.development;

import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.evaluation.CriterionScore;
import dev.attain.incentives.evaluation.Evaluation;
import dev.attain.incentives.evaluation.EvaluationBatch;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Compares one person with the others who were judged together. */
public final class PeerComparer {
    private PeerComparer() {}

    /**
     * Compares a person with the mean of the others, criterion by criterion.
     *
     * @throws IllegalArgumentException if the person was not judged among them
     */
    public static PeerComparison compare(EvaluationBatch batch, PartyId owner) {
        Evaluation own = batch.of(owner)
                .orElseThrow(() -> new IllegalArgumentException(
                        owner + " was not judged among these: evaluate everybody together"));
        List<Evaluation> others = batch.evaluations().stream()
                .filter(one -> !one.owner().equals(owner))
                .toList();
        return ImmutablePeerComparison.builder()
                .evaluation(own)
                .addAllGaps(IntStream.range(0, own.criteria().size())
                        .mapToObj(i -> gap(own.criteria().get(i), scores(others, i)))
                        .flatMap(Optional::stream)
                        .toList())
                .build();
    }

    private static List<Ratio> scores(List<Evaluation> others, int criterion) {
        return others.stream()
                .map(one -> one.criteria().get(criterion).score())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PeerGap> gap(CriterionScore own, List<Ratio> others) {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Ratio mean = others.stream().reduce(Ratio.ZERO, Ratio::plus).dividedBy(Ratio.of(others.size()));
        return own.score().map(score -> new PeerGap(own.criterion(), score, mean));
    }
}
