package dev.attain.core.target.smart;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.time.FiscalCalendar;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known beside the target itself. What is left out is not known, and never counts as good.
 *
 * @param calendar the fiscal calendar of the company
 * @param source where the metric is read, such as {@code CRM, closed won}; not blank
 * @param pastAttainments how much of comparable targets was reached, in any order: 9/10 is 90 %
 * @param pastGrowth by how much comparable years were better than the one before, in any order: 1/10 is 10 % more, or
 *     10 % less where less is better
 * @param capacity what the people who have to reach it say they can reach, bottom-up, in the unit of the metric
 * @param parent the target it supports
 */
@Value.Builder
public record SmartEvidence(
        @NotNull @Valid FiscalCalendar calendar,
        @NotNull Optional<@NotBlank String> source,
        @NotNull List<@NotNull Ratio> pastAttainments,
        @NotNull List<@NotNull Ratio> pastGrowth,
        @NotNull Optional<Quantity> capacity,
        @NotNull Optional<@Valid SalesTarget> parent)
        implements WithSmartEvidence {
    public SmartEvidence {
        requireNonNull(calendar, "smartEvidence.calendar");
        requireNonNull(source, "smartEvidence.source").ifPresent(given -> Require.text(given, "smartEvidence.source"));
        pastAttainments = Require.copy(pastAttainments, "smartEvidence.pastAttainments");
        pastGrowth = Require.copy(pastGrowth, "smartEvidence.pastGrowth");
        requireNonNull(capacity, "smartEvidence.capacity");
        requireNonNull(parent, "smartEvidence.parent");
    }

    /** Starts with nothing known. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds evidence; sets every attribute at most once. */
    public static final class Builder extends StrictSmartEvidenceBuilder {
        Builder() {}
    }
}
