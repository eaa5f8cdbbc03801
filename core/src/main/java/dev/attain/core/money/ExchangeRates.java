package dev.attain.core.money;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Where exchange rates come from; a host hands over its own, or a table of {@link ExchangeRate}s.
 *
 * <pre>{@code
 * ExchangeRates rates = ExchangeRates.of(List.of(new ExchangeRate(eur, usd, LocalDate.of(2026, 1, 1), Rate.of("1.085"))));
 * rates.convert(Money.parse("EUR 100.00"), usd, LocalDate.of(2026, 3, 31), RoundingMode.HALF_UP); // USD 108.50
 * }</pre>
 */
@FunctionalInterface
public interface ExchangeRates {
    /**
     * The rate that holds on a date: pure, the same answer every time.
     *
     * @param from the currency that is converted
     * @param to the currency that comes out, never {@code from}
     * @param on the business date
     * @return units of {@code to} for one unit of {@code from}; empty if none is known, which becomes a finding
     */
    Optional<Rate> rate(Currency from, Currency to, LocalDate on);

    /**
     * A table of dated rates: the latest that is not after the date holds. Neither inverse nor cross rates are made up.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if a pair has two rates since the same date, naming
     *     each
     */
    static ExchangeRates of(List<ExchangeRate> table) {
        return new ExchangeRateTable(table);
    }

    /** No rates: every conversion into another currency is a finding. */
    static ExchangeRates none() {
        return of(List.of());
    }

    /**
     * Converts an amount, rounded once to the minor unit of the other currency. An amount already in that currency
     * stays as it is, at a rate of one.
     *
     * @throws ArithmeticException if the converted amount does not fit 64 bits of minor units
     */
    default Conversion convert(Money amount, Currency to, LocalDate on, RoundingMode mode) {
        return new RateLookUp(this, to, on).convert(amount, mode);
    }
}
