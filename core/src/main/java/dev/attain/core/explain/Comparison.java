package dev.attain.core.explain;

import dev.attain.core.explain.ExplanationDiff.Kind;
import dev.attain.core.text.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks two trees side by side and keeps what differs. */
final class Comparison {
    private Comparison() {}

    static ExplanationDiff of(Explanation before, Explanation after) {
        if (before.equals(after)) {
            return diff(before, after, Kind.SAME, List.of());
        }
        if (!before.operation().getClass().equals(after.operation().getClass())) {
            return diff(before, after, Kind.REMADE, List.of());
        }
        return diff(before, after, isRemade(before, after) ? Kind.REMADE : Kind.CHANGED, details(before, after));
    }

    private static boolean isRemade(Explanation before, Explanation after) {
        boolean input = before.children().isEmpty() && after.children().isEmpty();
        return !before.source().equals(after.source())
                || (!input && !before.operation().equals(after.operation()));
    }

    private static List<ExplanationDiff> details(Explanation before, Explanation after) {
        Map<Message, Deque<Explanation>> unmatched = byLabel(after.children());
        List<ExplanationDiff> details = new ArrayList<>();
        for (Explanation child : before.children()) {
            Explanation same =
                    unmatched.getOrDefault(child.label(), new ArrayDeque<>()).poll();
            details.add(same == null ? removed(child) : of(child, same));
        }
        unmatched.values().forEach(rest -> rest.forEach(child -> details.add(added(child))));
        details.removeIf(ExplanationDiff::isEmpty);
        return details;
    }

    private static Map<Message, Deque<Explanation>> byLabel(List<Explanation> children) {
        Map<Message, Deque<Explanation>> byLabel = new LinkedHashMap<>();
        children.forEach(child -> byLabel.computeIfAbsent(child.label(), label -> new ArrayDeque<>())
                .add(child));
        return byLabel;
    }

    private static ExplanationDiff diff(
            Explanation before, Explanation after, Kind kind, List<ExplanationDiff> details) {
        return new ExplanationDiff(
                after.label(), kind, Optional.of(before.value()), Optional.of(after.value()), details);
    }

    private static ExplanationDiff added(Explanation after) {
        return new ExplanationDiff(after.label(), Kind.ADDED, Optional.empty(), Optional.of(after.value()), List.of());
    }

    private static ExplanationDiff removed(Explanation before) {
        return new ExplanationDiff(
                before.label(), Kind.REMOVED, Optional.of(before.value()), Optional.empty(), List.of());
    }
}
