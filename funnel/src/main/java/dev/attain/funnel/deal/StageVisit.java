package dev.attain.funnel.deal;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One stay of one deal in one stage; a deal that comes back has another visit.
 *
 * @param deal whose stay
 * @param stage where
 * @param enteredAt from when, inclusive
 * @param leftAt until when, exclusive, not before {@code enteredAt}; empty while the deal is there
 */
@Value.Builder
public record StageVisit(
        @NotNull @Valid DealId deal,
        @NotNull @Valid StageId stage,
        @NotNull Instant enteredAt,
        @NotNull Optional<Instant> leftAt)
        implements WithStageVisit {
    public StageVisit {
        requireNonNull(deal, "stageVisit.deal");
        requireNonNull(stage, "stageVisit.stage");
        requireNonNull(enteredAt, "stageVisit.enteredAt");
        requireNonNull(leftAt, "stageVisit.leftAt");
        Findings findings = Findings.in("stageVisit");
        if (leftAt.isPresent()) {
            Instant left = leftAt.get();
            findings.unless(!left.isBefore(enteredAt), "leftAt", DealText.LEFT_BEFORE_ENTERED, deal, enteredAt, left);
        }
        findings.refuse();
    }

    /** Starts an empty visit. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a visit; sets every attribute at most once. */
    public static final class Builder extends StrictStageVisitBuilder {
        Builder() {}
    }

    /** Whether the deal is still there. */
    public boolean isOpen() {
        return leftAt.isEmpty();
    }

    /** The time of the stay by the clock, up to a moment if the deal is still there; negative before it came. */
    public Duration elapsed(Instant asOf) {
        return Duration.between(enteredAt, leftAt.orElse(asOf));
    }
}
