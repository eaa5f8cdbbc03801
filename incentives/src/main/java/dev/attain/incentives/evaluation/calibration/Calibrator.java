package dev.attain.incentives.evaluation.calibration;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.money.apportion.Weights;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.evaluation.Evaluation;
import dev.attain.incentives.evaluation.RatingBand;
import dev.attain.incentives.evaluation.RatingScale;
import dev.attain.incentives.evaluation.gate.GateOutcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts people of all teams into one order by exact score, and bands into the agreed shares of it by largest remainder,
 * ties to the lower band: 27 people in 10/20/40/20/10 are 3, 5, 11, 5 and 3. Where a guided distribution is kept within
 * its tolerance nobody moves; otherwise everybody gets the rating of their place, but whom a closed gate holds down
 * never rises: that is told, and leaves a band short.
 */
public final class Calibrator {
    private final DistributionPolicy policy;
    private final RatingScale scale;
    private final List<Evaluation> people;
    private final List<Finding> findings = new ArrayList<>();

    private Calibrator(DistributionPolicy policy, RatingScale scale, List<Evaluation> people) {
        this.policy = policy;
        this.scale = scale;
        this.people = people;
    }

    /**
     * Compares ratings with a distribution. The order of the evaluations does not matter; who is not rated is listed.
     *
     * @param evaluations of any number of teams, all on one scale, everybody once
     * @throws IllegalArgumentException if there are none or two of one person, the scales differ, or the policy has not
     *     a share for each band
     */
    public static Calibration calibrate(DistributionPolicy policy, List<Evaluation> evaluations) {
        RatingScale scale = scale(requireNonNull(policy, "policy"), Require.copy(evaluations, "evaluations"));
        requireOnce(evaluations);
        List<Evaluation> rated = evaluations.stream()
                .filter(Evaluation::isRated)
                .sorted(comparing(Calibrator::score, reverseOrder()).thenComparing(Evaluation::owner))
                .toList();
        Calibrator calibrator = new Calibrator(policy, scale, rated);
        evaluations.stream()
                .filter(one -> !one.isRated())
                .map(one -> Finding.warning("evaluations[" + one.owner() + "]", CalibrationText.NOT_RATED, one.owner()))
                .forEach(calibrator.findings::add);
        return calibrator.calibration();
    }

    private Calibration calibration() {
        boolean enough = people.size() >= policy.minimumGroup();
        if (!enough) {
            findings.add(Finding.warning("evaluations", CalibrationText.TOO_FEW, people.size(), policy.minimumGroup()));
        }
        long[] wanted = enough ? wanted() : new long[0];
        return ImmutableCalibration.builder()
                .policy(policy)
                .scale(scale)
                .addAllWanted(Arrays.stream(wanted).boxed().toList())
                .addAllRatings(ratings(wanted))
                .addAllFindings(findings)
                .build();
    }

    private long[] wanted() {
        return Apportionment.LARGEST_REMAINDER.split(people.size(), Weights.rates(policy.shares()));
    }

    private List<CalibratedRating> ratings(long[] wanted) {
        boolean moves = wanted.length > 0 && !isWithinTolerance(wanted);
        List<CalibratedRating> ratings = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            RatingBand before = people.get(i).band().orElseThrow();
            RatingBand after = moves ? after(people.get(i), band(wanted, i)) : before;
            ratings.add(new CalibratedRating(people.get(i).owner(), score(people.get(i)), i + 1, before, after));
            tie(ratings, i).ifPresent(findings::add);
        }
        return ratings;
    }

    /** The rating of a place, or the one before where a gate holds somebody below it. */
    private RatingBand after(Evaluation one, int band) {
        List<String> gates = one.gates().stream()
                .filter(GateOutcome::isHolding)
                .map(gate -> gate.gate().id())
                .toList();
        int before = one.bandIndex().orElseThrow();
        if (gates.isEmpty() || band <= before) {
            return scale.bands().get(band);
        }
        findings.add(Finding.warning(
                "ratings[" + one.owner() + "]",
                CalibrationText.HELD,
                one.owner(),
                scale.bands().get(before).label(),
                gates,
                scale.bands().get(band).label()));
        return scale.bands().get(before);
    }

    private boolean isWithinTolerance(long[] wanted) {
        long[] actual = new long[wanted.length];
        people.forEach(one -> actual[one.bandIndex().orElseThrow()]++);
        for (int band = 0; band < wanted.length; band++) {
            if (Math.abs(actual[band] - wanted[band]) > policy.tolerance()) {
                return false;
            }
        }
        return true;
    }

    /** The band of a place counted from the best, zero first. */
    private static int band(long[] wanted, int place) {
        long left = place;
        int band = wanted.length - 1;
        while (left >= wanted[band]) {
            left -= wanted[band];
            band--;
        }
        return band;
    }

    private Optional<Finding> tie(List<CalibratedRating> ratings, int i) {
        boolean parted = i > 0
                && ratings.get(i - 1).score().equals(ratings.get(i).score())
                && ratings.get(i - 1).before().equals(ratings.get(i).before())
                && !ratings.get(i - 1).after().equals(ratings.get(i).after());
        return parted
                ? Optional.of(Finding.warning(
                        "ratings[" + ratings.get(i).owner() + "]",
                        CalibrationText.TIE_PARTED,
                        ratings.get(i - 1).owner(),
                        ratings.get(i).owner()))
                : Optional.empty();
    }

    private static Ratio score(Evaluation evaluation) {
        return evaluation.score().orElseThrow();
    }

    private static void requireOnce(List<Evaluation> evaluations) {
        Set<PartyId> seen = new HashSet<>();
        for (Evaluation one : evaluations) {
            if (!seen.add(one.owner())) {
                throw new IllegalArgumentException(
                        "calibrate needs one evaluation of everybody, but was given two of " + one.owner());
            }
        }
    }

    private static RatingScale scale(DistributionPolicy policy, List<Evaluation> evaluations) {
        List<RatingScale> scales = evaluations.stream()
                .map(one -> one.scorecard().scale())
                .distinct()
                .toList();
        if (scales.size() != 1) {
            throw new IllegalArgumentException("calibrate compares people on one scale, but was given " + scales.size()
                    + ": calibrate each alone");
        }
        int bands = scales.get(0).bands().size();
        if (bands != policy.shares().size()) {
            throw new IllegalArgumentException("distributionPolicy.shares must be one for each of the " + bands
                    + " bands, but were " + policy.shares().size());
        }
        return scales.get(0);
    }
}
