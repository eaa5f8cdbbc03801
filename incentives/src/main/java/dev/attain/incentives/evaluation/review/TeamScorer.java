package dev.attain.incentives.evaluation.review;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.evaluation.Evaluation;
import dev.attain.incentives.evaluation.RatingScale;
import java.util.List;

/** Rolls evaluations up to a team: the mean of the exact scores, everybody alike. */
public final class TeamScorer {
    private TeamScorer() {}

    /**
     * Judges a team by its members; their order does not matter. Who is not rated is listed and not counted.
     *
     * @throws IllegalArgumentException if nobody is rated, or the members are on several scales
     */
    public static TeamEvaluation score(PartyId team, List<Evaluation> members) {
        List<Evaluation> rated = Require.copy(members, "members").stream()
                .filter(Evaluation::isRated)
                .sorted(comparing(Evaluation::owner))
                .toList();
        RatingScale scale = scale(requireNonNull(team, "team"), rated);
        List<Explanation> scores =
                rated.stream().map(one -> one.explanation().orElseThrow()).toList();
        Explanation mean = Explanation.quotient(
                ReviewText.TEAM_MEAN.message(team),
                Explanation.sum(ReviewText.TEAM_SUM.message(), scores),
                Explanation.input(ReviewText.TEAM_SIZE.message(), Quantity.of(Ratio.of(scores.size()))));
        return ImmutableTeamEvaluation.builder()
                .team(team)
                .explanation(mean)
                .band(scale.of(mean.value().value()))
                .addAllRatings(ratings(scale, rated))
                .addAllFindings(members.stream()
                        .filter(one -> !one.isRated())
                        .map(one -> Finding.warning("members[" + one.owner() + "]", ReviewText.NOT_RATED, one.owner()))
                        .toList())
                .build();
    }

    private static List<BandCount> ratings(RatingScale scale, List<Evaluation> rated) {
        return scale.bands().stream()
                .map(band -> new BandCount(
                        band,
                        rated.stream()
                                .filter(one -> one.band().orElseThrow().equals(band))
                                .count()))
                .toList();
    }

    private static RatingScale scale(PartyId team, List<Evaluation> rated) {
        List<RatingScale> scales =
                rated.stream().map(one -> one.scorecard().scale()).distinct().toList();
        if (scales.size() != 1) {
            throw new IllegalArgumentException(
                    "team %s needs members rated on one scale, but they are on %s".formatted(team, scales.size()));
        }
        return scales.get(0);
    }
}
