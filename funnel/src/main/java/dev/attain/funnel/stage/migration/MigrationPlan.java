package dev.attain.funnel.stage.migration;

import dev.attain.core.finding.Finding;
import java.util.List;
import org.immutables.value.Value;

/** What a migration would do to deals; nothing was done yet. */
@Value.Immutable
public sealed interface MigrationPlan permits ImmutableMigrationPlan {
    /** The migration that was tried. */
    StageMigration migration();

    /**
     * The deals that would notice: another stage or probability, or a gate that opens, closes or is out of reach for
     * ever.
     */
    List<DealChange> changes();

    /** How many deals would notice nothing. */
    int unchanged();

    /** The deals that cannot be moved, each with the reason. */
    List<Finding> findings();

    /** The deals that would never get to a closed stage any more. */
    default List<DealChange> stranded() {
        return changes().stream().filter(DealChange::isStranded).toList();
    }

    /** Whether every deal can be moved and none would be stranded. */
    default boolean isSafe() {
        return findings().isEmpty() && stranded().isEmpty();
    }
}
