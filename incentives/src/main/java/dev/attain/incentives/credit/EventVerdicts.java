package dev.attain.incentives.credit;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Money;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.SalesEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges every event of a ledger once; a reversal after the event that it takes back, with the same shares. */
final class EventVerdicts {
    private final PreparedPolicy prepared;
    private final EventExchanger exchanger;
    private final EventLedger ledger;
    private final Map<EventId, Verdict> verdicts = new HashMap<>();

    EventVerdicts(PreparedPolicy prepared, EventExchanger exchanger, EventLedger ledger) {
        this.prepared = prepared;
        this.exchanger = exchanger;
        this.ledger = ledger;
    }

    Verdict of(SalesEvent event) {
        if (!event.isReversal() && !ledger.isReversed(event)) {
            return split(event, prepared.verdict(event));
        }
        chainOf(event).forEach(one -> verdicts.put(one.id(), split(one, judge(one))));
        return requireNonNull(verdicts.get(event.id()), "verdict");
    }

    /** What is still to be judged before an event can be, the event itself last. */
    private Deque<SalesEvent> chainOf(SalesEvent event) {
        Deque<SalesEvent> chain = new ArrayDeque<>();
        Set<EventId> seen = new HashSet<>();
        Optional<SalesEvent> at = Optional.of(event);
        while (at.isPresent()
                && !verdicts.containsKey(at.get().id())
                && seen.add(at.get().id())) {
            chain.push(at.get());
            at = ledger.reversedBy(at.get());
        }
        return chain;
    }

    private Verdict judge(SalesEvent event) {
        return event.reverses().map(reversed -> reversal(event, reversed)).orElseGet(() -> prepared.verdict(event));
    }

    private Verdict reversal(SalesEvent event, EventId reversed) {
        Verdict original = verdicts.get(reversed);
        if (original == null) {
            return Verdict.refused(event, "reverses", whyNot(event, reversed), event.id(), reversed);
        }
        if (!original.isCredited()) {
            return Verdict.refused(event, "reverses", CreditText.REVERSED_NOT_CREDITED, event.id(), reversed);
        }
        Money before = ledger.reversedBy(event).orElseThrow().amount();
        if (Long.signum(before.minor()) * Long.signum(event.amount().minor()) > 0) {
            return Verdict.refused(
                    event, "amount", CreditText.REVERSAL_SIGN, event.id(), event.amount(), reversed, before);
        }
        return Verdict.credited(original.sale(), original.shares());
    }

    private CreditText whyNot(SalesEvent event, EventId reversed) {
        if (ledger.isContradictory(reversed)) {
            return CreditText.REVERSED_NOT_CREDITED;
        }
        return ledger.reversedBy(event).isPresent() ? CreditText.REVERSAL_CIRCULAR : CreditText.REVERSED_UNKNOWN;
    }

    private Verdict split(SalesEvent event, Verdict verdict) {
        if (!verdict.isCredited()) {
            return verdict;
        }
        try {
            EventExchanger.Worth worth = exchanger.worth(event, verdict.sale());
            return worth instanceof EventExchanger.Unknown unknown
                    ? Verdict.refused(event, List.of(unknown.finding()))
                    : verdict.split(splits((EventExchanger.Known) worth, verdict.shares()));
        } catch (ArithmeticException tooLarge) {
            return Verdict.refused(event, "amount", CreditText.AMOUNT_TOO_LARGE, event.id(), event.amount());
        }
    }

    private List<EventSplit> splits(EventExchanger.Known worth, List<RuledShare> shares) {
        if (areOfOneKind(shares)) {
            return List.of(EventSplit.of(prepared.policy(), worth, shares));
        }
        return Stream.of(CreditKind.values())
                .map(kind -> ofKind(kind, shares))
                .filter(alike -> !alike.isEmpty())
                .map(alike -> EventSplit.of(prepared.policy(), worth, alike))
                .toList();
    }

    private static boolean areOfOneKind(List<RuledShare> shares) {
        CreditKind first = shares.get(0).share().kind();
        for (RuledShare ruled : shares) {
            if (ruled.share().kind() != first) {
                return false;
            }
        }
        return true;
    }

    private static List<RuledShare> ofKind(CreditKind kind, List<RuledShare> shares) {
        return shares.stream().filter(ruled -> ruled.share().kind() == kind).toList();
    }
}
