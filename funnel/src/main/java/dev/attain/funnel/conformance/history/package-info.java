/**
 * What a deal has been through: how long it was in each stage, how far it got, when it was won. Start at
 * {@link dev.attain.funnel.conformance.history.HistoryReader}.
 *
 * <pre>{@code
 * DealHistory history = HistoryReader.standard().with(calendar).read(model, deal.id(), visits, asOf);
 * history.time(StageId.of("contact")).orElseThrow().elapsed(); // PT115M, over both visits
 * history.furthestStage(); // offer, though the deal went back since
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.funnel.conformance.history;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
