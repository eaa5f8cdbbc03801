/**
 * What was sold, as the host tells it. Start at {@link dev.attain.incentives.credit.event.SalesEvent}; who shares in
 * one is a {@link dev.attain.incentives.credit.event.CreditShare}.
 *
 * <pre>{@code
 * SalesEvent order = SalesEvent.builder().id(EventId.of("SO-10100")).kind(EventKind.ORDER)
 *         .on(LocalDate.parse("2026-01-06")).sequence(1).amount(Money.parse("USD 10223.83"))
 *         .owner(PartyId.of("E-1216")).build();
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.credit.event;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
