package dev.attain.incentives.commission.run;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
public enum RunText implements IncentivesText {
    /** Pay of a component. */
    COMPONENT,
    /** The same before a limit. */
    BEFORE_LIMIT,
    /** The least that it pays. */
    FLOOR_LEVEL,
    /** What a true-up is of. */
    TRUE_UP_OF,
    /** What earlier sales earn now. */
    CURVE_NOW,
    /** What they earned before. */
    CURVE_BEFORE,
    /** A rule threw. */
    RULE_FAILED,
    /** An event does not say what a measure adds up. */
    FIGURE_MISSING
}
