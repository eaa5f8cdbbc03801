package dev.attain.incentives.commission.fact;

import dev.attain.core.finding.Finding;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.SalesEvent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All credits in ledger order, each once; credits that contradict each other about an event are left out. */
public final class CreditLedger {
    private static final Comparator<SalesCredit> ORDER = Comparator.comparing(SalesCredit::event, SalesEvent.ORDER)
            .thenComparing(SalesCredit::kind)
            .thenComparing(credit -> credit.source().rule());

    private final List<SalesCredit> credits;
    private final BitSet left = new BitSet();
    private final Set<EventId> contradictory = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<EventIndex> events = Optional.empty();

    private CreditLedger(List<SalesCredit> credits) {
        this.credits = credits;
    }

    /** Puts credits into order, and has them read. */
    public static CreditLedger of(List<SalesCredit> credits, CreditReader reader) {
        CreditLedger ledger = new CreditLedger(credits);
        if (ledger.isRead(reader)) {
            return ledger;
        }
        CreditLedger sorted = new CreditLedger(credits.stream().sorted(ORDER).toList());
        sorted.isRead(reader);
        return sorted;
    }

    /** All credits in ledger order, also those that are left out. */
    public List<SalesCredit> credits() {
        return credits;
    }

    /** The places of credits that are left out. */
    public BitSet left() {
        return left;
    }

    /** The event itself, or for a reversal what it takes back in the end, as far as that is known. */
    public SalesEvent sale(SalesEvent event) {
        SalesEvent at = event;
        for (int steps = 0; at.isReversal() && steps <= credits.size(); steps++) {
            int reversed = events().find(at.reverses().orElseThrow());
            if (reversed < 0 || left.get(reversed)) {
                return at;
            }
            at = credits.get(reversed).event();
        }
        return at;
    }

    /** The place of the last credit of the sale that an event takes back in the end; below zero where it is not known. */
    public int placeOfSale(SalesEvent reversal) {
        SalesEvent sale = sale(reversal);
        return sale.isReversal() ? -1 : endOfEvent(events().find(sale.id())) - 1;
    }

    /** What is wrong with credits. */
    public List<Finding> findings() {
        return findings;
    }

    /** Under which path findings about an event stand. */
    public static String path(EventId id) {
        return "events[" + id + "]";
    }

    /** Reads credits as long as they are in order; whether all are. Ids that rise along the ledger cannot repeat. */
    private boolean isRead(CreditReader reader) {
        boolean rises = true;
        SalesCredit before = null;
        int from = 0;
        for (int place = 0; place < credits.size(); place++) {
            SalesCredit credit = credits.get(place);
            reader.read(place, credit);
            if (before != null && !isSame(before.event(), credit.event())) {
                if (SalesEvent.ORDER.compare(before.event(), credit.event()) > 0) {
                    return false;
                }
                rises &= before.event().id().compareTo(credit.event().id()) < 0;
                check(from, place);
                from = place;
            } else if (before != null && ORDER.compare(before, credit) > 0) {
                return false;
            }
            before = credit;
        }
        check(from, credits.size());
        if (!rises) {
            findRepeated();
        }
        contradictory.forEach(id -> findings.add(Finding.error(path(id), FactText.CREDIT_CONTRADICTORY, id)));
        return true;
    }

    /** Looks for events that stand at two places of the ledger. */
    private void findRepeated() {
        EventIndex index = new EventIndex(credits);
        events = Optional.of(index);
        for (int from = 0; from < credits.size(); from = endOfEvent(from)) {
            int first = index.enter(from);
            if (first != from) {
                contradict(from, endOfEvent(from));
                contradict(first, endOfEvent(first));
            }
        }
    }

    private EventIndex events() {
        if (events.isEmpty()) {
            EventIndex index = new EventIndex(credits);
            for (int from = 0; from < credits.size(); from = endOfEvent(from)) {
                index.enter(from);
            }
            events = Optional.of(index);
        }
        return events.get();
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

    /** Checks the credits of one event against each other. */
    private void check(int from, int to) {
        boolean isRepeated = false;
        for (int place = from + 1; place < to; place++) {
            SalesCredit one = credits.get(place);
            if (!agree(credits.get(from), one)) {
                contradict(from, to);
                return;
            }
            if (credits.subList(from, place).contains(one)) {
                left.set(place);
                isRepeated = true;
            }
        }
        if (isRepeated) {
            EventId id = credits.get(from).event().id();
            findings.add(Finding.warning(path(id), FactText.CREDIT_REPEATED, id));
        }
    }

    private void contradict(int from, int to) {
        left.set(from, to);
        contradictory.add(credits.get(from).event().id());
    }

    private static boolean isSame(SalesEvent one, SalesEvent other) {
        return one.id().equals(other.id());
    }

    /** Whether two credits of one event say the same of it. */
    public static boolean agree(SalesCredit one, SalesCredit other) {
        return one.event().equals(other.event())
                && one.source().definition().equals(other.source().definition())
                && one.source().version().equals(other.source().version());
    }
}
