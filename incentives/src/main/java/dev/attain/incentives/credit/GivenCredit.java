package dev.attain.incentives.credit;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Source;
import dev.attain.core.finding.Findings;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.text.Message;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.exchange.EventExchange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A credit that was made elsewhere, for hosts that know whose sale it was and only pay with this library. Its amounts
 * are taken as they are: whether the credits of an event add up is the business of whoever made them.
 *
 * @param event the event, a reversal where it is one
 * @param share payee, kind, and the part of the event of which measures of margin and quantity take theirs
 * @param exchange what the event is worth in the currency of the credit; empty if it is in that currency itself
 * @param quotaCredit what counts towards the payee's quota
 * @param commissionCredit what the payee's commission is paid on, in the same currency
 * @param source the rule that made it, and the agreement with its version; one for all credits of an event but for the
 *     rule
 */
@Value.Builder
public record GivenCredit(
        @NotNull @Valid SalesEvent event,
        @NotNull @Valid CreditShare share,
        @NotNull Optional<@Valid EventExchange> exchange,
        @NotNull Money quotaCredit,
        @NotNull Money commissionCredit,
        @NotNull @Valid Source source)
        implements SalesCredit, WithGivenCredit {
    public GivenCredit {
        requireNonNull(event, "givenCredit.event");
        requireNonNull(share, "givenCredit.share");
        requireNonNull(exchange, "givenCredit.exchange");
        requireNonNull(quotaCredit, "givenCredit.quotaCredit");
        requireNonNull(commissionCredit, "givenCredit.commissionCredit");
        requireNonNull(source, "givenCredit.source");
        Currency worthIn =
                exchange.map(EventExchange::amount).orElse(event.amount()).currency();
        Findings.in("givenCredit")
                .unless(
                        quotaCredit.currency().equals(worthIn),
                        "quotaCredit",
                        CreditText.GIVEN_CURRENCY,
                        event.id(),
                        worthIn,
                        quotaCredit)
                .unless(
                        commissionCredit.currency().equals(worthIn),
                        "commissionCredit",
                        CreditText.GIVEN_CURRENCY,
                        event.id(),
                        worthIn,
                        commissionCredit)
                .refuse();
    }

    /** Starts an empty credit. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a credit; sets every attribute at most once. */
    public static final class Builder extends StrictGivenCreditBuilder {
        Builder() {}
    }

    /** The amount as it was given. */
    @Override
    public Explanation quotaExplanation() {
        return given(CreditText.QUOTA_CREDIT, quotaCredit);
    }

    /** The amount as it was given. */
    @Override
    public Explanation commissionExplanation() {
        return given(CreditText.COMMISSION_CREDIT, commissionCredit);
    }

    /**
     * {@code E-1216 REVENUE SO-10100: USD 6134.30 / USD 6134.30}; {@code , EUR 7133.10 at 0.86} where it was exchanged.
     */
    @Override
    public String toString() {
        return SplitCredit.line(this);
    }

    private Explanation given(CreditText text, Money amount) {
        Message label = text.message(payee(), event.id());
        return Explanation.input(label, Quantity.of(amount)).from(source).about(payee());
    }
}
