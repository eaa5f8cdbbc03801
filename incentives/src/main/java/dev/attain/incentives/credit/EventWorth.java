package dev.attain.incentives.credit;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.exchange.EventExchange;
import java.util.Optional;

/** What an event is worth in the currency of the policy, or why that is not known. */
sealed interface EventWorth {
    /** An event with its exchange, which is empty where it is in the currency of the policy itself. */
    record Known(SalesEvent event, Optional<EventExchange> exchange) implements EventWorth {
        Money amount() {
            return exchange.map(EventExchange::amount).orElse(event.amount());
        }
    }

    /** Why it is not known; the path starts inside the event. */
    record Unknown(Finding finding) implements EventWorth {
        static Unknown because(String path, CreditText text, Object... arguments) {
            return new Unknown(Finding.error(path, text, arguments));
        }
    }
}
