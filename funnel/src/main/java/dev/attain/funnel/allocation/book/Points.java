package dev.attain.funnel.allocation.book;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import java.math.BigDecimal;

/** Whole numbers of the engines as points of the policy, and what size of number is safe. */
public final class Points {
    private static final Unit POINTS = Unit.count("points");
    private static final int HEADROOM = 64;

    private Points() {}

    /** So many units of the last decimal. */
    public static Quantity of(long scaled, int decimals) {
        return new Quantity(Ratio.of(BigDecimal.valueOf(scaled, decimals)), POINTS);
    }

    /** How far from zero a score or price may be, so that all sums over so many tasks and reps fit 64 bits. */
    static long limit(Ask ask) {
        long nodes = ask.tasks().size()
                + ask.reps().size()
                + ask.policy().eligibility().quotas().size()
                + 4L;
        return Long.MAX_VALUE / (HEADROOM * nodes);
    }
}
