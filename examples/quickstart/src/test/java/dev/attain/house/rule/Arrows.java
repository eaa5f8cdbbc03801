package dev.attain.house.rule;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/**
 * The arrows of the picture of the house: which idea may use which other of the same library. An idea is a package
 * below the library with all its children; inside an idea the rule against cycles keeps parent and child in order. A
 * package that is not drawn here has no place yet: draw it.
 */
final class Arrows {
    private static final Map<String, Map<String, Set<String>>> USES = Map.of(
            "core",
            Map.ofEntries(
                    entry("text", Set.of()),
                    entry("internal", Set.of("text")),
                    entry("finding", Set.of("internal", "text")),
                    entry("money", Set.of("internal", "text", "finding")),
                    entry("time", Set.of("internal", "text", "finding", "money", "validation")),
                    entry("party", Set.of("internal", "text", "finding")),
                    entry("validation", Set.of("internal", "text", "finding", "money")),
                    entry("explain", Set.of("internal", "text", "finding", "money", "party", "validation")),
                    entry(
                            "metric",
                            Set.of("internal", "text", "finding", "money", "time", "party", "explain", "validation")),
                    entry(
                            "role",
                            Set.of("internal", "text", "finding", "money", "party", "explain", "metric", "validation")),
                    entry(
                            "target",
                            Set.of(
                                    "internal",
                                    "text",
                                    "finding",
                                    "money",
                                    "time",
                                    "party",
                                    "explain",
                                    "metric",
                                    "validation"))),
            "funnel",
            Map.ofEntries(
                    entry("internal", Set.of()),
                    entry("deal", Set.of("internal")),
                    entry("stage", Set.of("internal", "deal")),
                    entry("conformance", Set.of("internal", "deal", "stage")),
                    entry("journey", Set.of("internal", "deal", "stage")),
                    entry("analytics", Set.of("internal", "deal", "stage")),
                    entry("forecast", Set.of("internal", "deal", "stage", "analytics")),
                    entry("customer", Set.of("internal")),
                    entry("allocation", Set.of("internal"))),
            "incentives",
            Map.ofEntries(
                    entry("internal", Set.of()),
                    entry("credit", Set.of("internal")),
                    entry("plan", Set.of("internal", "credit")),
                    entry("commission", Set.of("internal", "credit", "plan")),
                    entry("ledger", Set.of("internal", "commission")),
                    entry("settlement", Set.of("internal", "commission", "ledger")),
                    entry("recovery", Set.of("internal", "commission", "ledger")),
                    entry("payout", Set.of("internal", "commission", "ledger")),
                    entry("accounting", Set.of("internal", "commission", "ledger")),
                    entry("insight", Set.of("internal", "credit", "plan", "commission")),
                    entry("evaluation", Set.of("internal")),
                    entry("recognition", Set.of("internal"))));

    private Arrows() {}

    /** Whether the picture shows this idea. */
    static boolean isDrawn(String library, String idea) {
        return idea.isEmpty() || USES.getOrDefault(library, Map.of()).containsKey(idea);
    }

    /** Whether the picture lets one idea of a library use another, or itself. */
    static boolean allows(String library, String from, String to) {
        return from.equals(to) || USES.get(library).getOrDefault(from, Set.of()).contains(to);
    }
}
