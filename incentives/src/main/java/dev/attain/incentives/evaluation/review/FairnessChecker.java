package dev.attain.incentives.evaluation.review;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.evaluation.Criterion;
import dev.attain.incentives.evaluation.CriterionScore;
import dev.attain.incentives.evaluation.Evaluation;
import dev.attain.incentives.evaluation.RatingBand;
import dev.attain.incentives.evaluation.Scorecard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks whether a scorecard does what its weights say: whether one criterion makes at least 80 % of all differences, a
 * band can never be reached, or two criteria whose scores correlate by 0.9 or more (Pearson) count one thing twice.
 * Differences and correlations are said of five people or more.
 */
public final class FairnessChecker {
    private static final Rate DECISIVE = Rate.percent("80");
    private static final double ALIKE = 0.9;
    private static final int LEAST_PEOPLE = 5;
    private static final int DECIMALS = 4;

    private final Scorecard scorecard;
    private final List<Evaluation> people;
    private final List<Finding> findings = new ArrayList<>();

    private FairnessChecker(Scorecard scorecard, List<Evaluation> people) {
        this.scorecard = scorecard;
        this.people = people;
    }

    /**
     * Looks at a scorecard and at those whom it judged; only people of whom every criterion was scored are compared.
     */
    public static FairnessReport check(Scorecard scorecard, List<Evaluation> evaluations) {
        List<Evaluation> complete = Require.copy(evaluations, "evaluations").stream()
                .filter(one -> one.scorecard().equals(requireNonNull(scorecard, "scorecard")))
                .filter(one -> one.criteria().stream()
                        .allMatch(score -> score.missing().isEmpty()))
                .toList();
        return new FairnessChecker(requireNonNull(scorecard, "scorecard"), complete).report();
    }

    private FairnessReport report() {
        reach();
        boolean enough = people.size() >= LEAST_PEOPLE;
        List<Influence> influences = enough ? influences() : List.of();
        influences.stream()
                .filter(one -> scorecard.criteria().size() > 1 && one.share().compareTo(DECISIVE) >= 0)
                .forEach(one -> findings.add(
                        Finding.warning(path(one.criterion()), ReviewText.DECISIVE, one.criterion(), one.share())));
        if (enough) {
            doubles();
        }
        return ImmutableFairnessReport.builder()
                .addAllInfluences(influences)
                .addAllFindings(findings)
                .build();
    }

    private void reach() {
        Optional<Ratio> best = total(criterion -> criterion.terms().highestScore());
        Optional<Ratio> worst = total(criterion -> criterion.terms().lowestScore());
        for (RatingBand band : scorecard.scale().bands()) {
            String path = "scale[" + band.label() + "]";
            best.filter(most -> most.compareTo(band.from().toRatio()) < 0)
                    .ifPresent(most -> findings.add(
                            Finding.warning(path, ReviewText.TOO_HIGH, band, most.percent(2, RoundingMode.HALF_UP))));
            worst.filter(least -> isBelow(band, least))
                    .ifPresent(least -> findings.add(
                            Finding.warning(path, ReviewText.TOO_LOW, band, least.percent(2, RoundingMode.HALF_UP))));
        }
    }

    private static boolean isBelow(RatingBand band, Ratio least) {
        return band.toExclusive()
                .filter(to -> least.compareTo(to.toRatio()) >= 0)
                .isPresent();
    }

    private Optional<Ratio> total(Function<Criterion, Optional<Rate>> extreme) {
        Ratio total = Ratio.ZERO;
        for (Criterion criterion : scorecard.criteria()) {
            Optional<Rate> score = extreme.apply(criterion);
            if (score.isEmpty()) {
                return Optional.empty();
            }
            total = total.plus(criterion.weight().toRatio().times(score.get().toRatio()));
        }
        return Optional.of(total);
    }

    private List<Influence> influences() {
        double[] totals = column(
                one -> one.criteria().stream().map(CriterionScore::points).reduce(Ratio.ZERO, Ratio::plus));
        double variance = covariance(totals, totals);
        List<Influence> influences = new ArrayList<>();
        for (int i = 0; i < scorecard.criteria().size() && variance > 0; i++) {
            double share = covariance(points(i), totals) / variance;
            influences.add(new Influence(scorecard.criteria().get(i).id(), rate(share)));
        }
        return influences;
    }

    private void doubles() {
        for (int i = 0; i < scorecard.criteria().size(); i++) {
            for (int j = 0; j < i; j++) {
                double alike = correlation(points(j), points(i));
                String one = scorecard.criteria().get(j).id();
                String other = scorecard.criteria().get(i).id();
                if (alike >= ALIKE) {
                    findings.add(Finding.warning(
                            path(other),
                            ReviewText.DOUBLE,
                            one,
                            other,
                            rate(alike).value()));
                }
            }
        }
    }

    private double[] points(int criterion) {
        return column(one -> one.criteria().get(criterion).points());
    }

    private double[] column(Function<Evaluation, Ratio> figure) {
        return people.stream().map(figure).mapToDouble(FairnessChecker::real).toArray();
    }

    private static double real(Ratio ratio) {
        return ratio.rounded(12, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** Zero where one of the two does not vary. */
    private static double correlation(double[] one, double[] other) {
        double spread = Math.sqrt(covariance(one, one) * covariance(other, other));
        return spread > 0 ? covariance(one, other) / spread : 0;
    }

    private static double covariance(double[] one, double[] other) {
        double meanOfOne = mean(one);
        double meanOfOther = mean(other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOfOne) * (other[i] - meanOfOther);
        }
        return sum / one.length;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static Rate rate(double value) {
        return Rate.of(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static String path(String criterion) {
        return "criteria[" + criterion + "]";
    }
}
