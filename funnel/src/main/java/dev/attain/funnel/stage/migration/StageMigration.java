package dev.attain.funnel.stage.migration;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Where deals go when one version of a stage model follows another: every stage of the old version, once. That it names
 * all of them, and only stages that there are, is checked when it is {@linkplain MigrationPlanner#prepare prepared}
 * with both versions.
 *
 * @param model the id of both
 * @param fromVersion the old version
 * @param toVersion the new version
 * @param mappings where the deals of each stage go, each stage once
 */
@Value.Builder
public record StageMigration(
        @NotBlank String model,
        @NotBlank String fromVersion,
        @NotBlank String toVersion,
        @NotNull List<@NotNull @Valid StageMapping> mappings)
        implements WithStageMigration {
    public StageMigration {
        Require.text(model, "stageMigration.model");
        Require.text(fromVersion, "stageMigration.fromVersion");
        Require.text(toVersion, "stageMigration.toVersion");
        mappings = Require.copy(mappings, "stageMigration.mappings");
        check(mappings).refuse();
    }

    /** Starts an empty migration. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a migration; sets every attribute at most once. */
    public static final class Builder extends StrictStageMigrationBuilder {
        Builder() {}
    }

    /** A migration in which every stage that both versions have is kept, but for those that are mapped here. */
    public static StageMigration keeping(StageModel before, StageModel after, StageMapping... mappings) {
        Set<StageId> mapped = Arrays.stream(mappings).map(StageMapping::from).collect(Collectors.toSet());
        Stream<StageMapping> kept = before.stages().stream()
                .map(Stage::id)
                .filter(id -> !mapped.contains(id) && after.stage(id).isPresent())
                .map(id -> new StageMapping(id, new Landing.At(id)));
        List<StageMapping> all = Stream.concat(Arrays.stream(mappings), kept).toList();
        return new StageMigration(before.id(), before.version(), after.version(), all);
    }

    /** Where the deals of a stage go; empty if it is not mapped. */
    public Optional<Landing> landing(StageId from) {
        return mappings.stream()
                .filter(mapping -> mapping.from().equals(requireNonNull(from, "from")))
                .map(StageMapping::landing)
                .findFirst();
    }

    private static Findings check(List<StageMapping> mappings) {
        Findings findings = Findings.in("stageMigration");
        Set<StageId> seen = new HashSet<>();
        for (int i = 0; i < mappings.size(); i++) {
            StageId from = mappings.get(i).from();
            findings.unless(seen.add(from), "mappings[" + i + "].from", MigrationText.MAPPED_TWICE, from);
        }
        return findings;
    }
}
