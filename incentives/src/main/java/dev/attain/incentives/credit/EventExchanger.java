package dev.attain.incentives.credit;

import dev.attain.core.finding.Finding;
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
    /** What an event is worth in the currency of the policy, or why that is not known. */
    sealed interface Worth {}

    /** An event with its exchange, which is empty where it is in the currency of the policy itself. */
    record Known(SalesEvent event, Optional<EventExchange> exchange) implements Worth {
        Money amount() {
            return exchange.map(EventExchange::amount).orElse(event.amount());
        }
    }

    /** Why it is not known; the path starts inside the event. */
    record Unknown(Finding finding) implements Worth {
        static Unknown because(String path, CreditText text, Object... arguments) {
            return new Unknown(Finding.error(path, text, arguments));
        }
    }

    /**
     * What an event is worth.
     *
     * @param sale the event itself, or for a reversal what it takes back in the end
     * @throws ArithmeticException if that does not fit 64 bits of minor units
     */
    Worth worth(SalesEvent event, SalesEvent sale) {
        if (event.amount().currency().equals(policy.currency())) {
            return new Known(event, Optional.empty());
        }
        return policy.exchange()
                .map(terms -> exchanged(event, sale, terms))
                .orElseGet(() -> Unknown.because(
                        "amount", CreditText.EVENT_CURRENCY, event.id(), event.amount(), policy.currency()));
    }

    private Worth exchanged(SalesEvent event, SalesEvent sale, ExchangeTerms terms) {
        LocalDate day;
        try {
            day = terms.dayOfRate(event.on(), sale.on());
        } catch (IllegalArgumentException beyondTheCalendar) {
            return Unknown.because("on", CreditText.EXCHANGE_DAY_UNKNOWN, event.id(), event.on(), event.amount());
        }
        return exchanged(event, day);
    }

    private Worth exchanged(SalesEvent event, LocalDate day) {
        Conversion amount = rates.convert(event.amount(), policy.currency(), day, policy.rounding());
        if (amount instanceof Conversion.NotConverted missing) {
            return new Unknown(missing.finding());
        }
        Conversion.Converted known = (Conversion.Converted) amount;
        Optional<Money> margin = event.margin().map(before -> at(known, before));
        return new Known(event, Optional.of(new EventExchange(day, known.rate(), known.amount(), margin)));
    }

    /** The margin at the rate of the amount, which is looked up once. */
    private Money at(Conversion.Converted amount, Money margin) {
        return Money.rounded(
                policy.currency(), margin.amount().multiply(amount.rate().value()), policy.rounding());
    }
}
