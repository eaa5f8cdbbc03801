package dev.attain.funnel.conformance;

import dev.attain.core.money.Ratio;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.funnel.deal.StageVisit;
import dev.attain.funnel.stage.criterion.Stay;
import dev.attain.funnel.stage.criterion.StayUnit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * By how much stays exceed their maximum, exact, in its unit.
 *
 * @param calendar counts business time; asked only where a maximum is in business time
 */
record Excess(Optional<WorkCalendar> calendar) {
    /** How much a visit exceeds a stay; empty if it does not. */
    Optional<Ratio> of(StageVisit visit, Stay most, Instant asOf) {
        Instant end = visit.leftAt().orElse(asOf);
        Ratio stayed = stayed(visit.enteredAt(), end, most.unit());
        return Optional.of(stayed.minus(Ratio.of(most.amount()))).filter(Ratio::isPositive);
    }

    private Ratio stayed(Instant from, Instant to, StayUnit unit) {
        return switch (unit) {
            case HOURS -> in(Duration.between(from, to), Duration.ofHours(1));
            case DAYS -> in(Duration.between(from, to), Duration.ofDays(1));
            case BUSINESS_HOURS -> in(calendar.orElseThrow().businessTime(from, to), Duration.ofHours(1));
            case BUSINESS_DAYS -> calendar.orElseThrow().businessDays(from, to);
        };
    }

    private static Ratio in(Duration time, Duration unit) {
        BigDecimal seconds = BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9));
        return Ratio.of(seconds).dividedBy(Ratio.of(unit.toSeconds()));
    }
}
