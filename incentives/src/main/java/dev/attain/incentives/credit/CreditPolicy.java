package dev.attain.incentives.credit;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.incentives.credit.exchange.ExchangeTerms;
import dev.attain.incentives.credit.rule.CreditTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a company agreed about whose sale it is.
 *
 * <p>All terms are asked, in their order. Who sold an event (revenue or house) is decided by the first terms that name
 * somebody; what later terms say about that is passed over. Overlay and roll-up are added from all terms. So
 * {@code shares, direct, house, roll-up} reads: the event's own shares; without any, its owner; without one, the house;
 * and then the managers of whoever it was.
 *
 * <p>For every kind of credit, the total of an event is its amount times the sum of the shares of that kind, rounded
 * once; the payees' credits are apportioned from that total, so that they always add up. Quota credit and commission
 * credit are two such totals. A negative amount is credited as the mirror image of the positive one.
 *
 * @param id which policy, not blank
 * @param version its version, not blank
 * @param since first day of the events it credits, inclusive
 * @param untilExclusive first day it no longer credits, after {@code since}; empty while it holds
 * @param currency of all credits, and of the events unless there are terms of exchange
 * @param terms who is credited, in the order in which they are asked; at least one
 * @param rounding how a total is rounded to the minor unit; symmetric, so that a full reversal takes back every cent
 * @param apportionment how the credits are made to add up to the total; ties and rests go by the order of the terms,
 *     and inside one by the order of the shares
 * @param exchange by which day's rate events in other currencies are credited; empty if each of them is a finding
 */
@Value.Builder
public record CreditPolicy(
        @NotBlank String id,
        @NotBlank String version,
        @NotNull LocalDate since,
        @NotNull Optional<LocalDate> untilExclusive,
        @NotNull Currency currency,
        @NotEmpty List<@NotNull @Valid CreditTerms> terms,
        @NotNull RoundingMode rounding,
        @NotNull Apportionment apportionment,
        @NotNull Optional<@Valid ExchangeTerms> exchange)
        implements WithCreditPolicy {
    private static final Set<RoundingMode> LOPSIDED =
            EnumSet.of(RoundingMode.CEILING, RoundingMode.FLOOR, RoundingMode.UNNECESSARY);

    public CreditPolicy {
        Require.text(id, "creditPolicy.id");
        Require.text(version, "creditPolicy.version");
        requireNonNull(since, "creditPolicy.since");
        requireNonNull(untilExclusive, "creditPolicy.untilExclusive");
        requireNonNull(currency, "creditPolicy.currency");
        terms = Require.copy(terms, "creditPolicy.terms");
        requireNonNull(rounding, "creditPolicy.rounding");
        requireNonNull(apportionment, "creditPolicy.apportionment");
        requireNonNull(exchange, "creditPolicy.exchange");
        Findings findings = Findings.in("creditPolicy");
        untilExclusive.ifPresent(
                end -> findings.unless(since.isBefore(end), "untilExclusive", CreditText.POLICY_EMPTY, since, end));
        findings.unless(
                        currency.getDefaultFractionDigits() >= 0,
                        "currency",
                        CreditText.CURRENCY_WITHOUT_UNITS,
                        currency)
                .unless(!terms.isEmpty(), "terms", CreditText.TERMS_EMPTY)
                .unless(!LOPSIDED.contains(rounding), "rounding", CreditText.ROUNDING_LOPSIDED, rounding)
                .refuse();
    }

    /** A policy for events in its own currency: everything but the terms of exchange. */
    public CreditPolicy(
            String id,
            String version,
            LocalDate since,
            Optional<LocalDate> untilExclusive,
            Currency currency,
            List<CreditTerms> terms,
            RoundingMode rounding,
            Apportionment apportionment) {
        this(id, version, since, untilExclusive, currency, terms, rounding, apportionment, Optional.empty());
    }

    /** Starts an empty policy. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a policy; sets every attribute at most once. */
    public static final class Builder extends StrictCreditPolicyBuilder {
        Builder() {}
    }

    /** Whether the policy credits events of a day: from {@code since}, inclusive, to {@code untilExclusive}. */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(since) && (untilExclusive.isEmpty() || date.isBefore(untilExclusive.get()));
    }
}
