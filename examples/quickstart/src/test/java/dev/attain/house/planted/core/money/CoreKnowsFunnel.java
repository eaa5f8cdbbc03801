package dev.attain.house.planted.core.money;

import dev.attain.house.planted.funnel.deal.FunnelMeetsIncentives;

/** Core that knows a feature. */
final class CoreKnowsFunnel {
    private CoreKnowsFunnel() {}

    static Class<?> feature() {
        return FunnelMeetsIncentives.class;
    }
}
