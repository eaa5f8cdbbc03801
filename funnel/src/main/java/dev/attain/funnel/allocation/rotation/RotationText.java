package dev.attain.funnel.allocation.rotation;

import dev.attain.funnel.internal.FunnelText;

/** The sentences of this package. */
enum RotationText implements FunnelText {
    MEMBER_TWICE
}
