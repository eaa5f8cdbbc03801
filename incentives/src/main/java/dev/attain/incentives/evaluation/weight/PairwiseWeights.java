package dev.attain.incentives.evaluation.weight;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Rate;
import java.util.List;
import java.util.NoSuchElementException;
import org.immutables.value.Value;

/** The weights that follow from comparing criteria two by two, and whether the opinions agree with each other. */
@Value.Immutable
public sealed interface PairwiseWeights permits ImmutablePairwiseWeights {
    /** What was compared. */
    PairwiseComparison comparison();

    /** The weights in the order of the criteria; exactly 100 % together. */
    List<WeightShare> shares();

    /** How much the opinions contradict each other beside random ones, to four decimals; zero is not at all. */
    Rate consistencyRatio();

    /** A warning where that is above 0.1. */
    List<Finding> findings();

    /**
     * The weight of a criterion.
     *
     * @throws NoSuchElementException if it was not compared
     */
    default Rate weight(String criterion) {
        return shares().stream()
                .filter(share -> share.criterion().equals(criterion))
                .map(WeightShare::weight)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(criterion + " was not compared"));
    }
}
