package dev.attain.core.target.split.change;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.split.terms.TargetSplit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is different from now on. What is left out stays as it is.
 *
 * @param target the target with its new amount, as {@link SalesTarget#revised} makes it; empty if the amount stays
 * @param split the split with its new shares, for joiners, leavers, new weights or limits; a leaver stays in it with a
 *     weight of zero, so that what is closed has a place; empty if the split stays
 * @param revisions amounts set by hand, each node once
 * @param results what the closed periods have brought since the target began, as far as it is to be carried; a closed
 *     period without a result counts as reached
 * @param carry what becomes of the difference
 */
@Value.Builder
public record TargetChange(
        @NotNull Optional<@Valid SalesTarget> target,
        @NotNull Optional<@Valid TargetSplit> split,
        @NotNull List<@NotNull @Valid NodeRevision> revisions,
        @NotNull List<@NotNull @Valid NodeResult> results,
        @NotNull Carry carry)
        implements WithTargetChange {
    public TargetChange {
        requireNonNull(target, "targetChange.target");
        requireNonNull(split, "targetChange.split");
        revisions = Require.copy(revisions, "targetChange.revisions");
        results = Require.copy(results, "targetChange.results");
        requireNonNull(carry, "targetChange.carry");
        onceEach(revisions).refuse();
    }

    /** Nothing is different. */
    public static TargetChange none() {
        return new TargetChange(Optional.empty(), Optional.empty(), List.of(), List.of(), Carry.NOTHING);
    }

    private static Findings onceEach(List<NodeRevision> revisions) {
        Findings findings = Findings.in("targetChange");
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < revisions.size(); i++) {
            List<String> path = revisions.get(i).path();
            findings.unless(
                    seen.add(path), "revisions[" + i + "].path", ChangeText.REVISED_TWICE, String.join(" / ", path));
        }
        return findings;
    }

    /** Starts an empty change. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a change; sets every attribute at most once. */
    public static final class Builder extends StrictTargetChangeBuilder {
        Builder() {}
    }
}
