package dev.attain.incentives.recognition.score;

import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.metric.MetricId;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The measurements that a board can use, by metric and owner; mutable while it is filled. */
final class MeasureIndex {
    private final SalesPeriod window;
    private final Map<MetricId, Metric> wanted = new HashMap<>();
    private final Map<Key, List<Measurement>> usable = new HashMap<>();
    private final Set<Key> unusable = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private record Key(MetricId metric, PartyId owner) {}

    MeasureIndex(SalesPeriod window, List<Metric> metrics) {
        this.window = window;
        metrics.forEach(metric -> wanted.putIfAbsent(metric.id(), metric));
    }

    /** Takes in all measurements and says which cannot be used. */
    List<Finding> fill(List<Measurement> measurements, Set<PartyId> owners) {
        for (int i = 0; i < measurements.size(); i++) {
            take("measurements[" + i + "]", measurements.get(i), owners);
        }
        usable.values()
                .forEach(list ->
                        list.sort(Comparator.comparing(one -> one.period().start())));
        return findings;
    }

    /** What can be used of an owner, by date; nothing where something is contradictory. */
    List<Measurement> of(Metric metric, PartyId owner) {
        Key key = new Key(metric.id(), owner);
        return unusable.contains(key) ? List.of() : usable.getOrDefault(key, List.of());
    }

    /** Whether what was measured of an owner cannot be used. */
    boolean isUnusable(Metric metric, PartyId owner) {
        return unusable.contains(new Key(metric.id(), owner));
    }

    private void take(String path, Measurement given, Set<PartyId> owners) {
        Metric metric = wanted.get(given.metric().id());
        if (metric == null) {
            return;
        }
        if (!owners.contains(given.owner())) {
            findings.add(Finding.error(path + ".owner", ScoreText.OWNER_UNKNOWN, given.owner(), metric));
        } else if (!metric.measures(given.value())) {
            findings.add(Finding.error(
                    path + ".value", ScoreText.UNIT_MIXED, metric, given.owner(), given.value(), metric.unit()));
            unusable.add(new Key(metric.id(), given.owner()));
        } else if (!window.contains(given.period())) {
            findings.add(Finding.error(
                    path + ".period", ScoreText.OUTSIDE_WINDOW, metric, given.owner(), given.period(), window));
        } else {
            add(path, metric, given);
        }
    }

    private void add(String path, Metric metric, Measurement given) {
        Key key = new Key(metric.id(), given.owner());
        List<Measurement> before = usable.computeIfAbsent(key, owner -> new ArrayList<>());
        before.stream()
                .filter(one -> one.period().overlaps(given.period()))
                .findFirst()
                .ifPresentOrElse(other -> again(path, key, given, other), () -> addAnother(path, key, given, before));
    }

    private void again(String path, Key key, Measurement given, Measurement other) {
        Metric metric = given.metric();
        boolean samePeriod = other.period().equals(given.period());
        if (samePeriod && other.value().equals(given.value())) {
            findings.add(Finding.warning(path, ScoreText.MEASURED_TWICE, metric, given.owner(), given.period()));
        } else if (samePeriod) {
            refuse(
                    key,
                    Finding.error(
                            path,
                            ScoreText.MEASURED_CONTRADICTORY,
                            metric,
                            given.owner(),
                            given.period(),
                            other.value(),
                            given.value()));
        } else {
            refuse(
                    key,
                    Finding.error(
                            path, ScoreText.PERIODS_OVERLAP, metric, given.owner(), given.period(), other.period()));
        }
    }

    private void addAnother(String path, Key key, Measurement given, List<Measurement> before) {
        Metric metric = given.metric();
        if (metric.unit().kind() == Unit.Kind.RATIO && !before.isEmpty()) {
            refuse(key, Finding.error(path, ScoreText.RATIO_SEVERAL, metric, given.owner(), window));
        } else {
            before.add(given);
        }
    }

    private void refuse(Key key, Finding finding) {
        findings.add(finding);
        unusable.add(key);
    }
}
