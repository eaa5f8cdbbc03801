package dev.attain.incentives.evaluation;

import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.metric.MetricId;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.evaluation.score.ScoreContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The measurements that can be used, by owner and metric, and what is wrong with the others; for one thread. */
final class ScoreFacts {
    private final Scorecard scorecard;
    private final Set<PartyId> owners;
    private final Set<MetricId> read;
    private final Map<MetricId, Metric> declared = new HashMap<>();
    private final Map<PartyId, Map<MetricId, Measurement>> usable = new HashMap<>();
    private final Map<MetricId, ScoreContext.Peers> peers = new HashMap<>();
    private final Map<Fault, Finding> findings = new LinkedHashMap<>();

    private record Fault(String code, String path) {}

    private record Place(PartyId owner, MetricId metric) {}

    private ScoreFacts(Scorecard scorecard, Collection<PartyId> owners) {
        this.scorecard = scorecard;
        this.owners = Set.copyOf(owners);
        this.read = Set.copyOf(scorecard.metrics());
        Stream.concat(
                        scorecard.criteria().stream().map(Criterion::metric),
                        scorecard.gates().stream().map(gate -> gate.metric()))
                .forEach(metric -> declared.putIfAbsent(metric.id(), metric));
    }

    static ScoreFacts of(Scorecard scorecard, Collection<PartyId> owners, List<Measurement> measurements) {
        ScoreFacts facts = new ScoreFacts(scorecard, owners);
        facts.addAll(measurements);
        return facts;
    }

    Scorecard scorecard() {
        return scorecard;
    }

    Optional<Quantity> value(PartyId owner, MetricId metric) {
        return Optional.ofNullable(usable.getOrDefault(owner, Map.of()).get(metric))
                .map(Measurement::value);
    }

    /** What came out for everybody. */
    ScoreContext.Peers peers(MetricId metric) {
        return peers.computeIfAbsent(
                metric,
                id -> ScoreContext.Peers.of(owners.stream()
                        .flatMap(owner -> value(owner, id).stream())
                        .toList()));
    }

    List<Finding> findings() {
        return findings.values().stream()
                .sorted(Comparator.comparing(Finding::path).thenComparing(Finding::code))
                .toList();
    }

    private void addAll(List<Measurement> measurements) {
        Set<Place> contradicted = new HashSet<>();
        for (Measurement measurement : measurements) {
            if (isUsable(measurement)) {
                add(measurement, contradicted);
            }
        }
    }

    private void add(Measurement measurement, Set<Place> contradicted) {
        Map<MetricId, Measurement> own = usable.computeIfAbsent(measurement.owner(), owner -> new HashMap<>());
        MetricId metric = measurement.metric().id();
        Place place = new Place(measurement.owner(), metric);
        Measurement before = contradicted.contains(place) ? null : own.putIfAbsent(metric, measurement);
        if (Objects.equals(before, measurement)) {
            found(Finding.warning(path(measurement), EvaluationText.MEASURED_TWICE, measurement.owner(), metric));
        } else if (before != null) {
            own.remove(metric);
            contradicted.add(place);
            found(Finding.error(path(measurement), EvaluationText.CONTRADICTORY, measurement.owner(), metric));
        }
    }

    private boolean isUsable(Measurement measurement) {
        Metric metric = measurement.metric();
        Optional<Finding> refused = refusal(measurement, metric);
        refused.ifPresent(this::found);
        return refused.isEmpty();
    }

    private Optional<Finding> refusal(Measurement measurement, Metric metric) {
        if (!read.contains(metric.id())) {
            return Optional.of(
                    Finding.hint("measurements[" + metric.id() + "]", EvaluationText.METRIC_UNREAD, metric.id()));
        }
        if (!measurement.period().equals(scorecard.period())) {
            return Optional.of(Finding.hint(
                    path(measurement), EvaluationText.OTHER_PERIOD, measurement.period(), scorecard.period()));
        }
        if (!owners.contains(measurement.owner())) {
            return Optional.of(
                    Finding.error(path(measurement), EvaluationText.OWNER_UNKNOWN, measurement.owner(), metric));
        }
        Metric asked = declared.getOrDefault(metric.id(), metric);
        return asked.measures(measurement.value())
                ? Optional.empty()
                : Optional.of(Finding.error(
                        path(measurement), EvaluationText.OTHER_UNIT, measurement.value(), asked, asked.unit()));
    }

    private void found(Finding finding) {
        findings.putIfAbsent(new Fault(finding.code(), finding.path()), finding);
    }

    private static String path(Measurement measurement) {
        return "measurements[" + measurement.owner() + "]."
                + measurement.metric().id();
    }
}
