package dev.attain.incentives.plan;

import dev.attain.incentives.plan.component.ComponentTerms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is paid on whom: the order in which components can be paid, and the circles in which they cannot. */
final class PayOrder {
    private final Map<String, ComponentTerms> components = new LinkedHashMap<>();

    PayOrder(List<ComponentTerms> components) {
        components.forEach(terms -> this.components.putIfAbsent(terms.id(), terms));
    }

    /** Each component after those that it is paid on, otherwise as in the plan; there must be no circle. */
    List<ComponentTerms> order() {
        Set<ComponentTerms> order = new LinkedHashSet<>();
        components.values().forEach(terms -> append(terms, order));
        return List.copyOf(order);
    }

    /**
     * A circle for every component that is in one and in none of those before, from the component round to itself; one
     * that is paid on itself alone is no circle here.
     */
    List<List<String>> circles() {
        List<List<String>> circles = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ComponentTerms terms : components.values()) {
            if (!seen.contains(terms.id())) {
                way(terms, terms.id(), new HashSet<>()).map(PayOrder::forwards).ifPresent(circle -> {
                    circles.add(circle);
                    seen.addAll(circle);
                });
            }
        }
        return circles;
    }

    private void append(ComponentTerms terms, Set<ComponentTerms> order) {
        if (!order.contains(terms)) {
            references(terms).forEach(other -> append(other, order));
            order.add(terms);
        }
    }

    /** A way along the references, from its end back to its start, both included. */
    private Optional<List<String>> way(ComponentTerms from, String to, Set<String> tried) {
        for (ComponentTerms next : references(from)) {
            if (next.id().equals(to)) {
                return Optional.of(new ArrayList<>(List.of(to, from.id())));
            }
            if (tried.add(next.id())) {
                Optional<List<String>> rest = way(next, to, tried);
                rest.ifPresent(back -> back.add(from.id()));
                if (rest.isPresent()) {
                    return rest;
                }
            }
        }
        return Optional.empty();
    }

    private List<ComponentTerms> references(ComponentTerms terms) {
        return terms.paidOn().stream()
                .filter(id -> !id.equals(terms.id()))
                .flatMap(id -> Optional.ofNullable(components.get(id)).stream())
                .toList();
    }

    private static List<String> forwards(List<String> backwards) {
        Collections.reverse(backwards);
        return List.copyOf(backwards);
    }
}
