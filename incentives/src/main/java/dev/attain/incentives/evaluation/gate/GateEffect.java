package dev.attain.incentives.evaluation.gate;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Rate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** What a closed gate does. */
public sealed interface GateEffect {
    /** The score is zero at most, and the rating the lowest. */
    record Veto() implements GateEffect {}

    /**
     * The score is held at a most.
     *
     * @param most the best score that is left
     */
    record Cap(@NotNull Rate most) implements GateEffect {
        public Cap {
            requireNonNull(most, "cap.most");
        }
    }

    /**
     * The rating falls by bands, never below the lowest; the score stays.
     *
     * @param bands how many, one or more
     */
    record Downgrade(@Positive int bands) implements GateEffect {
        public Downgrade {
            if (bands < 1) {
                throw new IllegalArgumentException("downgrade.bands must be one or more, but was " + bands
                        + ": use Flag for what only has to be told");
            }
        }
    }

    /** Nothing but being told. */
    record Flag() implements GateEffect {}
}
