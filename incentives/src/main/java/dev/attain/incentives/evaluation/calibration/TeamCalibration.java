package dev.attain.incentives.evaluation.calibration;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.evaluation.RatingBand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * How many people of one team have each rating, before a calibration and after it.
 *
 * @param team whose people
 * @param before how many have each rating by their scores, from the lowest band to the highest
 * @param after how many have each by the distribution: as many bands, and as many people
 */
public record TeamCalibration(
        @NotNull @Valid PartyId team,
        @NotEmpty List<@NotNull Integer> before,
        @NotEmpty List<@NotNull Integer> after) {
    public TeamCalibration {
        requireNonNull(team, "teamCalibration.team");
        before = Require.copy(before, "teamCalibration.before");
        after = Require.copy(after, "teamCalibration.after");
        if (before.isEmpty() || before.size() != after.size() || people(before) != people(after)) {
            throw new IllegalArgumentException(
                    "teamCalibration of %s must count the same people in the same bands, but had %s before and %s after"
                            .formatted(team, before, after));
        }
    }

    /** How many people of the team are rated. */
    public int people() {
        return people(before);
    }

    /** The share of each rating by the scores, exactly; zero each where nobody is rated. */
    public List<Ratio> sharesBefore() {
        return shares(before);
    }

    /** The share of each rating by the distribution, exactly; zero each where nobody is rated. */
    public List<Ratio> sharesAfter() {
        return shares(after);
    }

    /** {@code north: [0, 1, 2] -> [1, 1, 1]}. */
    @Override
    public String toString() {
        return team + ": " + before + " -> " + after;
    }

    static List<Integer> counts(
            List<RatingBand> bands, List<CalibratedRating> ratings, Function<CalibratedRating, RatingBand> which) {
        List<RatingBand> rated = ratings.stream().map(which).toList();
        List<Integer> counts = new ArrayList<>();
        bands.forEach(band -> counts.add(Collections.frequency(rated, band)));
        return counts;
    }

    private List<Ratio> shares(List<Integer> counts) {
        Ratio all = Ratio.of(Math.max(1, people()));
        return counts.stream().map(count -> Ratio.of(count).dividedBy(all)).toList();
    }

    private static int people(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
