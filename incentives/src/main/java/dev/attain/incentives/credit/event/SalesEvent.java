package dev.attain.incentives.credit.event;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Money;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.CustomerId;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The raw commissionable fact: one order line, invoice line or receipt.
 *
 * @param id which event, unique among all events that are ever credited together
 * @param on the day on which it counts
 * @param sequence its place among the events of that day; events with equal places follow their ids
 * @param kind what happened
 * @param reverses the event that this one takes back, in full or in part; empty for every other event
 * @param amount what it is worth; below zero for a reversal of what was above zero
 * @param margin what is left of it after cost, of either sign, in the currency of the amount
 * @param quantity how many units were sold, exactly, also parts of one; below zero for a reversal
 * @param product what was sold
 * @param customer who bought
 * @param segment the segment of that customer, not blank
 * @param territory where it was sold, not blank
 * @param owner who is responsible for the sale
 * @param shares how the host divides it; a payee has at most one share of a kind, and earlier shares come first where a
 *     cent has to go to one of them
 * @param attributes whatever else the host knows, each name once
 */
@Value.Builder
public record SalesEvent(
        @NotNull @Valid EventId id,
        @NotNull LocalDate on,
        long sequence,
        @NotNull EventKind kind,
        @NotNull Optional<@Valid EventId> reverses,
        @NotNull Money amount,
        @NotNull Optional<Money> margin,
        @NotNull Optional<Ratio> quantity,
        @NotNull Optional<@Valid Product> product,
        @NotNull Optional<@Valid CustomerId> customer,
        @NotNull Optional<@NotBlank String> segment,
        @NotNull Optional<@NotBlank String> territory,
        @NotNull Optional<@Valid PartyId> owner,
        @NotNull List<@NotNull @Valid CreditShare> shares,
        @NotNull List<@NotNull @Valid EventAttribute> attributes)
        implements WithSalesEvent {

    /** Ledger order: by day, then sequence, then id. */
    public static final Comparator<SalesEvent> ORDER = SalesEvent::compareInLedger;

    public SalesEvent {
        requireNonNull(id, "salesEvent.id");
        requireNonNull(on, "salesEvent.on");
        requireNonNull(kind, "salesEvent.kind");
        requireNonNull(reverses, "salesEvent.reverses");
        requireNonNull(amount, "salesEvent.amount");
        requireNonNull(margin, "salesEvent.margin");
        requireNonNull(quantity, "salesEvent.quantity");
        requireNonNull(product, "salesEvent.product");
        requireNonNull(customer, "salesEvent.customer");
        requireText(segment, "salesEvent.segment");
        requireText(territory, "salesEvent.territory");
        requireNonNull(owner, "salesEvent.owner");
        shares = Require.copy(shares, "salesEvent.shares");
        attributes = Require.copy(attributes, "salesEvent.attributes");
        EventCheck.of(id)
                .reverses(reverses)
                .margin(margin, amount)
                .shares(shares)
                .attributes(attributes)
                .refuse();
    }

    /** Starts an empty event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an event; sets every attribute at most once. */
    public static final class Builder extends StrictSalesEventBuilder {
        Builder() {}
    }

    /** The value of an open attribute; empty if the event does not have it. */
    public Optional<String> attribute(String name) {
        for (EventAttribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return Optional.of(attribute.value());
            }
        }
        return Optional.empty();
    }

    /** Whether this event takes another one back. */
    public boolean isReversal() {
        return reverses.isPresent();
    }

    private static int compareInLedger(SalesEvent one, SalesEvent other) {
        int byDay = one.on.compareTo(other.on);
        if (byDay != 0) {
            return byDay;
        }
        int bySequence = Long.compare(one.sequence, other.sequence);
        return bySequence != 0 ? bySequence : one.id.compareTo(other.id);
    }

    private static void requireText(Optional<String> text, String name) {
        requireNonNull(text, name).ifPresent(given -> Require.text(given, name));
    }
}
