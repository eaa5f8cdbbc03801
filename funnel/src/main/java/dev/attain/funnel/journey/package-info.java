/**
 * The customer's way to a purchase beside the seller's: a stage presumes how far the customer is, and the deal shows
 * whether that is so. Start at {@link dev.attain.funnel.journey.JourneyAligner}.
 *
 * <pre>{@code
 * JourneyStanding standing = JourneyAligner.standard().align(BuyerJourneys.fiveSteps(), model, deal, asOf);
 * standing.isAheadOfBuyer(); // true: an offer is out, and nobody has confirmed the needs
 * standing.missing().forEach(System.out::println); // Build trust, buyer.build-trust: not done: Confirm the needs; do …
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.funnel.journey;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
