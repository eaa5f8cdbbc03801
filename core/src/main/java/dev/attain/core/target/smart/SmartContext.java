package dev.attain.core.target.smart;

import static java.util.Objects.requireNonNull;

import dev.attain.core.target.SalesTarget;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Everything a criterion may look at.
 *
 * @param target the target
 * @param evidence what is known beside it
 * @param limits from where the company calls a target good
 * @param asOf the day on which it is looked at
 */
public record SmartContext(
        @NotNull @Valid SalesTarget target,
        @NotNull @Valid SmartEvidence evidence,
        @NotNull @Valid SmartLimits limits,
        @NotNull LocalDate asOf) {
    public SmartContext {
        requireNonNull(target, "smartContext.target");
        requireNonNull(evidence, "smartContext.evidence");
        requireNonNull(limits, "smartContext.limits");
        requireNonNull(asOf, "smartContext.asOf");
    }
}
