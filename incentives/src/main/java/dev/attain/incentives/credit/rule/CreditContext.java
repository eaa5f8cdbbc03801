package dev.attain.incentives.credit.rule;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.party.OrgChart;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.SalesEvent;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * All that a credit rule may look at.
 *
 * @param terms the terms in the policy that name the rule
 * @param event the event; never a reversal, which is credited as the event that it takes back
 * @param orgChart who reports to whom; ask it as of the event's day
 * @param credited what the terms before these credited, in their order
 */
public record CreditContext(
        @NotNull CreditTerms terms,
        @NotNull SalesEvent event,
        @NotNull OrgChart orgChart,
        @NotNull List<@NotNull CreditShare> credited) {
    public CreditContext {
        requireNonNull(terms, "creditContext.terms");
        requireNonNull(event, "creditContext.event");
        requireNonNull(orgChart, "creditContext.orgChart");
        credited = Require.copy(credited, "creditContext.credited");
    }

    /** Whether it is already known who sold the event, if only the house. */
    public boolean isSold() {
        return CreditShare.isSold(credited);
    }
}
