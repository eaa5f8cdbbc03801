package dev.attain.incentives.commission;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.plan.Quota;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What happened, and what was expected.
 *
 * @param credits all credits from the first day of the plan on, in any order
 * @param quotas at most one for a payee, measure and period
 */
public record CommissionFacts(
        @NotNull List<@NotNull SalesCredit> credits,
        @NotNull List<@NotNull @Valid Quota> quotas) {
    public CommissionFacts {
        credits = Require.copy(credits, "commissionFacts.credits");
        quotas = Require.copy(quotas, "commissionFacts.quotas");
        record Key(PartyId payee, String measure, SalesPeriod period) {}
        Findings findings = Findings.in("commissionFacts");
        Set<Key> seen = new HashSet<>();
        for (int i = 0; i < quotas.size(); i++) {
            Quota quota = quotas.get(i);
            boolean first = seen.add(new Key(quota.payee(), quota.measure(), quota.period()));
            findings.unless(
                    first,
                    "quotas[" + i + "]",
                    CommissionText.QUOTA_TWICE,
                    quota.payee(),
                    quota.measure(),
                    quota.period().label());
        }
        findings.refuse();
    }
}
