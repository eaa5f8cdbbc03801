package dev.attain.examples.steelwheels.allocation;

import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import dev.attain.funnel.allocation.fit.FitContext;
import dev.attain.funnel.allocation.fit.FitScore;
import dev.attain.funnel.allocation.fit.FitTerms;
import java.util.List;

/**
 * A criterion of Steel Wheels' own: whoever serves fewer customers suits better. Points: less one for each customer
 * served, so that the best plan has the least sum of customers served.
 *
 * @param served how many customers each rep serves
 */
record ServedFit(List<Served> served) implements FitTerms {
    static final String CRITERION = "steelwheels.served";

    ServedFit {
        served = List.copyOf(served);
    }

    /** How many customers a rep serves. */
    record Served(PartyId rep, long customers) {}

    @Override
    public String criterion() {
        return CRITERION;
    }

    static FitScore score(FitContext context) {
        PartyId rep = context.rep().rep();
        long customers = context.terms(ServedFit.class).customers(rep);
        return FitScore.of(-customers, Message.of(AllocationText.SERVED, rep, customers));
    }

    long customers(PartyId rep) {
        return served.stream()
                .filter(one -> one.rep().equals(rep))
                .mapToLong(Served::customers)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody counted the customers of " + rep));
    }
}
