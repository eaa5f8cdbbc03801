package dev.attain.funnel.stage.migration;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.assess.StageEngine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tries a change of a stage model before it is made: which deals get another probability, for which a gate opens or
 * closes, which would be stranded. It moves nothing.
 */
public final class MigrationPlanner {
    private static final MigrationPlanner STANDARD = new MigrationPlanner(StageEngine.standard(), Map.of());

    private final StageEngine engine;
    private final Map<String, MigrationRule> rules;

    private MigrationPlanner(StageEngine engine, Map<String, MigrationRule> rules) {
        this.engine = engine;
        this.rules = rules;
    }

    /** A planner without rules, which asks criteria as the standard engine does. */
    public static MigrationPlanner standard() {
        return STANDARD;
    }

    /** The same planner, which asks criteria by an engine with rules and a calendar of its own. */
    public MigrationPlanner with(StageEngine asking) {
        return new MigrationPlanner(requireNonNull(asking, "engine"), rules);
    }

    /**
     * The same planner with one more rule.
     *
     * @throws IllegalArgumentException if there is one with this id already
     */
    public MigrationPlanner with(String id, MigrationRule rule) {
        Map<String, MigrationRule> more = new TreeMap<>(rules);
        if (more.putIfAbsent(Require.text(id, "rule.id"), requireNonNull(rule, "rule")) != null) {
            throw new IllegalArgumentException("migration rule \"" + id + "\" is given twice: give one another id");
        }
        return new MigrationPlanner(engine, more);
    }

    /**
     * What stands in the way of replacing a model without a migration: every stage that the new version does not have
     * and that deals are in, with those deals; empty if nothing does.
     */
    public List<Finding> blocking(StageModel before, StageModel after, List<? extends DealView> deals) {
        return before.stages().stream()
                .map(Stage::id)
                .filter(id -> after.stage(id).isEmpty())
                .flatMap(id -> inUse(id, after, deals).stream())
                .toList();
    }

    /**
     * A migration laid out for many deals.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if it does not map every stage of the old version to
     *     one of the new, or names a rule that this planner does not have; or as {@link StageEngine#prepare}
     */
    public PreparedMigration prepare(StageMigration migration, StageModel before, StageModel after) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        check(requireNonNull(migration, "migration"), before, after).refuse();
        return new PreparedMigration(migration, rules, engine.prepare(before), engine.prepare(after));
    }

    private static List<Finding> inUse(StageId gone, StageModel after, List<? extends DealView> deals) {
        List<DealId> inside = deals.stream()
                .filter(deal -> deal.stage().equals(gone))
                .map(DealView::id)
                .toList();
        return inside.isEmpty()
                ? List.of()
                : List.of(Finding.error("stages." + gone, MigrationText.IN_USE, gone, after, inside.size(), inside));
    }

    private Findings check(StageMigration migration, StageModel before, StageModel after) {
        Findings findings = Findings.in("stageMigration")
                .unless(
                        fits(migration, before, after),
                        "model",
                        MigrationText.OTHER_MODEL,
                        migration.model(),
                        migration.fromVersion(),
                        migration.toVersion(),
                        before,
                        after);
        before.stages().stream()
                .map(Stage::id)
                .filter(id -> migration.landing(id).isEmpty())
                .forEach(id -> findings.add(Finding.error("mappings", MigrationText.NOT_MAPPED, id)));
        for (int i = 0; i < migration.mappings().size(); i++) {
            StageMapping mapping = migration.mappings().get(i);
            String path = "mappings[" + i + "]";
            boolean isKnown = before.stage(mapping.from()).isPresent();
            findings.unless(isKnown, path + ".from", MigrationText.FROM_UNKNOWN, before, mapping.from());
            if (mapping.landing() instanceof Landing.At at) {
                boolean isThere = after.stage(at.stage()).isPresent();
                findings.unless(isThere, path + ".landing", MigrationText.TO_UNKNOWN, after, at.stage());
            } else if (mapping.landing() instanceof Landing.ByRule by) {
                boolean isThere = rules.containsKey(by.rule());
                findings.unless(isThere, path + ".landing", MigrationText.RULE_UNKNOWN, by.rule(), rules.keySet());
            }
        }
        return findings;
    }

    private static boolean fits(StageMigration migration, StageModel before, StageModel after) {
        return migration.model().equals(before.id())
                && migration.fromVersion().equals(before.version())
                && migration.toVersion().equals(after.version());
    }
}
