package dev.attain.incentives.recognition.title.rule;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was measured of one metric in the periods of a season, by owner, and what of it cannot be used. */
final class SeasonFigures {
    private final Metric metric;
    private final Set<SalesPeriod> periods;
    private final Map<PartyId, Map<SalesPeriod, Quantity>> figures = new TreeMap<>();
    private final Set<PartyId> unusable = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private SeasonFigures(Metric metric, List<SalesPeriod> periods) {
        this.metric = metric;
        this.periods = Set.copyOf(periods);
    }

    static SeasonFigures of(Metric metric, TitleFacts facts) {
        SeasonFigures season = new SeasonFigures(metric, facts.periods());
        if (facts.periods().isEmpty()) {
            season.findings.add(Finding.error("periods", RuleText.PERIODS_MISSING));
        }
        for (int i = 0; i < facts.measurements().size(); i++) {
            Measurement given = facts.measurements().get(i);
            if (given.metric().id().equals(metric.id())) {
                season.take("measurements[" + i + "]", given);
            }
        }
        return season;
    }

    /** The better first. */
    static Comparator<Quantity> better(Metric metric) {
        return metric.direction() == Direction.HIGHER_IS_BETTER ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }

    /** How many periods the season has. */
    int size() {
        return periods.size();
    }

    List<Finding> findings() {
        return findings;
    }

    /** Owners of whom there is a figure, and none that cannot be used. */
    List<PartyId> owners() {
        return figures.keySet().stream()
                .filter(owner -> !unusable.contains(owner))
                .toList();
    }

    /** What was measured of an owner, in the order of the periods. */
    List<Explanation> of(PartyId owner) {
        return figures.getOrDefault(owner, Map.of()).entrySet().stream()
                .map(entry -> Explanation.input(
                        RuleText.VALUE_IN.message(metric, owner, entry.getKey().label()), entry.getValue()))
                .toList();
    }

    /** Everybody with the sum over the season. */
    List<Candidate> totals() {
        return owners().stream()
                .map(owner -> new Candidate(
                        owner,
                        Explanation.sum(RuleText.SEASON_TOTAL.message(metric, owner), of(owner))
                                .about(owner)))
                .toList();
    }

    private void take(String path, Measurement given) {
        if (!metric.measures(given.value())) {
            unusable.add(given.owner());
            findings.add(Finding.error(
                    path + ".value", RuleText.UNIT_MIXED, metric, given.owner(), given.value(), metric.unit()));
        } else if (!periods.contains(given.period())) {
            findings.add(
                    Finding.warning(path + ".period", RuleText.OUTSIDE_SEASON, metric, given.owner(), given.period()));
        } else {
            Quantity before = figures.computeIfAbsent(
                            given.owner(), owner -> new TreeMap<>(Comparator.comparing(SalesPeriod::start)))
                    .putIfAbsent(given.period(), given.value());
            if (before != null) {
                again(path, given, before);
            }
        }
    }

    /** What came twice alike counts once, as everywhere. */
    private void again(String path, Measurement given, Quantity before) {
        if (given.value().equals(before)) {
            findings.add(Finding.warning(path, RuleText.MEASURED_TWICE, metric, given.owner(), given.period()));
        } else {
            unusable.add(given.owner());
            findings.add(Finding.error(path, RuleText.CONTRADICTORY, metric, given.owner(), given.period()));
        }
    }
}
