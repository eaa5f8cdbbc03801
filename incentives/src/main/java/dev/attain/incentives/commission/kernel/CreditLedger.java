package dev.attain.incentives.commission.kernel;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.SalesEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All credits in ledger order, each once; credits that contradict each other about an event are left out. */
public final class CreditLedger {
    private static final Comparator<SalesCredit> ORDER = Comparator.comparing(SalesCredit::event, SalesEvent.ORDER)
            .thenComparing(SalesCredit::kind)
            .thenComparing(credit -> credit.source().rule());

    private final Map<EventId, SalesEvent> events = new HashMap<>();
    private final Map<PartyId, List<SalesCredit>> byPayee = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private CreditLedger() {}

    /** Puts credits into order. */
    public static CreditLedger of(List<SalesCredit> credits) {
        Map<EventId, List<SalesCredit>> byEvent = new LinkedHashMap<>();
        credits.stream()
                .sorted(ORDER)
                .forEach(credit -> byEvent.computeIfAbsent(credit.event().id(), id -> new ArrayList<>(1))
                        .add(credit));
        CreditLedger ledger = new CreditLedger();
        byEvent.forEach(ledger::enter);
        return ledger;
    }

    /** The credits of everybody, by payee. */
    public Map<PartyId, List<SalesCredit>> byPayee() {
        return byPayee;
    }

    /** The credits of one payee, in ledger order. */
    public List<SalesCredit> of(PartyId payee) {
        return byPayee.getOrDefault(payee, List.of());
    }

    /** The event itself, or for a reversal what it takes back in the end, as far as that is known. */
    public SalesEvent sale(SalesEvent event) {
        SalesEvent at = event;
        for (int steps = 0; at.isReversal() && steps <= events.size(); steps++) {
            SalesEvent reversed = events.get(at.reverses().orElseThrow());
            if (reversed == null) {
                return at;
            }
            at = reversed;
        }
        return at;
    }

    /** What is wrong with credits. */
    public List<Finding> findings() {
        return findings;
    }

    private void enter(EventId id, List<SalesCredit> credits) {
        SalesCredit first = credits.get(0);
        boolean agree = credits.stream().allMatch(one -> agree(first, one));
        if (!agree) {
            findings.add(Finding.error(path(id), KernelText.CREDIT_CONTRADICTORY, id));
            return;
        }
        List<SalesCredit> distinct =
                credits.size() == 1 ? credits : credits.stream().distinct().toList();
        if (distinct.size() < credits.size()) {
            findings.add(Finding.warning(path(id), KernelText.CREDIT_REPEATED, id));
        }
        events.put(id, first.event());
        distinct.forEach(credit -> byPayee.computeIfAbsent(credit.payee(), payee -> new ArrayList<>())
                .add(credit));
    }

    private static boolean agree(SalesCredit one, SalesCredit other) {
        return one.event().equals(other.event())
                && one.source().definition().equals(other.source().definition())
                && one.source().version().equals(other.source().version());
    }

    /** Under which path findings about an event stand. */
    public static String path(EventId id) {
        return "events[" + id + "]";
    }
}
