package dev.attain.core.role;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.MetricId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a role is there for, and by which figures it is measured.
 *
 * @param id how definitions call the role
 * @param name what people call it, not blank
 * @param responsibilities what the role has to see to, in the company's own words, each once
 * @param metrics the metrics the role answers for, each once
 */
@Value.Builder
public record RoleProfile(
        @NotNull @Valid RoleId id,
        @NotBlank String name,
        @NotNull List<@NotBlank String> responsibilities,
        @NotNull List<@NotNull @Valid MetricId> metrics)
        implements WithRoleProfile {
    public RoleProfile {
        requireNonNull(id, "roleProfile.id");
        Require.text(name, "roleProfile.name");
        responsibilities = Entries.texts(responsibilities, "roleProfile.responsibilities");
        metrics = Require.copy(metrics, "roleProfile.metrics");
        Findings.in("roleProfile")
                .addAll(Entries.twice(
                        responsibilities,
                        "responsibilities",
                        twice -> RoleText.RESPONSIBILITY_TWICE.message(name, twice)))
                .addAll(Entries.twice(metrics, "metrics", twice -> RoleText.METRIC_TWICE.message(name, twice)))
                .refuse();
    }

    /** Starts an empty profile. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a profile; sets every attribute at most once. */
    public static final class Builder extends RoleProfileBuilder {
        Builder() {}
    }
}
