package dev.attain.house.planted.funnel.deal;

import dev.attain.house.planted.incentives.credit.IncentivesMeetFunnel;

/** A sibling that sees the other. */
public final class FunnelMeetsIncentives {
    private FunnelMeetsIncentives() {}

    static Class<?> sibling() {
        return IncentivesMeetFunnel.class;
    }
}
