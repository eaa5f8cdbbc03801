package dev.attain.core.target.pace.compare;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.metric.MetricKind;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.pace.Pace;
import dev.attain.core.target.pace.PaceNode;
import dev.attain.core.target.split.terms.TargetSlice.OfOwner;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts the pace of a process metric, such as visits, beside that of a result metric, such as bookings. Compared is
 * whoever owns a whole period in both trees: the owner of the target, and the teams and reps that are split off before
 * anything else is.
 */
public final class PaceComparer {
    private PaceComparer() {}

    /**
     * Compares two paces of the same day.
     *
     * @param leading where the activity stands
     * @param lagging where the outcome stands
     * @throws IllegalArgumentException if the first metric is none of the process, the second none of the result, or
     *     the days differ
     */
    public static PaceComparison compare(Pace leading, Pace lagging) {
        requireKind("leading", requireNonNull(leading, "leading"), MetricKind.PROCESS);
        requireKind("lagging", requireNonNull(lagging, "lagging"), MetricKind.RESULT);
        if (!leading.asOf().equals(lagging.asOf())) {
            throw new IllegalArgumentException("leading and lagging must be tracked as of the same day, but were as of "
                    + leading.asOf() + " and " + lagging.asOf());
        }
        return compare(owners(leading), owners(lagging));
    }

    private static PaceComparison compare(Map<PartyId, PaceNode> leading, Map<PartyId, PaceNode> lagging) {
        List<OwnerPace> owners = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        lagging.forEach((owner, outcome) -> {
            if (leading.containsKey(owner)) {
                owners.add(line(owner, leading.get(owner), outcome));
            } else {
                findings.add(Finding.hint(path(owner), CompareText.NO_LEADING, owner));
            }
        });
        leading.keySet().stream()
                .filter(owner -> !lagging.containsKey(owner))
                .forEach(owner -> findings.add(Finding.hint(path(owner), CompareText.NO_LAGGING, owner)));
        owners.stream()
                .filter(line -> line.signal() == PaceSignal.EARLY_WARNING)
                .forEach(line -> findings.add(warning(line)));
        return ImmutablePaceComparison.builder()
                .addAllOwners(owners)
                .addAllFindings(findings)
                .build();
    }

    private static OwnerPace line(PartyId owner, PaceNode leading, PaceNode lagging) {
        return ImmutableOwnerPace.builder()
                .owner(owner)
                .leading(leading)
                .lagging(lagging)
                .build();
    }

    private static Finding warning(OwnerPace line) {
        return Finding.warning(
                path(line.owner()), CompareText.WARNED, percent(line.leading()), percent(line.lagging()));
    }

    /** Whoever owns a whole period, by the nodes on whose path stand owners only; the first place of each. */
    private static Map<PartyId, PaceNode> owners(Pace pace) {
        Map<PartyId, PaceNode> owners = new LinkedHashMap<>();
        List<PaceNode> level = List.of(pace.root());
        while (!level.isEmpty()) {
            List<PaceNode> below = new ArrayList<>();
            for (PaceNode node : level) {
                owners.putIfAbsent(node.owner(), node);
                node.children().stream().filter(PaceComparer::isOwner).forEach(below::add);
            }
            level = below;
        }
        return owners;
    }

    private static boolean isOwner(PaceNode node) {
        return node.target().slice().filter(OfOwner.class::isInstance).isPresent();
    }

    private static void requireKind(String name, Pace pace, MetricKind kind) {
        MetricKind actual = pace.tree().target().metric().kind();
        if (actual != kind) {
            throw new IllegalArgumentException("%s must be the pace of a %s, but %s is a %s"
                    .formatted(
                            name, kind.text(Locale.ROOT), pace.tree().target().metric(), actual.text(Locale.ROOT)));
        }
    }

    private static String path(PartyId owner) {
        return "owners[" + owner + "]";
    }

    private static String percent(PaceNode node) {
        return node.pace().orElseThrow().percent(1, RoundingMode.HALF_UP);
    }
}
