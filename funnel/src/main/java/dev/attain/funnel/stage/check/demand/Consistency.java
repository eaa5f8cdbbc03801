package dev.attain.funnel.stage.check.demand;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.attain.core.party.PartyId;
import dev.attain.funnel.deal.NeedPoints;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Stay;
import dev.attain.funnel.stage.criterion.StayUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether demands that leave no choice contradict each other; subject by subject. */
final class Consistency {
    private final Effort effort;

    Consistency(Effort effort) {
        this.effort = effort;
    }

    Verdict of(List<Demand> demands) {
        Set<Demand> all = new HashSet<>(demands);
        if (all.stream().anyMatch(demand -> all.contains(demand.opposite()))) {
            return Verdict.IMPOSSIBLE;
        }
        Map<Object, List<Demand>> bySubject =
                all.stream().collect(groupingBy(Demand::subject, LinkedHashMap::new, toList()));
        for (Map.Entry<Object, List<Demand>> entry : bySubject.entrySet()) {
            Verdict verdict = of(entry.getKey(), entry.getValue());
            if (verdict != Verdict.POSSIBLE) {
                return verdict;
            }
        }
        return Verdict.POSSIBLE;
    }

    private Verdict of(Object subject, List<Demand> demands) {
        if (subject instanceof Subjects.OfAttribute) {
            return new AttributeDemands(demands).verdict(effort);
        }
        if (!effort.spend((long) demands.size() * demands.size())) {
            return Verdict.UNDECIDED;
        }
        Demand first = demands.get(0);
        if (first.condition() instanceof Condition.NeedDepth depth) {
            return verdict(isDepthPossible(depth.points(), demands));
        }
        if (first.condition() instanceof Condition.SignedOff) {
            return verdict(areSignaturesPossible(demands));
        }
        return first.condition() instanceof Condition.TimeInStage ? verdict(isTimePossible(demands)) : Verdict.POSSIBLE;
    }

    private static Verdict verdict(boolean isPossible) {
        return isPossible ? Verdict.POSSIBLE : Verdict.IMPOSSIBLE;
    }

    /** A depth is zero or more, and zero where no need counts. */
    private static boolean isDepthPossible(NeedPoints points, List<Demand> demands) {
        long least = depths(demands, true).max(Comparator.naturalOrder()).orElse(0L);
        long tooDeep = depths(demands, false).min(Comparator.naturalOrder()).orElse(Long.MAX_VALUE);
        boolean counts = points.surface() > 0 || points.hidden() > 0;
        return least < tooDeep && (least == 0 || counts);
    }

    private static Stream<Long> depths(List<Demand> demands, boolean areSo) {
        return demands.stream()
                .filter(demand -> demand.isSo() == areSo)
                .map(demand -> ((Condition.NeedDepth) demand.condition()).atLeast());
    }

    private static boolean areSignaturesPossible(List<Demand> demands) {
        List<Condition.SignedOff> wanted = signatures(demands, true);
        List<Condition.SignedOff> unwanted = signatures(demands, false);
        return unwanted.stream().noneMatch(no -> wanted.stream().anyMatch(yes -> implies(yes, no)));
    }

    /** Of the people who signed, all but those who do not count for the other count for it. */
    private static boolean implies(Condition.SignedOff one, Condition.SignedOff other) {
        if (other.signers().isEmpty()) {
            return one.quorum() >= other.quorum();
        }
        Set<PartyId> outside = new HashSet<>(one.signers());
        outside.removeAll(new HashSet<>(other.signers()));
        return !one.signers().isEmpty() && one.quorum() - outside.size() >= other.quorum();
    }

    private static List<Condition.SignedOff> signatures(List<Demand> demands, boolean areSo) {
        return demands.stream()
                .filter(demand -> demand.isSo() == areSo)
                .map(demand -> (Condition.SignedOff) demand.condition())
                .toList();
    }

    /** A time in a stage is zero or more. */
    private static boolean isTimePossible(List<Demand> demands) {
        List<Long> lengths = demands.stream().map(Consistency::length).toList();
        Line<Long> line = new Line<>(lengths, Comparator.naturalOrder(), (one, next) -> next == 0);
        return line.places().stream()
                .anyMatch(place -> demands.stream().allMatch(demand -> {
                    Condition.TimeInStage asked = (Condition.TimeInStage) demand.condition();
                    return asked.comparison().holds(line.compare(place, length(demand))) == demand.isSo();
                }));
    }

    private static long length(Demand demand) {
        Stay stay = ((Condition.TimeInStage) demand.condition()).stay();
        return stay.unit() == StayUnit.DAYS ? 24L * stay.amount() : stay.amount();
    }
}
