package dev.attain.incentives.evaluation.development;

import static java.util.Comparator.comparing;

import dev.attain.incentives.evaluation.Evaluation;
import java.util.List;
import org.immutables.value.Value;

/** One person beside those judged by the same scorecard. */
@Value.Immutable
public sealed interface PeerComparison permits ImmutablePeerComparison {
    /** How the person is judged. */
    Evaluation evaluation();

    /** Every criterion that counts for the person and for somebody else, in the order of the scorecard. */
    List<PeerGap> gaps();

    /** Where the person is ahead, what helps the score most first. */
    default List<PeerGap> strengths() {
        return gaps().stream()
                .filter(gap -> gap.points().isPositive())
                .sorted(comparing(PeerGap::points).reversed())
                .toList();
    }

    /** Where the person is behind, what hurts the score most first. */
    default List<PeerGap> weaknesses() {
        return gaps().stream()
                .filter(gap -> gap.points().isNegative())
                .sorted(comparing(PeerGap::points))
                .toList();
    }
}
