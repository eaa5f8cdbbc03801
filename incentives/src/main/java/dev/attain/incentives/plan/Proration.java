package dev.attain.incentives.plan;

import dev.attain.core.money.Ratio;
import dev.attain.core.time.SalesPeriod;
import java.time.LocalDate;

/** What becomes of quota, base pay and target incentive in a period on part of which an assignment holds. */
public enum Proration {
    /** They stay whole. */
    NONE,
    /** They shrink to the share of calendar days on which it holds, its first day counted. */
    CALENDAR_DAYS;

    /**
     * Which share of a period counts: 21/31 of March for {@code CALENDAR_DAYS} from the 11th on.
     *
     * @param since first day on which the assignment holds, inclusive
     * @param untilExclusive first day on which it no longer does
     */
    public Ratio share(SalesPeriod period, LocalDate since, LocalDate untilExclusive) {
        LocalDate from = since.isAfter(period.start()) ? since : period.start();
        LocalDate to = untilExclusive.isBefore(period.endExclusive()) ? untilExclusive : period.endExclusive();
        if (this == NONE) {
            return Ratio.ONE;
        }
        return Ratio.of(Math.max(0, to.toEpochDay() - from.toEpochDay()), period.days());
    }
}
