package dev.attain.core.target.pace.terms;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Rate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;

/**
 * How a company reads its pace, and what it wants to be told.
 *
 * @param bands which pace has which status
 * @param staleAfterDays after how many working days without a result the figures are stale: at so many they are not
 *     yet, at one more they are; at least one
 * @param driftPeriods how many times in a row the attainment of closed periods must fall to be called drifting; at
 *     least one
 * @param unrecoverableAbove above which share of the remaining capacity, exclusive, what is missing is out of reach: at
 *     150 % half as much again as was planned for the rest; at least 1
 */
@Value.Builder
public record PaceTerms(
        @NotNull @Valid PaceBands bands,
        @Positive int staleAfterDays,
        @Positive int driftPeriods,
        @NotNull Rate unrecoverableAbove)
        implements WithPaceTerms {
    private static final int TWO_WEEKS = 10;

    public PaceTerms {
        requireNonNull(bands, "paceTerms.bands");
        requireNonNull(unrecoverableAbove, "paceTerms.unrecoverableAbove");
        Findings.in("paceTerms")
                .unless(staleAfterDays > 0, "staleAfterDays", PaceTermsText.NOT_POSITIVE, staleAfterDays)
                .unless(driftPeriods > 0, "driftPeriods", PaceTermsText.NOT_POSITIVE, driftPeriods)
                .unless(
                        unrecoverableAbove.compareTo(Rate.ONE) >= 0,
                        "unrecoverableAbove",
                        PaceTermsText.LIMIT_BELOW_PLAN,
                        unrecoverableAbove)
                .refuse();
    }

    /**
     * A place to start from, taken from no book: the standard bands, two weeks without a result, three falls in a row,
     * half as much again as planned.
     */
    public static PaceTerms standard() {
        return new PaceTerms(PaceBands.standard(), TWO_WEEKS, 3, Rate.percent("150"));
    }

    /** Starts empty terms. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds terms; sets every attribute at most once. */
    public static final class Builder extends StrictPaceTermsBuilder {
        Builder() {}
    }
}
