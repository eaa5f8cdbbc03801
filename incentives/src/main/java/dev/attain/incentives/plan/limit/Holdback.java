package dev.attain.incentives.plan.limit;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Rate;
import jakarta.validation.constraints.NotNull;

/**
 * Which part of every line of a component is earned at once and payable only after its release, as when a customer has
 * paid: with 30 % of USD 1200.00, USD 840.00 are payable and USD 360.00 are held. It changes nothing of what is earned,
 * and a reversal takes back from what is held in the same share.
 *
 * @param share of the earned amount, more than zero and at most 100 %
 */
public record Holdback(@NotNull Rate share) {
    public Holdback {
        requireNonNull(share, "holdback.share");
        Findings.in("holdback")
                .unless(share.isPositive() && share.compareTo(Rate.ONE) <= 0, "share", LimitText.HOLDBACK_SHARE, share)
                .refuse();
    }

    /** Holds a share back: {@code Holdback.of(Rate.percent("30"))}. */
    public static Holdback of(Rate share) {
        return new Holdback(share);
    }
}
