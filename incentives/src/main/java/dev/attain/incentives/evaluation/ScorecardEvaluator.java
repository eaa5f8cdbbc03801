package dev.attain.incentives.evaluation;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.Measurement;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.evaluation.gate.GateOutcome;
import dev.attain.incentives.evaluation.score.ScoreFunctions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Judges people by a scorecard. The order of the measurements does not matter. What cannot be used of them is listed,
 * and the rest is judged: what is measured twice and contradicts itself counts as not measured.
 */
public final class ScorecardEvaluator {
    private static final ScorecardEvaluator STANDARD = new ScorecardEvaluator(ScoreFunctions.standard());

    private final ScoreFunctions functions;

    private ScorecardEvaluator(ScoreFunctions functions) {
        this.functions = functions;
    }

    /** Judges by the functions that the library brings. */
    public static ScorecardEvaluator standard() {
        return STANDARD;
    }

    /** Judges by the functions of a catalogue. */
    public static ScorecardEvaluator with(ScoreFunctions functions) {
        return new ScorecardEvaluator(requireNonNull(functions, "functions"));
    }

    /**
     * Judges the one person whose measurements these are. Criteria that compare with others need
     * {@link #evaluateAll(Scorecard, List, LocalDate)}.
     *
     * @param asOf the day on which this is known, not before the period
     * @throws IllegalArgumentException if the measurements are nobody's or several people's
     */
    public Evaluation evaluate(Scorecard scorecard, List<Measurement> measurements, LocalDate asOf) {
        requireStarted(requireNonNull(scorecard, "scorecard"), requireNonNull(asOf, "asOf"));
        List<PartyId> owners = owners(measurements);
        if (owners.size() != 1) {
            throw new IllegalArgumentException(
                    "evaluate judges one person, but the measurements are those of %s: use evaluateAll"
                            .formatted(owners.size()));
        }
        ScoreFacts facts = ScoreFacts.of(scorecard, owners, measurements);
        return evaluate(facts, owners.get(0), asOf, new ArrayList<>(facts.findings()));
    }

    /** Judges everybody who was measured. */
    public EvaluationBatch evaluateAll(Scorecard scorecard, List<Measurement> measurements, LocalDate asOf) {
        return evaluateAll(scorecard, owners(measurements), measurements, asOf);
    }

    /**
     * Judges a number of people among themselves; measurements of others are listed and not used.
     *
     * @param owners who is judged, measured or not
     * @param asOf the day on which this is known, not before the period
     */
    public EvaluationBatch evaluateAll(
            Scorecard scorecard, List<PartyId> owners, List<Measurement> measurements, LocalDate asOf) {
        requireStarted(requireNonNull(scorecard, "scorecard"), requireNonNull(asOf, "asOf"));
        TreeSet<PartyId> judged = new TreeSet<>(Require.copy(owners, "owners"));
        ScoreFacts facts = ScoreFacts.of(scorecard, judged, Require.copy(measurements, "measurements"));
        List<Evaluation> evaluations = judged.stream()
                .map(owner -> evaluate(facts, owner, asOf, new ArrayList<>()))
                .toList();
        return ImmutableEvaluationBatch.builder()
                .addAllEvaluations(evaluations)
                .addAllFindings(Stream.concat(
                                facts.findings().stream(), evaluations.stream().flatMap(one -> one.findings().stream()))
                        .toList())
                .build();
    }

    private static List<PartyId> owners(List<Measurement> measurements) {
        return Require.copy(measurements, "measurements").stream()
                .map(Measurement::owner)
                .distinct()
                .toList();
    }

    /** Judges one person; what is found goes behind what was found before. */
    private Evaluation evaluate(ScoreFacts facts, PartyId owner, LocalDate asOf, List<Finding> findings) {
        Scorecard scorecard = facts.scorecard();
        CriterionScorer scorer = new CriterionScorer(functions, facts, owner, findings);
        List<CriterionScore> criteria =
                scorecard.criteria().stream().map(scorer::score).toList();
        List<GateOutcome> gates = scorecard.gates().stream()
                .map(gate -> gate.check(facts.value(owner, gate.metric().id())))
                .toList();
        gates.forEach(gate -> told(gate, owner, findings));
        if (criteria.stream()
                .allMatch(one ->
                        one.missing().filter(MissingData.REWEIGHT::equals).isPresent())) {
            findings.add(Finding.warning("evaluations[" + owner + "]", EvaluationText.MISSING_ALL, owner));
        }
        return ImmutableEvaluation.builder()
                .scorecard(scorecard)
                .owner(owner)
                .asOf(asOf)
                .addAllCriteria(criteria)
                .addAllGates(gates)
                .explanation(WeightedScore.of(scorecard, criteria, gates).map(score -> score.about(owner)))
                .addAllFindings(findings)
                .build();
    }

    private static void told(GateOutcome outcome, PartyId owner, List<Finding> findings) {
        String path = "evaluations[" + owner + "]." + outcome.gate().id();
        if (outcome.figure().isEmpty()) {
            findings.add(Finding.warning(
                    path, EvaluationText.GATE_UNKNOWN, outcome.gate().metric(), owner));
        } else if (outcome.isClosed()) {
            findings.add(Finding.warning(
                    path,
                    EvaluationText.GATE_CLOSED,
                    outcome.gate().metric(),
                    outcome.figure().get(),
                    outcome.gate().limit(),
                    outcome.gate().reason()));
        }
    }

    private static void requireStarted(Scorecard scorecard, LocalDate asOf) {
        if (asOf.isBefore(scorecard.period().start())) {
            throw new IllegalArgumentException(
                    "asOf must not be before %s, but was %s: nothing is known of a period yet"
                            .formatted(scorecard.period(), asOf));
        }
    }
}
