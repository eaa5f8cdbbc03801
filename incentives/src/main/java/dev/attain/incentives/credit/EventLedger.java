package dev.attain.incentives.credit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.attain.core.finding.Finding;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.SalesEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The events in ledger order, each once; ids that stand for different events are left out. */
final class EventLedger {
    private final List<SalesEvent> events;
    private final Map<EventId, SalesEvent> reversed;
    private final Set<EventId> contradictory = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private EventLedger(List<SalesEvent> inOrder) {
        Set<EventId> repeated = repeated(inOrder);
        this.events = repeated.isEmpty() ? inOrder : distinct(inOrder, repeated);
        this.reversed = reversed(events);
    }

    static EventLedger of(List<SalesEvent> events) {
        SalesEvent[] inOrder = events.toArray(SalesEvent[]::new);
        Arrays.sort(inOrder, SalesEvent.ORDER);
        return new EventLedger(Arrays.asList(inOrder));
    }

    List<SalesEvent> events() {
        return events;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The event that a reversal takes back; empty for every other event, and where it is not in the ledger. */
    Optional<SalesEvent> reversedBy(SalesEvent event) {
        return event.reverses().map(reversed::get);
    }

    /** Whether some event takes this one back. */
    boolean isReversed(SalesEvent event) {
        return !reversed.isEmpty() && reversed.containsKey(event.id());
    }

    /** Whether events were left out because they contradict each other about this id. */
    boolean isContradictory(EventId id) {
        return contradictory.contains(id);
    }

    private static Set<EventId> repeated(List<SalesEvent> events) {
        EventIdSet seen = new EventIdSet(events.size());
        Set<EventId> repeated = new HashSet<>();
        for (SalesEvent event : events) {
            if (!seen.add(event.id())) {
                repeated.add(event.id());
            }
        }
        return repeated;
    }

    private List<SalesEvent> distinct(List<SalesEvent> inOrder, Set<EventId> repeated) {
        inOrder.stream()
                .filter(event -> repeated.contains(event.id()))
                .collect(groupingBy(SalesEvent::id, LinkedHashMap::new, toList()))
                .forEach(this::judge);
        return inOrder.stream()
                .filter(event -> !contradictory.contains(event.id()))
                .distinct()
                .toList();
    }

    private void judge(EventId id, List<SalesEvent> same) {
        String path = Verdict.path(id);
        if (same.stream().allMatch(same.get(0)::equals)) {
            findings.add(Finding.warning(path, CreditText.EVENT_REPEATED, id, same.size()));
        } else {
            contradictory.add(id);
            findings.add(Finding.error(path, CreditText.EVENT_CONTRADICTORY, id, same.size()));
        }
    }

    /** The events that others take back, by their ids. */
    private static Map<EventId, SalesEvent> reversed(List<SalesEvent> events) {
        Set<EventId> named = new HashSet<>();
        for (SalesEvent event : events) {
            event.reverses().ifPresent(named::add);
        }
        Map<EventId, SalesEvent> reversed = new HashMap<>();
        if (!named.isEmpty()) {
            events.stream()
                    .filter(event -> named.contains(event.id()))
                    .forEach(event -> reversed.put(event.id(), event));
        }
        return reversed;
    }
}
