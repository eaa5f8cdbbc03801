package dev.attain.incentives.recognition.board;

import dev.attain.core.finding.Findings;
import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What takes several components of a board to see; mutable as its findings are. */
final class BoardCheck {
    private final Metric metric;
    private final Findings findings = Findings.in("rankingBoard");

    BoardCheck(Metric metric) {
        this.metric = metric;
    }

    BoardCheck breakers(List<TieBreaker> breakers) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < breakers.size(); i++) {
            TieBreaker breaker = breakers.get(i);
            String path = "tieBreakers[" + i + "]";
            findings.unless(!seen.contains(new TieBreaker.StableId()), path, BoardText.BREAKER_AFTER_ID, breaker);
            findings.unless(seen.add(key(breaker)), path, BoardText.BREAKER_TWICE, breaker);
            findings.unless(!key(breaker).equals(metric.id()), path, BoardText.BREAKER_IS_METRIC, metric);
        }
        return this;
    }

    BoardCheck joiners(JoinerScaling joiners) {
        if (joiners == JoinerScaling.BY_DAYS) {
            findings.unless(metric.unit().kind() != Unit.Kind.RATIO, "joiners", BoardText.JOINERS_OF_RATIO, metric);
            findings.unless(
                    metric.direction() == Direction.HIGHER_IS_BETTER, "joiners", BoardText.JOINERS_OF_LESS, metric);
        }
        return this;
    }

    BoardCheck classes(List<WeightClass> classes) {
        Set<String> names = new HashSet<>();
        Map<String, String> levels = new HashMap<>();
        for (int i = 0; i < classes.size(); i++) {
            WeightClass one = classes.get(i);
            String path = "weightClasses[" + i + "]";
            findings.unless(names.add(one.name()), path + ".name", BoardText.CLASS_TWICE, one.name());
            for (String level : one.levels()) {
                String other = levels.getOrDefault(level, one.name());
                levels.putIfAbsent(level, one.name());
                findings.unless(
                        other.equals(one.name()), path + ".levels", BoardText.LEVEL_IN_TWO_CLASSES, level, other);
            }
        }
        return this;
    }

    BoardCheck teams(Optional<TeamTerms> teams) {
        teams.ifPresent(terms -> findings.unless(
                metric.unit().kind() != Unit.Kind.RATIO || terms.total() instanceof TeamTotal.Mean,
                "teams.total",
                BoardText.TEAM_OF_RATIO,
                metric));
        return this;
    }

    void refuse() {
        findings.refuse();
    }

    /** By what two breakers are the same one. */
    private static Object key(TieBreaker breaker) {
        return breaker instanceof TieBreaker.ByMetric other ? other.metric().id() : breaker;
    }
}
