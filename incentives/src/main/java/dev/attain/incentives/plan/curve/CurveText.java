package dev.attain.incentives.plan.curve;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum CurveText implements IncentivesText {
    PIECES_EMPTY,
    PIECE_FALLS_BACK
}
