/**
 * What an event in another currency is worth in the currency that is credited. Start at
 * {@link dev.attain.incentives.credit.exchange.ExchangeTerms}, which a policy states; every credit then stores the
 * {@link dev.attain.incentives.credit.exchange.EventExchange} with the rate that was used.
 *
 * <pre>{@code
 * CreditPolicy inPounds = policy.withExchange(ExchangeTerms.usual());
 * ExchangeRates rates = ExchangeRates.of(List.of(new ExchangeRate(eur, gbp, newYear, Rate.of("0.86"))));
 * CreditAllocator.standard().exchanging(rates).allocate(inPounds, events, orgChart); // EUR 50000 count as GBP 43000
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.credit.exchange;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
