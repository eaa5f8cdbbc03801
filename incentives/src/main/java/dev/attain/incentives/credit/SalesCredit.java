package dev.attain.incentives.credit;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Source;
import dev.attain.core.money.Money;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.exchange.EventExchange;
import java.util.Optional;

/**
 * The part of one event that is credited to one payee, as two amounts: for the quota, and for the commission.
 * {@link CreditAllocator} makes them; a host that credits elsewhere hands in {@link GivenCredit}s.
 */
public sealed interface SalesCredit permits SplitCredit, GivenCredit {
    /** The event, a reversal where it is one. */
    SalesEvent event();

    /** The share in it, of which the amounts are made; that of the reversed event for a reversal. */
    CreditShare share();

    /**
     * What the event is worth in the currency of the credits, and the rate that was used; empty where the event is in
     * that currency itself.
     */
    Optional<EventExchange> exchange();

    /** What counts towards the payee's quota, in the currency that is credited. */
    Money quotaCredit();

    /** What the payee's commission is paid on, in the same currency. */
    Money commissionCredit();

    /** The rule that credited it, and the policy with its version. */
    Source source();

    /** How the quota credit came about; made when it is asked for. */
    Explanation quotaExplanation();

    /** How the commission credit came about; made when it is asked for. */
    Explanation commissionExplanation();

    /** The margin of the whole event in the currency of the credits; empty if the event states none. */
    default Optional<Money> margin() {
        return exchange().map(EventExchange::margin).orElseGet(event()::margin);
    }

    /** Who is credited. */
    default PartyId payee() {
        return share().payee();
    }

    /** Why. */
    default CreditKind kind() {
        return share().kind();
    }
}
