package dev.attain.incentives.credit.exchange;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What a company agreed about events in other currencies. Amount and margin are each multiplied by the rate and rounded
 * once to the minor unit, as the policy rounds, before they are shared among payees.
 *
 * @param date the day whose rate holds
 * @param reversals whether a reversal follows the event that it takes back
 */
public record ExchangeTerms(
        @NotNull @Valid ExchangeDate date, @NotNull ReversalExchange reversals) {
    public ExchangeTerms {
        requireNonNull(date, "exchangeTerms.date");
        requireNonNull(reversals, "exchangeTerms.reversals");
    }

    /** The rate of the day of the event; a reversal at that of the event which it takes back. */
    public static ExchangeTerms usual() {
        return new ExchangeTerms(new ExchangeDate.EventDay(), ReversalExchange.OF_REVERSED_EVENT);
    }

    /**
     * The day of the rate for an event.
     *
     * @param eventDay the day of the event itself
     * @param saleDay for a reversal the day of the event that it takes back in the end, else that of the event itself
     * @throws IllegalArgumentException if the calendar of the convention does not reach that day
     */
    public LocalDate dayOfRate(LocalDate eventDay, LocalDate saleDay) {
        return date.forEventOn(reversals == ReversalExchange.OF_REVERSED_EVENT ? saleDay : eventDay);
    }
}
