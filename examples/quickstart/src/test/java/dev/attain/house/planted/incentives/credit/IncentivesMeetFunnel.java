package dev.attain.house.planted.incentives.credit;

import dev.attain.house.planted.funnel.deal.FunnelMeetsIncentives;

/** A sibling that sees the other. */
public final class IncentivesMeetFunnel {
    private IncentivesMeetFunnel() {}

    static Class<?> sibling() {
        return FunnelMeetsIncentives.class;
    }
}
