package dev.attain.core.target.reconcile;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Rate;
import dev.attain.core.target.split.terms.Ramp;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a company counts on when it holds a target against those who have to reach it.
 *
 * @param ramp how new hires grow into the job
 * @param attainment the share of full productivity that is expected to be reached; more than zero
 * @param attrition the share of all capacity that is expected to be lost with people who leave, beside the leavers who
 *     are known by their dates; zero or more and less than 1
 * @param newHead what is counted when heads are missing; empty where nobody asks
 * @param winRate the share of new pipeline that is won; more than zero and at most 1; empty where nobody asks
 */
@Value.Builder
public record ReconciliationTerms(
        @NotNull @Valid Ramp ramp,
        @NotNull Rate attainment,
        @NotNull Rate attrition,
        @NotNull Optional<@Valid NewHead> newHead,
        @NotNull Optional<Rate> winRate)
        implements WithReconciliationTerms {
    public ReconciliationTerms {
        requireNonNull(ramp, "reconciliationTerms.ramp");
        requireNonNull(attainment, "reconciliationTerms.attainment");
        requireNonNull(attrition, "reconciliationTerms.attrition");
        requireNonNull(newHead, "reconciliationTerms.newHead");
        requireNonNull(winRate, "reconciliationTerms.winRate");
        Findings.in("reconciliationTerms")
                .unless(attainment.isPositive(), "attainment", ReconcileText.ATTAINMENT_NOT_POSITIVE, attainment)
                .unless(
                        !attrition.isNegative() && attrition.compareTo(Rate.ONE) < 0,
                        "attrition",
                        ReconcileText.ATTRITION_OUTSIDE,
                        attrition)
                .unless(
                        winRate.map(ReconciliationTerms::isWinRate).orElse(true),
                        "winRate",
                        ReconcileText.WIN_RATE_OUTSIDE,
                        winRate.orElse(Rate.ZERO))
                .refuse();
    }

    /** Starts empty terms. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds terms; sets every attribute at most once. */
    public static final class Builder extends StrictReconciliationTermsBuilder {
        Builder() {}
    }

    /** A place to start from: nobody ramps, everybody reaches everything, nobody leaves, and nothing else is asked. */
    public static ReconciliationTerms standard() {
        return new ReconciliationTerms(Ramp.NONE, Rate.ONE, Rate.ZERO, Optional.empty(), Optional.empty());
    }

    private static boolean isWinRate(Rate rate) {
        return rate.isPositive() && rate.compareTo(Rate.ONE) <= 0;
    }
}
