package dev.attain.core.target.reconcile;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.split.terms.Capacity;
import dev.attain.core.target.split.terms.Ramp;
import dev.attain.core.text.Message;
import dev.attain.core.time.SalesPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people bring to a period: productivity × ramp share × attainment × (1 − attrition). */
final class HeadCount {
    private HeadCount() {}

    static Explanation of(ReconciliationTerms terms, Capacity person, SalesPeriod period) {
        Ratio share = terms.ramp().capacity(person.hiredOn(), person.leftOn(), period);
        PartyId owner = person.owner();
        Message present = ReconcileText.PRESENT.message(period.label(), person.hiredOn());
        return carried(
                        terms,
                        ReconcileText.PERSON.message(owner),
                        List.of(
                                Explanation.input(
                                        ReconcileText.PRODUCTIVITY.message(period.label()), person.productivity()),
                                share(present, share)))
                .about(owner);
    }

    /** What one new head brings. */
    static Explanation brings(ReconciliationTerms terms, NewHead head, SalesPeriod period) {
        Ramp ramp = terms.ramp();
        Explanation productivity =
                Explanation.input(ReconcileText.PRODUCTIVITY.message(period.label()), head.productivity());
        Explanation share = head.hiredOn()
                .map(on -> share(
                        ReconcileText.PRESENT.message(period.label(), on), ramp.capacity(on, Optional.empty(), period)))
                .orElseGet(() -> share(ReconcileText.FULLY_PRESENT.message(period.label()), Ratio.ONE));
        return carried(terms, ReconcileText.HEAD.message(), List.of(productivity, share));
    }

    private static Explanation carried(ReconciliationTerms terms, Message label, List<Explanation> present) {
        List<Explanation> factors = new ArrayList<>(present);
        if (!terms.attainment().equals(Rate.ONE)) {
            factors.add(Explanation.input(ReconcileText.ATTAINMENT.message(), Quantity.of(terms.attainment())));
        }
        if (!terms.attrition().isZero()) {
            Rate staying = Rate.ONE.minus(terms.attrition());
            factors.add(Explanation.input(ReconcileText.STAYING.message(terms.attrition()), Quantity.of(staying)));
        }
        return Explanation.product(label, factors);
    }

    private static Explanation share(Message label, Ratio share) {
        return Explanation.input(label, new Quantity(share, Unit.PERCENT));
    }
}
