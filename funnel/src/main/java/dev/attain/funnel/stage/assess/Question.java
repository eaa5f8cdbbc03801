package dev.attain.funnel.stage.assess;

import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageId;
import java.time.Instant;

/** What was asked about a deal: copied, so that the answer stays what it was whatever the host does to its object. */
record Question(DealId deal, StageId from, StageId to, Instant enteredAt, Instant asOf) {}
