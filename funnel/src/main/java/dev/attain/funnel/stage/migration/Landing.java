package dev.attain.funnel.stage.migration;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.funnel.deal.StageId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Where the deals of an old stage go. */
public sealed interface Landing {
    /**
     * All to one stage.
     *
     * @param stage a stage of the new version
     */
    record At(@NotNull @Valid StageId stage) implements Landing {
        public At {
            requireNonNull(stage, "at.stage");
        }
    }

    /**
     * Each where a rule says. The code comes beside the migration, in the catalogue of the planner.
     *
     * @param rule the id of the rule in that catalogue
     */
    record ByRule(@NotBlank String rule) implements Landing {
        public ByRule {
            Require.text(rule, "byRule.rule");
        }
    }
}
