package dev.attain.incentives.credit.event;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Money;
import dev.attain.core.party.PartyId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what no event can mean. */
final class EventCheck {
    private final EventId id;
    private final Findings findings = Findings.in("salesEvent");

    private EventCheck(EventId id) {
        this.id = id;
    }

    static EventCheck of(EventId id) {
        return new EventCheck(id);
    }

    EventCheck reverses(Optional<EventId> other) {
        boolean itself = other.filter(id::equals).isPresent();
        findings.unless(!itself, "reverses", EventText.REVERSES_ITSELF, id);
        return this;
    }

    EventCheck margin(Optional<Money> margin, Money amount) {
        margin.filter(given -> !given.currency().equals(amount.currency()))
                .ifPresent(given -> findings.unless(false, "margin", EventText.MARGIN_CURRENCY, id, given, amount));
        return this;
    }

    EventCheck shares(List<CreditShare> shares) {
        record Role(PartyId payee, CreditKind kind) {}
        Set<Role> seen = new HashSet<>();
        for (int i = 0; i < shares.size(); i++) {
            CreditShare share = shares.get(i);
            boolean first = seen.add(new Role(share.payee(), share.kind()));
            findings.unless(first, "shares[" + i + "]", EventText.SHARE_TWICE, id, share.payee(), share.kind());
        }
        return this;
    }

    EventCheck attributes(List<EventAttribute> attributes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < attributes.size(); i++) {
            String name = attributes.get(i).name();
            findings.unless(seen.add(name), "attributes[" + i + "]", EventText.ATTRIBUTE_TWICE, id, name);
        }
        return this;
    }

    void refuse() {
        findings.refuse();
    }
}
