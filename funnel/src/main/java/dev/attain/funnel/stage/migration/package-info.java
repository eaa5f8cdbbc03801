/**
 * From one version of a stage model to the next, with deals on their way. Start at
 * {@link dev.attain.funnel.stage.migration.MigrationPlanner}.
 *
 * <pre>{@code
 * StageMigration migration = StageMigration.keeping(before, after, StageMapping.of("solution", "offer"));
 * MigrationPlan plan = MigrationPlanner.standard().prepare(migration, before, after).plan(deals, asOf);
 * plan.changes().forEach(System.out::println); // D-1042: solution -> offer, 60% -> 55%
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.funnel.stage.migration;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
