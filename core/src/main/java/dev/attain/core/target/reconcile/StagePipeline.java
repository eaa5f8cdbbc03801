package dev.attain.core.target.reconcile;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * The open deals of one owner in one stage that are due in the period of the target, and how much of them is usually
 * won.
 *
 * @param owner whose deals they are
 * @param stage the stage they stand in, not blank
 * @param amount what they are worth together, in the unit of the target; zero or more
 * @param winRate the share of it that is won from this stage, from 0 to 1, both inclusive
 */
@Value.Builder
public record StagePipeline(
        @NotNull @Valid PartyId owner,
        @NotBlank String stage,
        @NotNull Quantity amount,
        @NotNull Rate winRate) implements WithStagePipeline {
    public StagePipeline {
        requireNonNull(owner, "stagePipeline.owner");
        Require.text(stage, "stagePipeline.stage");
        requireNonNull(amount, "stagePipeline.amount");
        requireNonNull(winRate, "stagePipeline.winRate");
        Findings.in("stagePipeline")
                .unless(!amount.value().isNegative(), "amount", ReconcileText.AMOUNT_NEGATIVE, owner, amount)
                .unless(
                        !winRate.isNegative() && winRate.compareTo(Rate.ONE) <= 0,
                        "winRate",
                        ReconcileText.SHARE_OUTSIDE,
                        winRate)
                .refuse();
    }

    /** Starts an empty stage. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a stage; sets every attribute at most once. */
    public static final class Builder extends StrictStagePipelineBuilder {
        Builder() {}
    }
}
