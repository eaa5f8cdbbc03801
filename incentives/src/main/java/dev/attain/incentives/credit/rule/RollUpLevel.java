package dev.attain.incentives.credit.rule;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Rate;
import jakarta.validation.constraints.NotNull;

/**
 * What the managers at one distance get of what their reports are credited with.
 *
 * @param quotaShare part of the reports' quota credit, zero or more
 * @param commissionShare part of the reports' commission credit, zero or more
 */
public record RollUpLevel(@NotNull Rate quotaShare, @NotNull Rate commissionShare) {
    /** All of it. */
    public static final RollUpLevel FULL = new RollUpLevel(Rate.ONE, Rate.ONE);

    public RollUpLevel {
        requireNonNull(quotaShare, "rollUpLevel.quotaShare");
        requireNonNull(commissionShare, "rollUpLevel.commissionShare");
        Findings.in("rollUpLevel")
                .unless(!quotaShare.isNegative(), "quotaShare", RuleText.LEVEL_NEGATIVE, quotaShare)
                .unless(!commissionShare.isNegative(), "commissionShare", RuleText.LEVEL_NEGATIVE, commissionShare)
                .refuse();
    }
}
