package dev.attain.funnel.conformance;

import java.util.Locale;

/** How a deal can stray from its model. */
public enum DeviationKind {
    /** It passed by a stage that was due. */
    SKIPPED,
    /** It went back to an earlier stage where no move leads back. */
    WENT_BACK,
    /** It entered a stage to which no move led from where it was. */
    OUT_OF_TURN,
    /** It was in a stage that the model does not have. */
    UNKNOWN_STAGE,
    /** It stayed in a stage for longer than the maximum. */
    OVERSTAYED;

    /** How ids of waivers call it: {@code went-back}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
