package dev.attain.incentives.credit;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.party.PartyId;
import java.util.Currency;
import java.util.List;
import org.immutables.value.Value;

/** Who is credited with what, and what could not be credited. Equal for the same events in any order. */
@Value.Immutable
public sealed interface CreditAllocation permits ImmutableCreditAllocation {
    /** The currency of every credit. */
    Currency currency();

    /** All credits in ledger order of their events; of one event by kind, and then in the order of the policy. */
    List<SalesCredit> credits();

    /** What is wrong with events, in ledger order; an event with an error is credited to nobody. */
    List<Finding> findings();

    /** All that counts towards the quota of a payee; zero for whoever is not credited. */
    default Money quotaCredit(PartyId payee) {
        return Money.sum(
                currency(), of(payee).stream().map(SalesCredit::quotaCredit).toList());
    }

    /** All that a payee's commission is paid on; zero for whoever is not credited. */
    default Money commissionCredit(PartyId payee) {
        return Money.sum(
                currency(),
                of(payee).stream().map(SalesCredit::commissionCredit).toList());
    }

    /** The credits of one payee, in ledger order. */
    default List<SalesCredit> of(PartyId payee) {
        return credits().stream().filter(credit -> credit.payee().equals(payee)).toList();
    }
}
