package dev.attain.core.money;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What one unit of a currency is worth in another from a date on: {@code EUR → USD since 2026-01-01 is 1.0850}.
 *
 * @param from the currency that is converted
 * @param to the currency that comes out, another one
 * @param since first date, inclusive; it holds until the next rate of the pair
 * @param rate units of {@code to} for one unit of {@code from}, more than zero
 */
public record ExchangeRate(
        @NotNull Currency from,
        @NotNull Currency to,
        @NotNull LocalDate since,
        @NotNull Rate rate) {
    public ExchangeRate {
        requireNonNull(from, "exchangeRate.from");
        requireNonNull(to, "exchangeRate.to");
        requireNonNull(since, "exchangeRate.since");
        requireNonNull(rate, "exchangeRate.rate");
        Findings.in("exchangeRate")
                .unless(!from.equals(to), "to", MoneyText.RATE_SAME_CURRENCY, to)
                .unless(rate.isPositive(), "rate", MoneyText.RATE_NOT_POSITIVE, rate.value())
                .refuse();
    }

    String pair() {
        return from + "/" + to;
    }
}
