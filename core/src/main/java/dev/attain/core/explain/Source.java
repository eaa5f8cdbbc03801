package dev.attain.core.explain;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;

/**
 * Which rule of which version of a definition made a figure: {@code accelerator} of {@code plan-2026} version
 * {@code 3}.
 *
 * @param rule id of the rule inside the definition
 * @param definition id of the definition
 * @param version its version
 */
public record Source(
        @NotBlank String rule,
        @NotBlank String definition,
        @NotBlank String version) {
    public Source {
        Require.text(rule, "source.rule");
        Require.text(definition, "source.definition");
        Require.text(version, "source.version");
    }

    /** {@code accelerator @ plan-2026/3}. */
    @Override
    public String toString() {
        return rule + " @ " + definition + "/" + version;
    }
}
