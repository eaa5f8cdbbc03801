package dev.attain.incentives.credit;

import dev.attain.core.finding.Finding;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.SalesEvent;
import java.util.List;

/**
 * Who is credited with an event, or why nobody is.
 *
 * @param sale the event itself, or for a reversal what it takes back in the end
 */
record Verdict(SalesEvent sale, List<RuledShare> shares, List<EventSplit> splits, List<Finding> findings) {
    static Verdict credited(SalesEvent sale, List<RuledShare> shares) {
        return new Verdict(sale, List.copyOf(shares), List.of(), List.of());
    }

    /** Findings whose paths start inside the event. */
    static Verdict refused(SalesEvent event, List<Finding> findings) {
        String path = path(event.id());
        return new Verdict(
                event,
                List.of(),
                List.of(),
                findings.stream().map(finding -> finding.below(path)).toList());
    }

    static Verdict refused(SalesEvent event, String path, CreditText text, Object... arguments) {
        return refused(event, List.of(Finding.error(path, text, arguments)));
    }

    static String path(EventId id) {
        return "events[" + id + "]";
    }

    boolean isCredited() {
        return !shares.isEmpty();
    }

    Verdict split(List<EventSplit> amounts) {
        return new Verdict(sale, shares, amounts, findings);
    }
}
