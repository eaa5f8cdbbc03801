package dev.attain.funnel.allocation.task;

import dev.attain.core.finding.Findings;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * How little and how much somebody should carry.
 *
 * @param least zero or more, inclusive
 * @param most {@code least} or more, inclusive
 */
public record LoadRange(
        @PositiveOrZero int least, @PositiveOrZero int most) {
    public LoadRange {
        Numbers.notNegative(least, "loadRange.least");
        Numbers.notNegative(most, "loadRange.most");
        Findings.in("loadRange")
                .unless(least <= most, "most", TaskText.RANGE_FALLS, least, most)
                .refuse();
    }

    /** From nothing to so much. */
    public static LoadRange atMost(int most) {
        return new LoadRange(0, most);
    }
}
