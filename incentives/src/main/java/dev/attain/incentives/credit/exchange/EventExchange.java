package dev.attain.incentives.credit.exchange;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an event in another currency is worth in the currency that is credited.
 *
 * @param on the day of the rate
 * @param rate units of the credited currency for one unit of the event's, more than zero
 * @param amount the amount of the event after the exchange, rounded once
 * @param margin its margin, in the same currency and at the same rate, rounded once; empty if the event states none
 */
@Value.Builder
public record EventExchange(
        @NotNull LocalDate on,
        @NotNull Rate rate,
        @NotNull Money amount,
        @NotNull Optional<Money> margin) implements WithEventExchange {
    public EventExchange {
        requireNonNull(on, "eventExchange.on");
        requireNonNull(rate, "eventExchange.rate");
        requireNonNull(amount, "eventExchange.amount");
        requireNonNull(margin, "eventExchange.margin");
        Findings findings = Findings.in("eventExchange")
                .unless(rate.isPositive(), "rate", ExchangeText.RATE_NOT_POSITIVE, rate.value());
        if (margin.isPresent()) {
            boolean same = margin.get().currency().equals(amount.currency());
            findings.unless(same, "margin", ExchangeText.MARGIN_CURRENCY, margin.get(), amount);
        }
        findings.refuse();
    }

    /** Starts an empty exchange. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an exchange; sets every attribute at most once. */
    public static final class Builder extends StrictEventExchangeBuilder {
        Builder() {}
    }
}
