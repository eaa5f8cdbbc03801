package dev.attain.incentives.credit;

import dev.attain.core.money.Conversion;
import dev.attain.core.money.ExchangeRates;
import dev.attain.core.money.Money;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.exchange.EventExchange;
import dev.attain.incentives.credit.exchange.ExchangeTerms;
import java.time.LocalDate;
import java.util.Optional;

/** Brings events into the currency of a policy. */
record EventExchanger(CreditPolicy policy, ExchangeRates rates) {
    /**
     * What an event is worth.
     *
     * @param sale the event itself, or for a reversal what it takes back in the end
     * @throws ArithmeticException if that does not fit 64 bits of minor units
     */
    EventWorth worth(SalesEvent event, SalesEvent sale) {
        if (event.amount().currency().equals(policy.currency())) {
            return new EventWorth.Known(event, Optional.empty());
        }
        return policy.exchange()
                .map(terms -> exchanged(event, sale, terms))
                .orElseGet(() -> EventWorth.Unknown.because(
                        "amount", CreditText.EVENT_CURRENCY, event.id(), event.amount(), policy.currency()));
    }

    private EventWorth exchanged(SalesEvent event, SalesEvent sale, ExchangeTerms terms) {
        LocalDate day;
        try {
            day = terms.dayOfRate(event.on(), sale.on());
        } catch (IllegalArgumentException beyondTheCalendar) {
            return EventWorth.Unknown.because(
                    "on", CreditText.EXCHANGE_DAY_UNKNOWN, event.id(), event.on(), event.amount());
        }
        return exchanged(event, day);
    }

    private EventWorth exchanged(SalesEvent event, LocalDate day) {
        Conversion amount = rates.convert(event.amount(), policy.currency(), day, policy.rounding());
        if (amount instanceof Conversion.NotConverted missing) {
            return new EventWorth.Unknown(missing.finding());
        }
        Conversion.Converted known = (Conversion.Converted) amount;
        Optional<Money> margin = event.margin().map(before -> at(known, before));
        return new EventWorth.Known(event, Optional.of(new EventExchange(day, known.rate(), known.amount(), margin)));
    }

    /** The margin at the rate of the amount, which is looked up once. */
    private Money at(Conversion.Converted amount, Money margin) {
        return Money.rounded(
                policy.currency(), margin.amount().multiply(amount.rate().value()), policy.rounding());
    }
}
