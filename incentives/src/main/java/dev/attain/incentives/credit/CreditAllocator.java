package dev.attain.incentives.credit;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.core.money.ExchangeRates;
import dev.attain.core.party.OrgChart;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.rule.CreditRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Works out whose sales the events are. The order of the events does not matter; they carry their own.
 *
 * <p>A reversal is credited with the shares of the event that it takes back, and so as of that event's day, owner and
 * reporting lines; a full reversal takes back every cent from whoever got it. Both must be among the events, and it is
 * the day of the event taken back that must lie in the policy. What stands in the reversal itself about owner, shares
 * or product does not matter. A reversal can be reversed.
 *
 * <p>An event in another currency than the policy's is credited by the rate of the day that the policy names, see
 * {@link dev.attain.incentives.credit.exchange.ExchangeTerms}.
 *
 * <p>An event that cannot be credited is a finding with its id, and everything else is credited. An event that comes
 * twice counts once; different events with one id count for nothing.
 */
public final class CreditAllocator {
    private static final CreditAllocator STANDARD = new CreditAllocator(CreditRules.standard(), ExchangeRates.none());

    private final CreditRules rules;
    private final ExchangeRates rates;

    private CreditAllocator(CreditRules rules, ExchangeRates rates) {
        this.rules = rules;
        this.rates = rates;
    }

    /** With the rules that the library brings, and without exchange rates. */
    public static CreditAllocator standard() {
        return STANDARD;
    }

    /**
     * With a catalogue that has rules of your own: {@code CreditAllocator.with(CreditRules.standard().with(id, rule))}.
     */
    public static CreditAllocator with(CreditRules rules) {
        return new CreditAllocator(requireNonNull(rules, "rules"), ExchangeRates.none());
    }

    /** The same with exchange rates, for policies that credit events in other currencies too. */
    public CreditAllocator exchanging(ExchangeRates rates) {
        return new CreditAllocator(rules, requireNonNull(rates, "rates"));
    }

    /**
     * Credits every event to those whose sale it is.
     *
     * @param policy what was agreed
     * @param events what happened, in any order; every reversal together with what it takes back
     * @param orgChart who reports to whom, on every day of the events
     * @throws dev.attain.core.finding.InvalidDefinitionException if terms of the policy name a rule that the catalogue
     *     does not have
     */
    public CreditAllocation allocate(CreditPolicy policy, List<SalesEvent> events, OrgChart orgChart) {
        requireNonNull(policy, "policy");
        requireNonNull(orgChart, "orgChart");
        EventLedger ledger = EventLedger.of(Require.copy(events, "events"));
        EventVerdicts verdicts = new EventVerdicts(
                PreparedPolicy.of(policy, rules, orgChart), new EventExchanger(policy, rates), ledger);
        List<SalesCredit> credits = new ArrayList<>(ledger.events().size());
        List<Finding> findings = new ArrayList<>(ledger.findings());
        for (SalesEvent event : ledger.events()) {
            Verdict verdict = verdicts.of(event);
            for (EventSplit split : verdict.splits()) {
                split.addTo(credits);
            }
            findings.addAll(verdict.findings());
        }
        return ImmutableCreditAllocation.builder()
                .currency(policy.currency())
                .addAllCredits(credits)
                .addAllFindings(findings)
                .build();
    }
}
