package dev.attain.core.target.pace.compare;

import dev.attain.core.party.PartyId;
import dev.attain.core.target.pace.PaceNode;
import dev.attain.core.target.pace.terms.PaceBand;
import java.util.Optional;
import org.immutables.value.Value;

/** Activity and outcome of one owner, side by side. */
@Value.Immutable
public sealed interface OwnerPace permits ImmutableOwnerPace {
    /** Whose they are. */
    PartyId owner();

    /** Where the activity stands. */
    PaceNode leading();

    /** Where the outcome stands. */
    PaceNode lagging();

    /** What the two mean together. */
    @Value.Derived
    default PaceSignal signal() {
        Optional<PaceBand> activity = leading().status();
        Optional<PaceBand> outcome = lagging().status();
        if (activity.isEmpty() || outcome.isEmpty()) {
            return PaceSignal.UNKNOWN;
        }
        if (activity.get().onCourse()) {
            return outcome.get().onCourse() ? PaceSignal.ON_COURSE : PaceSignal.WITHOUT_EFFECT;
        }
        return outcome.get().onCourse() ? PaceSignal.EARLY_WARNING : PaceSignal.BEHIND;
    }
}
