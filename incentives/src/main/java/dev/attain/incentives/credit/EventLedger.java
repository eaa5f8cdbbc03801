package dev.attain.incentives.credit;

import dev.attain.core.finding.Finding;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.SalesEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The events in ledger order, each once; ids that stand for different events are left out. */
final class EventLedger {
    private final Map<EventId, SalesEvent> events = new LinkedHashMap<>();
    private final Set<EventId> contradictory = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private EventLedger() {}

    static EventLedger of(List<SalesEvent> events) {
        Map<EventId, List<SalesEvent>> byId = new LinkedHashMap<>();
        events.stream()
                .sorted(SalesEvent.ORDER)
                .forEach(event -> byId.computeIfAbsent(event.id(), id -> new ArrayList<>(1))
                        .add(event));
        EventLedger ledger = new EventLedger();
        byId.forEach(ledger::enter);
        return ledger;
    }

    Collection<SalesEvent> events() {
        return events.values();
    }

    List<Finding> findings() {
        return findings;
    }

    /** The event that a reversal takes back; empty for every other event, and where it is not in the ledger. */
    Optional<SalesEvent> reversedBy(SalesEvent event) {
        return event.reverses().map(events::get);
    }

    /** Whether events were left out because they contradict each other about this id. */
    boolean isContradictory(EventId id) {
        return contradictory.contains(id);
    }

    private void enter(EventId id, List<SalesEvent> same) {
        SalesEvent first = same.get(0);
        if (same.stream().allMatch(first::equals)) {
            events.put(id, first);
        } else {
            contradictory.add(id);
        }
        if (same.size() > 1) {
            findings.add(repeated(id, same.size()));
        }
    }

    private Finding repeated(EventId id, int times) {
        String path = Verdict.path(id);
        return contradictory.contains(id)
                ? Finding.error(path, CreditText.EVENT_CONTRADICTORY, id, times)
                : Finding.warning(path, CreditText.EVENT_REPEATED, id, times);
    }
}
