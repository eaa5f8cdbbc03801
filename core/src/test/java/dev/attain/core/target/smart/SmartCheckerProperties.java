package dev.attain.core.target.smart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.AssessmentRule;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.TargetId;
import dev.attain.core.time.FiscalCalendar;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SmartCheckerProperties {
    private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();

    /**
     * An oracle that sorts nothing: a target is within the percentile if at least a quarter of the years grew as much.
     */
    @Property(tries = 300)
    void aTargetIsAchievableIfAQuarterOfTheYearsGrewAsMuch(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -50, max = 100) Integer> growth,
            @ForAll @IntRange(min = 1, max = 250) int asked) {
        // percentile 75 of n is the rank ⌈3n/4⌉, so n − ⌈3n/4⌉ + 1 years or more grew as much as it
        int needed = growth.size() - (3 * growth.size() + 3) / 4 + 1;
        boolean reached = growth.stream().filter(year -> year >= asked - 100).count() >= needed;
        assertThat(isAchievable(growth, asked)).isEqualTo(reached);
    }

    @Property(tries = 200)
    void askingForMoreIsNeverMoreAchievable(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -50, max = 100) Integer> growth,
            @ForAll @IntRange(min = 1, max = 250) int asked,
            @ForAll @IntRange(max = 100) int more) {
        assertThat(isAchievable(growth, asked) || !isAchievable(growth, asked + more))
                .isTrue();
    }

    private static boolean isAchievable(List<Integer> growth, int asked) {
        SmartEvidence evidence = SmartEvidence.builder()
                .calendar(CALENDAR)
                .addAllPastGrowth(
                        growth.stream().map(percent -> Ratio.of(percent, 100)).toList())
                .build();
        return SmartChecker.standard()
                .check(target(asked), evidence, LocalDate.of(2027, 1, 1))
                .verdict(SmartLetter.ACHIEVABLE)
                .isMet();
    }

    private static SalesTarget target(int orders) {
        return SalesTarget.builder()
                .id(TargetId.of("orders"))
                .metric(Metric.result("orders", "Orders", Unit.count("orders")))
                .amount(Quantity.count(orders, "orders"))
                .baseline(Quantity.count(100, "orders"))
                .owner(PartyId.of("north"))
                .period(CALENDAR.year(2027))
                .segment(CustomerSegment.BOTH)
                .assessment(AssessmentRule.inFull("annual review"))
                .build();
    }
}
