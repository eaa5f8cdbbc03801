package dev.attain.incentives.commission.kernel;

import dev.attain.core.finding.Finding;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.SalesEvent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All credits in ledger order, each once; credits that contradict each other about an event are left out. */
public final class CreditLedger {
    private static final Comparator<SalesCredit> ORDER = Comparator.comparing(SalesCredit::event, SalesEvent.ORDER)
            .thenComparing(SalesCredit::kind)
            .thenComparing(credit -> credit.source().rule());

    private final List<SalesCredit> credits;
    private final EventIndex events;
    private final BitSet left = new BitSet();
    private final Set<EventId> contradictory = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private CreditLedger(List<SalesCredit> credits) {
        this.credits = credits;
        this.events = new EventIndex(credits);
    }

    /** Puts credits into order. */
    public static CreditLedger of(List<SalesCredit> credits) {
        CreditLedger ledger = new CreditLedger(inOrder(credits));
        ledger.enterAll();
        return ledger;
    }

    /** All credits in ledger order, also those that are left out. */
    public List<SalesCredit> credits() {
        return credits;
    }

    /** Whether a credit takes part. */
    public boolean takesPart(int place) {
        return !left.get(place);
    }

    /** The event itself, or for a reversal what it takes back in the end, as far as that is known. */
    public SalesEvent sale(SalesEvent event) {
        SalesEvent at = event;
        for (int steps = 0; at.isReversal() && steps <= credits.size(); steps++) {
            int reversed = events.find(at.reverses().orElseThrow());
            if (reversed < 0 || left.get(reversed)) {
                return at;
            }
            at = credits.get(reversed).event();
        }
        return at;
    }

    /** What is wrong with credits. */
    public List<Finding> findings() {
        return findings;
    }

    private void enterAll() {
        for (int from = 0; from < credits.size(); ) {
            int to = endOfEvent(from);
            int first = events.enter(from);
            if (first == from) {
                enter(from, to);
            } else {
                contradict(from, to);
                contradict(first, endOfEvent(first));
            }
            from = to;
        }
        contradictory.forEach(id -> findings.add(Finding.error(path(id), KernelText.CREDIT_CONTRADICTORY, id)));
    }

    /** The credits of one event stand side by side. */
    private int endOfEvent(int from) {
        SalesEvent event = credits.get(from).event();
        int to = from + 1;
        while (to < credits.size() && isSame(event, credits.get(to).event())) {
            to++;
        }
        return to;
    }

    private void enter(int from, int to) {
        SalesCredit first = credits.get(from);
        boolean isRepeated = false;
        for (int place = from + 1; place < to; place++) {
            SalesCredit one = credits.get(place);
            if (!agree(first, one)) {
                contradict(from, to);
                return;
            }
            if (credits.subList(from, place).contains(one)) {
                left.set(place);
                isRepeated = true;
            }
        }
        if (isRepeated) {
            EventId id = first.event().id();
            findings.add(Finding.warning(path(id), KernelText.CREDIT_REPEATED, id));
        }
    }

    private void contradict(int from, int to) {
        EventId id = credits.get(from).event().id();
        left.set(from, to);
        contradictory.add(id);
    }

    private static List<SalesCredit> inOrder(List<SalesCredit> credits) {
        for (int i = 1; i < credits.size(); i++) {
            if (ORDER.compare(credits.get(i - 1), credits.get(i)) > 0) {
                return credits.stream().sorted(ORDER).toList();
            }
        }
        return credits;
    }

    private static boolean isSame(SalesEvent one, SalesEvent other) {
        return one.id().equals(other.id());
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
