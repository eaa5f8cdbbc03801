package dev.attain.funnel.conformance.history;

import dev.attain.core.money.Ratio;
import dev.attain.funnel.deal.StageId;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** How long a deal was in one stage, all visits together. */
@Value.Immutable
public sealed interface StageTime permits ImmutableStageTime {
    /** Which stage. */
    StageId stage();

    /** How often the deal came in; two visits without another stage between them are two. */
    int visits();

    /** The time by the clock. */
    Duration elapsed();

    /** The time in which work was done; empty without a work calendar. */
    Optional<Duration> businessTime();

    /** The working days, a part of one as the share of its own hours; empty without a work calendar. */
    Optional<Ratio> businessDays();
}
