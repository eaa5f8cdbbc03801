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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All credits in ledger order, each once; credits that contradict each other about an event are left out. */
public final class CreditLedger {
    private static final Comparator<SalesCredit> ORDER = Comparator.comparing(SalesCredit::event, SalesEvent.ORDER)
            .thenComparing(SalesCredit::kind)
            .thenComparing(credit -> credit.source().rule());

    private final List<SalesCredit> credits;
    private final BitSet left = new BitSet();
    private final RisingIds ids = new RisingIds();
    private final Set<EventId> contradictory = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Where events begin; only made where it is needed. */
    private @Nullable EventIndex index;

    /** Whether all events can be found in it. */
    private boolean isEntered;

    /** The first credit of the event that was read last. */
    private int firstOfEvent;

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

    /**
     * The place of the last credit of the sale that an event takes back in the end; below zero where it is not known.
     */
    public int placeOfSale(SalesEvent reversal) {
        SalesEvent sale = sale(reversal);
        return sale.isReversal() ? -1 : events().next(events().find(sale.id()) + 1) - 1;
    }

    /** What is wrong with credits. */
    public List<Finding> findings() {
        return findings;
    }

    /** Under which path findings about an event stand. */
    public static String path(EventId id) {
        return "events[" + id + "]";
    }

    /** Reads credits as long as they are in order; whether all are. */
    private boolean isRead(CreditReader reader) {
        for (int place = 0; place < credits.size(); place++) {
            SalesCredit credit = credits.get(place);
            if (place > 0 && !follows(place, credits.get(place - 1), credit)) {
                return false;
            }
            reader.read(place, credit);
        }
        check(firstOfEvent, credits.size());
        if (index != null) {
            enterAll(index);
        }
        contradictory.forEach(id -> findings.add(Finding.error(path(id), FactText.CREDIT_CONTRADICTORY, id)));
        return true;
    }

    /** Whether a credit is in order behind the one before, of the same event or another. */
    private boolean follows(int place, SalesCredit before, SalesCredit credit) {
        if (isSame(before.event(), credit.event())) {
            return ORDER.compare(before, credit) <= 0;
        }
        begin(place, before.event().id(), credit.event().id());
        return SalesEvent.ORDER.compare(before.event(), credit.event()) <= 0;
    }

    /** Another event begins; that its id came before has to be ruled out by an index once ids do not rise. */
    private void begin(int place, EventId before, EventId id) {
        check(firstOfEvent, place);
        firstOfEvent = place;
        if (index == null && !ids.rise(before, id)) {
            index = indexOf(place);
        }
        if (index != null) {
            index.begin(place);
        }
    }

    /** Where the events of the first credits begin. */
    private EventIndex indexOf(int end) {
        EventIndex begun = new EventIndex(credits);
        for (int place = 0; place < end; place++) {
            if (place == 0
                    || !isSame(
                            credits.get(place - 1).event(), credits.get(place).event())) {
                begun.begin(place);
            }
        }
        return begun;
    }

    /** Enters all events; those that stand at two places of the ledger contradict each other. */
    private void enterAll(EventIndex begun) {
        for (int place = begun.next(0); place < credits.size(); place = begun.next(place + 1)) {
            int first = begun.enter(place);
            if (first != place) {
                contradict(place, begun.next(place + 1));
                contradict(first, begun.next(first + 1));
            }
        }
        isEntered = true;
    }

    private EventIndex events() {
        if (index == null) {
            index = indexOf(credits.size());
        }
        if (!isEntered) {
            enterAll(index);
        }
        return index;
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
            if (isAmong(from, place, one)) {
                left.set(place);
                isRepeated = true;
            }
        }
        if (isRepeated) {
            EventId id = credits.get(from).event().id();
            findings.add(Finding.warning(path(id), FactText.CREDIT_REPEATED, id));
        }
    }

    private boolean isAmong(int from, int to, SalesCredit credit) {
        for (int place = from; place < to; place++) {
            if (credits.get(place).equals(credit)) {
                return true;
            }
        }
        return false;
    }

    private void contradict(int from, int to) {
        left.set(from, to);
        contradictory.add(credits.get(from).event().id());
    }

    private static boolean isSame(SalesEvent one, SalesEvent other) {
        return one.id().value().equals(other.id().value());
    }

    /** Whether two credits of one event say the same of it. */
    public static boolean agree(SalesCredit one, SalesCredit other) {
        return one.event().equals(other.event())
                && one.source().definition().equals(other.source().definition())
                && one.source().version().equals(other.source().version());
    }
}
