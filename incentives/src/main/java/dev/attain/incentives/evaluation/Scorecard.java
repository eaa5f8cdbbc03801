package dev.attain.incentives.evaluation;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.MetricId;
import dev.attain.core.metric.MetricKind;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.time.SalesPeriod;
import dev.attain.core.validation.HasShare;
import dev.attain.core.validation.TotalsOne;
import dev.attain.incentives.evaluation.gate.Gate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * By what people are judged in a period: criteria whose weights are exactly 100 % together, gates that no score makes
 * up for, and the scale on which the score becomes a rating.
 *
 * @param id which scorecard, not blank
 * @param version which version of it, not blank
 * @param period what is measured; measurements of other periods are not used
 * @param criteria at least one, each id once
 * @param processShare how much the process criteria weigh together, where that was agreed; the others are results
 * @param neutral the score of a criterion that is missing and neutral
 * @param gates each id once
 * @param scale how the exact score becomes a rating
 */
@Value.Builder
public record Scorecard(
        @NotBlank String id,
        @NotBlank String version,
        @NotNull @Valid SalesPeriod period,
        @NotEmpty @TotalsOne List<@NotNull @Valid Criterion> criteria,
        @NotNull Optional<Rate> processShare,
        @NotNull Rate neutral,
        @NotNull List<@NotNull @Valid Gate> gates,
        @NotNull @Valid RatingScale scale)
        implements WithScorecard {
    private static final Rate HALF = Rate.percent("50");

    public Scorecard {
        Require.text(id, "scorecard.id");
        Require.text(version, "scorecard.version");
        requireNonNull(period, "scorecard.period");
        criteria = Require.copy(criteria, "scorecard.criteria");
        requireNonNull(processShare, "scorecard.processShare");
        requireNonNull(neutral, "scorecard.neutral");
        gates = Require.copy(gates, "scorecard.gates");
        requireNonNull(scale, "scorecard.scale");
        Findings findings = Findings.in("scorecard");
        checkWeights(criteria, processShare, findings);
        checkOnce("criteria", criteria.stream().map(Criterion::id), findings);
        checkOnce("gates", gates.stream().map(Gate::id), findings);
        findings.refuse();
    }

    /** Version 1 of a scorecard with a neutral score of 50 %, without a declared mix and gates. */
    public static Scorecard of(String id, SalesPeriod period, List<Criterion> criteria, RatingScale scale) {
        return new Scorecard(id, "1", period, criteria, Optional.empty(), HALF, List.of(), scale);
    }

    /** Starts an empty scorecard. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a scorecard; sets every attribute at most once. */
    public static final class Builder extends StrictScorecardBuilder {
        Builder() {}
    }

    /** The criterion with an id; empty if there is none. */
    public Optional<Criterion> criterion(String criterionId) {
        return criteria.stream().filter(one -> one.id().equals(criterionId)).findFirst();
    }

    /** Every metric that it reads: those of the criteria, their goals and the gates, each once. */
    public List<MetricId> metrics() {
        Stream<MetricId> goals = criteria.stream().map(Criterion::terms).flatMap(terms -> terms.goalMetric().stream());
        return Stream.of(
                        criteria.stream().map(criterion -> criterion.metric().id()),
                        goals,
                        gates.stream().map(gate -> gate.metric().id()))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    private static void checkWeights(List<Criterion> criteria, Optional<Rate> processShare, Findings findings) {
        findings.unless(!criteria.isEmpty(), "criteria", EvaluationText.CRITERIA_NONE);
        Ratio total = HasShare.total(criteria);
        findings.unless(
                criteria.isEmpty() || total.equals(Ratio.ONE),
                "criteria",
                EvaluationText.WEIGHTS_TOTAL,
                percent(total));
        Ratio process = HasShare.total(criteria.stream()
                .filter(criterion -> criterion.metric().kind() == MetricKind.PROCESS)
                .toList());
        processShare.ifPresent(share -> findings.unless(
                share.toRatio().equals(process), "processShare", EvaluationText.MIX, share, percent(process)));
    }

    private static void checkOnce(String path, Stream<String> ids, Findings findings) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> findings.unless(seen.add(id), path + "[" + id + "]", EvaluationText.ID_TWICE, id));
    }

    private static Quantity percent(Ratio share) {
        return new Quantity(share, Unit.PERCENT);
    }
}
