package dev.attain.funnel.deal;

import dev.attain.core.finding.Findings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.Collection;

/**
 * How deep the seller has dived: points for every need of a deal, so that a criterion can ask for a depth. There is no
 * published method; a company declares what counts.
 *
 * <p>The depth is Σ points(kind) × (factor if confirmed, else 1). With the standard points, one surface need and two
 * hidden ones, of which one is confirmed, are 1 + 3 + 3 × 2 = 10.
 *
 * @param surface points for a need that the customer states, 0 to 1000
 * @param hidden points for a need that was found out, 0 to 1000
 * @param confirmedFactor by what the points of a confirmed need are multiplied, 0 to 1000
 */
public record NeedPoints(
        @PositiveOrZero @Max(1000) int surface,
        @PositiveOrZero @Max(1000) int hidden,
        @PositiveOrZero @Max(1000) int confirmedFactor) {
    private static final int MOST = 1000;

    public NeedPoints {
        Findings.in("needPoints")
                .unless(inRange(surface), "surface", DealText.POINTS_RANGE, surface)
                .unless(inRange(hidden), "hidden", DealText.POINTS_RANGE, hidden)
                .unless(inRange(confirmedFactor), "confirmedFactor", DealText.POINTS_RANGE, confirmedFactor)
                .refuse();
    }

    /** One point on the surface, three below it, twice as many when the customer has confirmed. */
    public static NeedPoints standard() {
        return new NeedPoints(1, 3, 2);
    }

    /** The depth of needs as known at a moment; exact, zero without needs. */
    public long depth(Collection<Need> needs, Instant asOf) {
        long depth = 0;
        for (Need need : needs) {
            long points = need.kind() == NeedKind.HIDDEN ? hidden : surface;
            depth += need.isConfirmedAt(asOf) ? points * confirmedFactor : points;
        }
        return depth;
    }

    private static boolean inRange(int points) {
        return points >= 0 && points <= MOST;
    }
}
