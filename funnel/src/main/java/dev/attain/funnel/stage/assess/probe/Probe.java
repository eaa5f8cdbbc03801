package dev.attain.funnel.stage.assess.probe;

import dev.attain.core.text.Message;

/** A condition laid out for running; pure, so what was asked once can be worded later from the same facts. */
public interface Probe {
    /** What the facts say. */
    Truth ask(Facts facts);

    /** What the condition saw in the facts. */
    Message evidence(Facts facts);

    /** What would make it so. */
    Message cure(Facts facts);
}
