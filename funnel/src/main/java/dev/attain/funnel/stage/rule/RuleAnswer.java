package dev.attain.funnel.stage.rule;

import static java.util.Objects.requireNonNull;

import dev.attain.core.text.Message;
import jakarta.validation.constraints.NotNull;

/** What a stage rule says of a deal, and on what grounds. */
public sealed interface RuleAnswer {
    /** What the rule saw. */
    Message evidence();

    /** The deal meets the rule. */
    static RuleAnswer met(Message evidence) {
        return new Met(evidence);
    }

    /** The deal does not meet the rule, and what helps. */
    static RuleAnswer unmet(Message evidence, Message cure) {
        return new Unmet(evidence, cure);
    }

    /**
     * The deal meets the rule.
     *
     * @param evidence what the rule saw
     */
    record Met(@NotNull Message evidence) implements RuleAnswer {
        public Met {
            requireNonNull(evidence, "met.evidence");
        }
    }

    /**
     * The deal does not meet the rule.
     *
     * @param evidence what the rule saw
     * @param cure what helps
     */
    record Unmet(@NotNull Message evidence, @NotNull Message cure) implements RuleAnswer {
        public Unmet {
            requireNonNull(evidence, "unmet.evidence");
            requireNonNull(cure, "unmet.cure");
        }
    }
}
